import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSrx, rulesFor } from '../src/formats/srx/read.js';
import { writeSrx } from '../src/formats/srx/write.js';
import { slice } from '../src/model/span.js';
import { arabicBreaks } from '../src/text/segmentation/arabic.js';
import { englishBreaks } from '../src/text/segmentation/english.js';
import { fromIcu } from '../src/text/segmentation/icu.js';
import { languageBreaks } from '../src/text/segmentation/languages.js';
import { type BreakRules, breakBetween, joinBetween } from '../src/text/segmentation/rules.js';
import { createSegmenter } from '../src/text/segmentation/segment.js';
import { emptyFolder, mustalah } from './support/cli.js';
import { read, root } from './support/project.js';

const cut = (text: string, rules: BreakRules): string[] =>
  createSegmenter(rules)
    .segment(text)
    .map((span) => slice(text, span).trim());

describe('Arabic', () => {
  /** Each is written as its segments, a bar between them. */
  test.each([
    'انسحبت القوات من حلب.|ووصلت الحافلات مساءً.',
    'هل انسحبوا؟|نعم!|لم يبقَ أحد.',
    'قال د. محمد العلي إن الاتفاق قريب.|وأكد م. خالد ذلك.',
    'وصل أ.د. سامر، ود. هدى، وأ. د. رنا.|ثم بدأت الجلسة.',
    'يعود البناء إلى عام 300 ق.م. وقد رُمّم سنة 1430 هـ. وسنة 2009 م. بعد ذلك.',
    'شركة النقل ش.م.م. وقّعت العقد.',
    'بلغت النسبة 3.5 في المئة، أي 1,200 شخص.|وهذا كثير.',
    'قال: "لن نتراجع."|ثم خرج.',
    'قالوا «انتهى الأمر!»|وصفّق الحضور.',
    'قال له.|ثم ذهب به.|وبقي فيه.',
    'كان ذلك... ثم عاد… وانتهى.|"ما هذا؟"|سأل.',
    'كان ذلك...|"ما هذا؟"',
    'تقدموا شرقًا؛|ثم توقفوا.',
    'قال J. Smith إن الأمر انتهى.|وغادر.',
    '1. أولًا',
    'جاء في البيان ما يلي\n|١. وقف إطلاق النار\n|٢. تبادل الأسرى',
    'تم الأمر۔|ثم عاد۔',
    'العنوان: ص.ب. 12، هاتف. 345.|انتهى.',
    'زوروا example.org.|ثم عودوا.',
    'بلا نقطة',
  ])('%j', (marked) => {
    const segments = marked.split('|').map((segment) => segment.trim());
    const text = marked.replaceAll('\n|', '\n').replaceAll('|', ' ');
    expect(cut(text, arabicBreaks)).toEqual(segments);
  });
});

describe('English', () => {
  test.each([
    'Mr. Smith left the U.S. Navy.|He came back at 3.5 p.m. on Monday.',
    'He asked: "Why?"|Nobody knew.',
    'It was on Dec. 5 in Aleppo.|"We left," he said.',
    'No. 5 came e.g. from Dr. Who etc. and more.',
    'They waited... and left.',
  ])('%j', (marked) => {
    expect(cut(marked.replaceAll('|', ' '), englishBreaks)).toEqual(marked.split('|'));
  });
});

test('segments cover a text, in order, none empty', () => {
  const letters = fc.constantFrom(...'اب.؟!…"» \nAa1');
  fc.assert(
    fc.property(fc.string({ unit: letters }), fc.constantFrom(...languageBreaks), (text, { rules }) => {
      const spans = createSegmenter(rules).segment(text);
      expect(spans.map((span) => slice(text, span)).join('')).toBe(text);
      expect(spans.every(({ start, end }) => start < end)).toBe(true);
    }),
  );
});

test('the article of the project is cut into whole sentences', () => {
  const article: Record<string, string> = JSON.parse(read('translations/ar/ankara-talks.json'));
  const sentences = Object.values(article).flatMap((text) => cut(text, arabicBreaks));
  expect(sentences.length).toBeGreaterThan(Object.keys(article).length);
  for (const sentence of sentences) expect(sentence).toMatch(/[\p{L}\p{Nd}]/u);
});

test('the first rule that fits decides', () => {
  expect(cut('a. b', [joinBetween('a\\.', '\\s'), breakBetween('\\.', '\\s')])).toEqual(['a. b']);
  expect(cut('a. b', [breakBetween('\\.', '\\s'), joinBetween('a\\.', '\\s')])).toEqual(['a.', 'b']);
  expect(cut('a b', [breakBetween('', '')])).toEqual(['a', '', 'b']);
});

describe('ICU expressions', () => {
  /** Pattern, what it matches, what it does not. */
  const same: [string, string[], string[]][] = [
    ['\\bقال\\b', ['قال', 'و قال.'], ['قالوا', 'وقال']],
    ['^\\w+$', ['كلمة', 'naïve', 'a_1'], ['a b', 'a-b']],
    ['^\\d$', ['3', '٣'], ['a', 'x']],
    ['^[\\w.]$', ['ب', '.'], [' ', '-']],
    ['^[^\\s)\\]"]$', ['a', '('], [' ', ')', '"']],
    ['^[()\\[\\]{}/|-]$', ['(', ']', '{', '/', '|', '-'], ['a']],
    ['^[]a]$', [']', 'a'], ['b']],
    ['^[a-c-]$', ['b', '-'], ['d']],
    ['^[\\p{L}&&[^ab]]$', ['c', 'ب'], ['a', '1']],
    ['^[\\p{L}--[ab]]$', ['c'], ['a']],
    ['^[[:alpha:]\\p{Nd}]$', ['a', '5'], ['.']],
    ['^\\p{Arabic}$', ['ب'], ['b']],
    ['^\\p{IsArabic}$', ['ب'], ['b']],
    ['^\\p{Alpha}\\p{Punct}$', ['a.'], ['..']],
    ['(?i)^dr\\.$', ['Dr.', 'DR.'], ['Dx.']],
    ['^\\x{61}\\u0062\\x63\\U00000064$', ['abcd'], ['abc']],
    ['^\\Qa.b\\E$', ['a.b'], ['axb']],
    ['^a\\-b\\"\\ $', ['a-b" '], ['ab']],
    ['\\Aa\\z', ['a'], ['a\n', 'ba']],
    ['^a(?#note)b$', ['ab'], ['a']],
    ['^a\\Rb$', ['a\r\nb', 'a\nb'], ['a b']],
    ['^a\\hb$', ['a b', 'a\tb', 'a\u00A0b'], ['a\nb']],
    ['^a]$', ['a]'], ['a']],
    ['^(?<x>a)\\k<x>(b)\\2$', ['aabb'], ['ab']],
  ];
  test.each(same)('%j', (pattern, yes, no) => {
    const { source, flags } = fromIcu(pattern);
    const made = new RegExp(source, `v${flags}`);
    expect([...yes, ...no].map((text) => made.test(text))).toEqual([
      ...yes.map(() => true),
      ...no.map(() => false),
    ]);
  });

  test.each([
    'a++',
    'a*+',
    'a{2}+',
    '(?>a)',
    'a(?i)b',
    '(?i:a)',
    '(?x)a',
    '\\X',
    '\\Ga',
    '\\N{DIGIT ONE}',
    '[a',
    '(a',
    '\\p{Nope}',
    '[\\b]',
    'x\\',
    '\\p{^L}',
  ])('%j is refused', (pattern) => {
    expect(() => fromIcu(pattern)).toThrow('cannot translate');
  });
});

describe('SRX', () => {
  const own = writeSrx(languageBreaks);

  test('what is written is read: every rule, for every language', () => {
    const rules = readSrx('f.srx', own);
    expect(rulesFor(rules, 'ar-SY')).toEqual(arabicBreaks);
    expect(rulesFor(rules, 'en-GB')).toEqual(englishBreaks);
    expect(rulesFor(rules, 'fr')).toHaveLength(2);
    expect([...rules.sets.values()]).toEqual(languageBreaks.map((set) => set.rules));
  });

  test('with cascade every map that fits counts', () => {
    const rules = readSrx('f.srx', own.replace('cascade="no"', 'cascade="yes"'));
    expect(rulesFor(rules, 'ar')).toHaveLength(arabicBreaks.length + 2);
  });

  test('1.0 without a namespace, and a rule that leaves out what it does not ask for', () => {
    const rules = readSrx(
      'f.srx',
      `<srx version="1.0"><header segmentsubflows="yes"/><body><languagerules><languagerule languagerulename="d">
       <rule break="no"><beforebreak>a\\.</beforebreak></rule><rule><beforebreak>\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
       </languagerule></languagerules><maprules><maprule maprulename="m"><languagemap languagepattern=".*" languagerulename="d"/></maprule></maprules></body></srx>`,
    );
    expect(rulesFor(rules, 'xx')).toEqual([joinBetween('a\\.', ''), breakBetween('\\.', '\\s')]);
  });

  test.each<[string, string, object]>([
    ['<tmx/>', 'not-srx', { line: 1 }],
    [
      own.replace(
        'languagemap languagepattern=".*" languagerulename="Default"',
        'languagemap languagepattern=".*" languagerulename="x"',
      ),
      'srx-no-set',
      {},
    ],
    [
      own.replace('<beforebreak>\\n</beforebreak>', '<beforebreak>a++</beforebreak>'),
      'srx-pattern',
      { values: { pattern: 'a++', part: '++' } },
    ],
    [own.slice(0, 300), 'xml-truncated', {}],
  ])('a fault is told at its place', (text, message, place) => {
    expect(() => readSrx('f.srx', text)).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ message, ...place })] }),
    );
  });

  const schema = `${root}../shared/standards/tmx-srx-misc/srx/srx20.xsd`;
  const xmlSchema = `${root}../shared/standards/xliff/schemas/patched/xml.xsd`;
  test.skipIf(!existsSync(schema))(
    'what is written follows the schema (skipped without the schemas)',
    async () => {
      const { XmlDocument, XsdValidator } = await import('libxml2-wasm');
      const { xmlRegisterFsInputProviders } = await import('libxml2-wasm/lib/nodejs.mjs');
      xmlRegisterFsInputProviders();
      const text = readFileSync(schema, 'utf8').replace('http://www.w3.org/2001/xml.xsd', xmlSchema);
      const validator = XsdValidator.fromDoc(XmlDocument.fromString(text));
      expect(() => validator.validate(XmlDocument.fromString(own))).not.toThrow();
      expect(() =>
        validator.validate(XmlDocument.fromString(own.replace('break="no"', 'break="maybe"'))),
      ).toThrow();
    },
  );

  test('at the command line: rules out, and in again at work on a text', () => {
    const folder = emptyFolder();
    expect(mustalah(['export', 'srx', '--output', 'own.srx'], folder)).toMatchObject({ code: 0, err: '' });
    writeFileSync(join(folder, 'a.txt'), 'قال د. سامر. ثم خرج.\nانتهى.\n');
    expect(mustalah(['import', 'srx', 'own.srx', 'a.txt'], folder).out).toBe(
      'قال د. سامر.\nثم خرج.\nانتهى.\n',
    );
    expect(mustalah(['import', 'own.srx'], folder).out).toContain('8 rules are for “ar”');
    writeFileSync(join(folder, 'one.srx'), own.replace('".*"', '"de"'));
    const none = mustalah(['import', 'srx', 'one.srx', 'a.txt', '--source-lang', 'fr'], folder);
    expect(none).toMatchObject({ code: 2, err: expect.stringMatching(/one\.srx: .*no rules for “fr”/) });
  });
});
