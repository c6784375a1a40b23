import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignDocuments, type Grain } from '../../src/align/documents.js';
import { plainText } from '../../src/formats/text/text.js';
import { fileOffset, type TextDocument } from '../../src/model/document.js';
import { read } from '../support/project.js';

const articleOf = (path: string): string[] => {
  const stored: Record<string, string> = JSON.parse(read(path));
  return Object.values(stored);
};

const source = articleOf('translations/ar/ankara-talks.json');
const target = articleOf('translations/en/ankara-talks.json');

const documentOf = (language: string, text: string): TextDocument =>
  plainText.read({ file: `${language}.txt`, language, text });

const aligned = (from: readonly string[], to: readonly string[], grain: Grain = 'paragraph') =>
  alignDocuments(documentOf('ar', from.join('\n')), documentOf('en', to.join('\n')), grain);

/** Which paragraphs of the source each segment has, beside those of the target, by their first words. */
const pairsOf = ({ segments }: ReturnType<typeof aligned>): [string, string][] =>
  segments.map((segment) => [segment.source.text, segment.target.text]);

describe('the article', () => {
  test('as it is: paragraph beside paragraph', () => {
    expect(pairsOf(aligned(source, target))).toEqual(source.map((text, at) => [text, target[at]]));
  });

  test('two paragraphs of the translation joined: the line is cut between them', () => {
    const joined = [...target.slice(0, 4), `${target[4]} ${target[5]}`, ...target.slice(6)];
    expect(pairsOf(aligned(source, joined))).toEqual(source.map((text, at) => [text, target[at]]));
  });

  test('two paragraphs of the source joined: their translations are one segment', () => {
    const joined = [...source.slice(0, 4), `${source[4]} ${source[5]}`, ...source.slice(6)];
    const pairs = pairsOf(aligned(joined, target));
    expect(pairs.map(([text]) => text)).toEqual(joined);
    expect(pairs[4]?.[1]).toBe(`${target[4]} ${target[5]}`);
  });

  test('a paragraph left out stands beside nothing, and nothing else is moved', () => {
    const { segments, alignment } = aligned(source, target.toSpliced(6, 1));
    expect(segments.map((segment) => segment.target.text)).toEqual(target.with(6, ''));
    expect(alignment.omitted).toBeGreaterThan(0);
  });

  test('a paragraph put in belongs to no paragraph of the source', () => {
    const added =
      'This report was first published by a British newspaper, whose lawyers have reviewed it twice.';
    const { segments } = aligned(source, target.toSpliced(5, 0, added), 'sentence');
    const segment = segments.find((each) => each.target.text.includes('whose lawyers'));
    expect(segment?.source.text).toBe('');
  });

  test('without a line break on one side, the paragraphs of the other find their own', () => {
    const { segments } = aligned(source.slice(1), [target.slice(1).join(' ')]);
    const found = segments.filter((segment, at) => segment.target.text === target[at + 1]);
    expect(segments).toHaveLength(source.length - 1);
    expect(found.length).toBeGreaterThanOrEqual(10);
  });

  test('another text is no translation of it', () => {
    const other = read('tests/articles/other/rabat.careful.en.txt').trim().split('\n');
    expect(aligned(source, other).alignment.confidence).toBeLessThan(0.4);
  });
});

test('every letter of a joined unit stands in the file where the unit says', () => {
  const text = `${target.slice(0, 5).join('\r\n\r\n')}\r\n`;
  const document = documentOf('en', text);
  const { segments } = alignDocuments(documentOf('ar', source.slice(0, 5).join(' ')), document, 'sentence');
  for (const { target: unit } of segments)
    for (const [at, letter] of Array.from(
      { length: unit.text.length },
      (_, at) => [at, unit.text.charAt(at)] as const,
    ))
      if (letter !== ' ') expect(text.charAt(fileOffset(unit.origin, at))).toBe(letter);
});

describe('any texts', () => {
  const words = fc.constantFrom(
    'حلب',
    'قال',
    'Aleppo',
    'said',
    '12',
    '١٢',
    'و',
    'the',
    '\uDC00',
    '\u064B',
    '😀',
    '',
  );
  const stops = fc.constantFrom(' ', '. ', '؟ ', '\n', '\n\n', '، ', '"');
  const text = fc.array(fc.tuple(words, stops), { maxLength: 60 }).map((pieces) => pieces.flat().join(''));

  test('are aligned without crossing, every sentence once, and always alike', () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom<Grain>('sentence', 'paragraph'), (one, other, grain) => {
        const [from, to] = [documentOf('ar', one), documentOf('en', other)];
        const { segments } = alignDocuments(from, to, grain);
        expect(alignDocuments(from, to, grain).segments).toEqual(segments);
        const said = (list: readonly { text: string }[]): string =>
          list.map((unit) => unit.text.replace(/\s/g, '')).join('');
        const whole = ({ units }: TextDocument): string =>
          said(units.filter((unit) => /[\p{L}\p{N}]/u.test(unit.text)));
        expect(said(segments.map((segment) => segment.source))).toBe(whole(from));
        expect(said(segments.map((segment) => segment.target))).toBe(whole(to));
        for (const { confidence = -1 } of segments) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('whatever strings they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        alignDocuments(documentOf('ar', one), documentOf('en', other), 'sentence');
      }),
    );
  });

  test('a text longer than any table goes through the band', () => {
    const numbered = (word: string): string[] =>
      Array.from({ length: 1600 }, (_, at) => `${word} ${(at * 7919) % 4801}.`);
    const to = numbered('Number').filter((_, at) => at % 10 !== 3);
    const { segments } = aligned(numbered('رقم'), to, 'sentence');
    const wrong = segments.filter(
      (segment) =>
        segment.source.text !== '' &&
        segment.target.text !== '' &&
        segment.source.text.replace(/\D/g, '') !== segment.target.text.replace(/\D/g, ''),
    );
    expect(wrong).toEqual([]);
  });
});
