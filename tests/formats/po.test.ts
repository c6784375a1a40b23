import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BilingualText } from '../../src/formats/bilingual.js';
import { keyedPo, po } from '../../src/formats/po/po.js';
import { carriedOut } from '../../src/formats/xliff/merge/carry-out.js';
import type { DocumentPair } from '../../src/model/document.js';
import {
  expectLocated,
  expectOnlyTrouble,
  hostile,
  keyed,
  mended,
  prose,
  read,
  textsOf,
} from '../support/catalogs.js';

const header = `msgid ""
msgstr ""
"Language: en\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
`;

const sample = `# From the desk.
${header}
# mustalah-disable-next-line missing-term
#. by machine
#: a.c:12
#, c-format
msgctxt "title"
msgid "حلب"
msgstr "Aleppo\\t%d"

#, fuzzy
msgid "الباب"
msgstr "the Door"

msgid "إدلب"
msgstr ""

#, fuzzy
#~ msgid "old"
#~ msgstr "obsolete"

msgid "لواء"
msgid_plural "ألوية"
msgstr[0] "one brigade"
msgstr[1] ""
"many "
"\\"brigades\\"\\n"
""
`;

function pairIn(text: string, options: Partial<BilingualText> = {}): DocumentPair {
  const [pair] = po.readPairs({
    file: 'f',
    text,
    sourceLanguage: 'ar',
    targetLanguage: 'en',
    untranslated: false,
    ...options,
  });
  if (pair === undefined) throw new Error('no pair');
  return pair;
}

const shown = ({ segments }: DocumentPair) =>
  segments.map(({ source, target }) => [target.key, source.text, target.text]);

const done = [
  ['title|حلب', 'حلب', 'Aleppo\t%d'],
  ['لواء[0]', 'لواء', 'one brigade'],
  ['لواء[1]', 'ألوية', 'many "brigades"\n'],
];

describe('a file of texts and translations', () => {
  test('is read; what is fuzzy, empty or obsolete is not', () => {
    const pair = pairIn(sample);
    expect(shown(pair)).toEqual(done);
    for (const document of [pair.source, pair.target]) expectLocated(document, sample);
  });

  test.each(['\r\n', '\r'])('is read with lines that end with %j', (end) => {
    expect(shown(pairIn(sample.replaceAll('\n', end)))).toEqual(done);
  });

  test('gives what is fuzzy or empty where it is asked for', () => {
    const texts = shown(pairIn(sample, { untranslated: true })).map(([, , target]) => target);
    expect(texts).toEqual(['Aleppo\t%d', 'the Door', '', 'one brigade', 'many "brigades"\n']);
  });

  test.each([
    [2, ['one', 'many']],
    [1, ['many']],
    [3, ['one', 'many', 'many']],
    [6, ['many', 'one', 'many', 'many', 'many', 'many']],
  ])('with %i plural forms, each answers the singular or the plural', (forms, wanted) => {
    const texts = Array.from({ length: forms }, (_, form) => `msgstr[${form}] "x"\n`).join('');
    const pair = pairIn(`msgid "one"\nmsgid_plural "many"\n${texts}`);
    expect(pair.segments.map(({ source }) => source.text)).toEqual(wanted);
  });

  test('translators’ comments are remarks on their messages', () => {
    const [first, second] = pairIn(sample).target.remarks ?? [];
    expect(first?.text).toBe('From the desk.');
    expect(second?.text).toBe('mustalah-disable-next-line missing-term');
    expect(sample.slice(second?.scope?.start, second?.scope?.end)).toMatch(/^# mustalah[\s\S]*%d"$/);
  });

  test.each([
    ['Language: ar', {}, 'en', 'ar'],
    ['Language: pt_BR', {}, 'ar', 'pt-BR'],
    ['Language: sr@latin', {}, 'ar', 'sr'],
    ['Language: ', { targetLanguage: 'fr' }, 'ar', 'fr'],
    ['X-Source-Language: fa', {}, 'fa', 'en'],
  ])('%s tells the languages', (line, options, source, target) => {
    const pair = pairIn(`msgid ""\nmsgstr "${line}\\n"\n`, options);
    expect([pair.source.language, pair.target.language]).toEqual([source, target]);
  });

  test.each([
    ['c-format', '%d at 5%% of %1$s', '·· at 5·· of ····'],
    ['python-format', '%(name)s is %s', '········ is ··'],
    ['python-brace-format', '{name} is {0}', '······ is ···'],
    ['kde-format', '%1 is %2', '·· is ··'],
    ['ruby-format', '%{name} is %d', '······· is ··'],
    ['no-c-format', '100 % of {name} and %s', '100 % of ······ and ··'],
  ])('%s tells what is opaque', (flag, text, wanted) => {
    const [segment] = pairIn(`#, ${flag}\nmsgid "a"\nmsgstr "${text}"\n`).segments;
    expect(segment && prose(segment.target)).toBe(wanted);
  });

  test('escapes by number are bytes of UTF-8', () => {
    expect(shown(pairIn('msgid "a"\nmsgstr "caf\\303\\251 \\x41"\n'))[0]?.[2]).toBe('café A');
  });
});

describe('faults', () => {
  test.each([
    ['msgid "a"\nmsgstr "b\n', 'po-open-string', 2, 8],
    ['msgid "a"\nfoo "b"\n', 'po-syntax', 2, 1],
    ['msgid "a"\nmsgstr "\\q"\n', 'po-escape', 2, 9],
    ['msgid "a"\n\nmsgid "b"\nmsgstr ""\n', 'po-order', 3, 1],
    ['"a"\n', 'po-order', 1, 1],
    ['msgid "a"\nmsgstr\nmsgid "b"\n', 'po-unfinished', 2, 1],
    ['msgid "a"\n', 'po-unfinished', 1, 1],
    ['msgid "home.title"\nmsgstr "A"\n', 'po-keys', 1, 8],
    ['msgid ""\nmsgstr "Language: x y\\n"\n', 'language-tag', 1, 1],
  ])('%j is %s at %i:%i', (text, message, line, column) => {
    expect(() => pairIn(text)).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ message, line, column })] }),
    );
  });

  test('damaged files are refused at their line, or read', () => expectOnlyTrouble(keyedPo, sample));
});

describe('bytes', () => {
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
  const head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=';

  test.each([
    ['windows-1256\\n"\n', '\xCD\xE1\xC8', 'حلب'],
    ['ISO-8859-1\\n"\n', '\xE9', 'é'],
    ['CHARSET\\n"\n', 'a', 'a'],
  ])('%s is read and written back', (charset, given, text) => {
    const bytes = latin(head + charset + given);
    expect(po.decode('f', bytes)).toBe(head + charset + text);
    expect(po.encode(head + charset + text, bytes)).toEqual(bytes);
  });

  test.each([
    ['UTF-8\\n"\n\n\xE9', 4],
    ['x-none\\n"\n', 1],
  ])('what is not in the encoding that it names (%j) is trouble at line %i', (rest, line) => {
    expect(() => po.decode('f', latin(head + rest))).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ message: 'po-mis-encoded', line })] }),
    );
  });

  test('what an encoding lacks is not written', () => {
    const bytes = latin(`${head}ISO-8859-1\\n"\n`);
    expect(() => po.encode('حلب', bytes)).toThrow('po-unencodable');
  });
});

describe('mending', () => {
  test.each([
    ['msgid "a"\nmsgstr "the Zinki\\n"\n', 'msgid "a"\nmsgstr "the \\"N\\"\\n"\n'],
    ['msgid "a"\nmsgstr ""\n"the "\n"Zinki "\n"men"\n', 'msgid "a"\nmsgstr ""\n"the "\n"\\"N\\" "\n"men"\n'],
    ['msgid "a"\r\nmsgstr "Zi"\r\n"nki men"\r\n', 'msgid "a"\r\nmsgstr "\\"N\\""\r\n" men"\r\n'],
  ])('%j keeps its lines', (before, after) => {
    expect(mended(keyedPo, before, 'Zinki', '"N"')).toBe(after);
  });

  test('any text in the place of any other is read back', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 5, maxLength: 5 }), (texts) => {
        const pair = pairIn(sample, { untranslated: true });
        const changes = pair.target.units.map((unit, index) => ({
          key: unit.key,
          before: unit.text,
          after: texts[index] ?? '',
          unit,
        }));
        const written = carriedOut(changes, { source: sample, target: sample }, po);
        expect(textsOf(pairIn(written, { untranslated: true }).target)).toEqual(texts);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a pair of files of names and texts', () => {
  const source = `${header.replace('en', 'ar')}
msgctxt "x"
msgid "home.title"
msgstr "حلب"

msgid "brigade.count"
msgid_plural "brigade.count"
msgstr[0] "صفر"
msgstr[1] "لواء"
msgstr[2] "لواءان"
msgstr[3] "ألوية"
msgstr[4] "لواءً"
msgstr[5] "لواء كثير"
`;

  test('is laid side by side by name; one answers one, and the rest the general form', () => {
    const target = `msgid "brigade.count"\nmsgid_plural "brigade.count"\nmsgstr[0] "a"\nmsgstr[1] "b"\n`;
    const segments = keyedPo.pair(read(keyedPo, source, 'ar'), read(keyedPo, target));
    expect(segments.map((segment) => [segment.source.text, segment.target.text])).toEqual([
      ['حلب', ''],
      ['لواء', 'a'],
      ['لواء كثير', 'b'],
    ]);
  });

  test('leaves out what waits to be confirmed', () => {
    const target = '#, fuzzy\nmsgctxt "x"\nmsgid "home.title"\nmsgstr "A"\n';
    const segments = keyedPo.pair(read(keyedPo, source, 'ar'), read(keyedPo, target));
    expect(segments.map((segment) => segment.target.text)).not.toContain('A');
  });

  test('needs a source with texts', () => {
    const empty = keyedPo.empty?.(read(keyedPo, source, 'ar'), source, 'en') ?? '';
    expect(empty).toContain('"Language: en\\n"');
    expect(textsOf(read(keyedPo, empty)).join('')).toBe('');
    expect(() => keyedPo.pair(read(keyedPo, empty), read(keyedPo, source))).toThrow('po-no-source');
  });

  test('any texts added are read back', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, one, other) => {
        const texts = [
          { key: 'x|home.title', text: title },
          { key: 'brigade.count[one]', text: one },
          { key: 'brigade.count[other]', text: other },
        ];
        const written = keyedPo.withUnits?.(header, texts, source) ?? '';
        const wanted = Object.fromEntries(texts.map(({ key, text }) => [key, text]));
        expect(keyed(read(keyedPo, written))).toEqual(wanted);
        expect(written.startsWith(header)).toBe(true);
      }),
    );
  });
});
