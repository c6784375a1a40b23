import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTexts } from '../../src/check/texts.js';
import { readGlossary } from '../../src/glossary/read.js';
import { createMatcher, type Matcher } from '../../src/match/matcher.js';
import { createValueReader } from '../../src/match/values/read.js';
import { rules } from '../../src/rules/index.js';
import { languageOf } from '../../src/text/languages.js';
import { numbersOf } from '../../src/text/numbers/lexicon.js';
import { spellNumber } from '../../src/text/numbers/spell.js';
import { linesOf, matcher, store } from '../support/project.js';

interface Case {
  readonly arabic: string;
  readonly english: string;
  /** Words of the English that are wrong; "-" where something is missing, empty where all is right. */
  readonly wrong: string;
}

const cases = linesOf('tests/match/values-cases.tsv')
  .slice(1)
  .map((line): Case => {
    const [arabic = '', english = '', wrong = ''] = line.split('\t');
    return { arabic, english, wrong };
  });

const ofValues = new Set(['wrong-number', 'wrong-date', 'wrong-direction']);
const marked = (source: string, target: string, by: Matcher) =>
  checkTexts({ source, target }, by, rules).filter(
    ({ rule, severity }) => ofValues.has(rule) && severity !== 'info',
  );

const empty = readGlossary({});
const matchers = [
  ['with the shipped store', matcher, createMatcher(store.glossary, 'en', 'ar')],
  ['without a store', createMatcher(empty, 'ar', 'en'), createMatcher(empty, 'en', 'ar')],
] as const;

describe.each(matchers)('%s', (_, there, back) => {
  test.each(cases)('$arabic | $english', ({ arabic, english, wrong }) => {
    const findings = marked(arabic, english, there);
    const expected = wrong === '' ? [] : [expect.objectContaining(targetOf(wrong))];
    expect(findings).toEqual(expected);
  });

  test.each(cases.filter(({ wrong }) => wrong === ''))(
    'backwards: $english | $arabic',
    ({ arabic, english }) => {
      expect(marked(english, arabic, back)).toEqual([]);
    },
  );
});

const targetOf = (wrong: string) =>
  wrong === '-' ? { target: null } : { target: expect.objectContaining({ text: wrong }) };

test('a mistake in either language is found, whichever is the source', () => {
  const wrong = cases.filter((each) => each.wrong !== '' && !each.wrong.startsWith('/'));
  const found = wrong.filter(({ arabic, english }) => marked(english, arabic, matchers[1][2]).length > 0);
  expect(wrong.length).toBeGreaterThan(130);
  expect(found.length).toBe(wrong.length);
});

test.each([
  ['وجد الجيران امرأتين في الدار.', 'The neighbours found a woman in the house.', ['a woman']],
  ['وجد الجيران امرأتين في الدار.', 'The neighbours found women in the house.', []],
  ['وجد الجيران امرأتين ثم امرأة في الدار.', 'The neighbours found two women, then a woman.', []],
  ['وجد الجيران امرأتين في الدار.', 'A neighbour found the two women in a house.', []],
])('one for two: %s | %s', (arabic, english, wrong) => {
  expect(marked(arabic, english, matchers[1][1]).map(({ target }) => target?.text)).toEqual(wrong);
});

const readers = {
  ar: createValueReader(languageOf('ar')),
  en: createValueReader(languageOf('en')),
  fa: createValueReader(languageOf('fa')),
};
const read = (language: keyof typeof readers, text: string): string[] =>
  readers[language]
    .read(text)
    .filter(({ weight, keys }) => weight !== 'idle' && keys.length > 0)
    .map(({ keys }) => keys[0] ?? '');

describe('what a text says', () => {
  test.each([
    ['ar', 'ثلاثة وعشرون', ['n:23']],
    ['ar', 'مئة وثلاثة وعشرون ألفًا وأربعمئة', ['n:123400']],
    ['ar', 'ثلاثمائة', ['n:300']],
    ['ar', 'ألفي جندي', ['n:2000']],
    ['ar', 'أسبوعين', ['n:2']],
    ['ar', 'وبخمسة', ['n:5']],
    ['ar', '١٬٢٣٤٫٥', ['n:1234.5']],
    ['ar', '۱۲ نفر', ['n:12']],
    ['ar', 'الحادي والعشرين', ['n:21']],
    ['ar', 'الثالثة عشرة', ['n:13']],
    ['ar', 'نصف مليون', ['n:500000']],
    ['ar', 'مليون ونصف المليون', ['n:1500000']],
    ['ar', 'ثلاث سنوات ونصف', ['n:3.5']],
    ['ar', 'عشرات الآلاف', ['about:10000']],
    ['ar', 'كمية كبيرة', []],
    ['ar', 'خُمسها', ['n:0.2']],
    ['ar', 'ثمن', []],
    ['ar', 'جميعهم', ['share:all']],
    ['ar', 'منذ سنوات', ['many:year']],
    ['ar', 'نهاية شهر نوفمبر', ['part:2', 'month:11']],
    ['ar', 'لست هنا', []],
    ['ar', 'ميتا', []],
    ['ar', '5 غشت 2016', ['n:5', 'month:8', 'n:2016']],
    ['ar', 'كانون الثاني', ['month:1']],
    ['ar', 'نوفمبر/تشرين الثاني', ['month:11']],
    ['ar', 'مارس ضغطًا', []],
    ['ar', 'شهر رمضان', ['islamic-month:9']],
    ['ar', 'الشمالي الشرقي', ['to:ne']],
    ['ar', 'شمال-غرب', ['to:nw']],
    ['ar', 'الشرق الأوسط', []],
    ['en', 'twenty-three', ['n:23']],
    ['en', 'two hundred and five thousand', ['n:205000']],
    ['en', 'one and a half million', ['n:1500000']],
    ['en', 'a million and a half', ['n:1500000']],
    ['en', '$1.5m', ['n:1500000']],
    ['en', '1,234,567', ['n:1234567']],
    ['en', 'nineteen ninety-five', ['n:1995']],
    ['en', 'two dozen', ['n:24']],
    ['en', 'half of them', ['n:0.5']],
    ['en', 'a third of them', [`n:${Number((1 / 3).toPrecision(12))}`]],
    ['en', 'most of them', ['share:most']],
    ['en', 'four in ten', ['n:40']],
    ['en', 'for years', ['many:year']],
    ['en', 'mid-November', ['part:1', 'month:11']],
    ['en', 'the far north', ['to:n']],
    ['en', 'the Far East', []],
    ['en', 'tens of thousands', ['about:10000']],
    ['en', '21st', ['n:21']],
    ['en', '3:30 p.m.', ['time:210']],
    ['en', '15:30', ['time:210']],
    ['en', 'the 1980s', ['decade:80']],
    ['en', 'May 5', ['month:5', 'n:5']],
    ['en', 'May I go?', []],
    ['en', 'He may March', []],
    ['en', 'Nov. 5', ['month:11', 'n:5']],
    ['en', 'one of them', []],
    ['en', 'north-eastern', ['to:ne']],
    ['en', 'Northwest', ['to:nw']],
    ['en', 'the Middle East', []],
    ['fa', 'بیست و سه', ['n:23']],
    ['fa', 'دویست و پنجاه هزار', ['n:250000']],
  ] as const)('%s: %s', (language, text, keys) => {
    expect(read(language, text)).toEqual(keys);
  });

  test('a month is the same under all its names', () => {
    const names = {
      7: ['تموز', 'يوليو', 'يوليوز', 'جويلية', 'يوليه', 'July'],
      8: ['أغسطس', 'غشت', 'August'],
      9: ['أيلول', 'سبتمبر', 'شتنبر', 'September'],
      12: ['كانون الأول', 'ديسمبر', 'دجنبر', 'December'],
    };
    for (const [month, forms] of Object.entries(names))
      for (const form of forms)
        expect(read(/[a-z]/.test(form) ? 'en' : 'ar', `5 ${form}`), form).toEqual(['n:5', `month:${month}`]);
  });
});

describe('of any text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.constantFrom(...'٠١٢۳45.,٫٬:/-%٪ \u200f\ud800'), { maxLength: 30 })
      .map((parts) => parts.join('')),
    fc
      .array(
        fc.constantFrom(
          'ألف',
          'و',
          'نصف',
          'مئة',
          'ثلاثة',
          'ملايين',
          'hundred',
          'and',
          'a',
          'half',
          'May',
          'نوفمبر',
          '/',
          '5',
          's',
          'شمال',
          'East',
        ),
        { maxLength: 14 },
      )
      .map((parts) => parts.join(' ')),
  );

  test('reading never throws, and spans lie within the text', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom('ar', 'en', 'fa'), (text, language) => {
        for (const { start, end } of createValueReader(languageOf(language)).read(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test.each(['ar', 'en'])('%s: a reader that has read other texts reads as a new one does', (tag) => {
    const language = languageOf(tag);
    const old = createValueReader(language);
    fc.assert(
      fc.property(anything, fc.array(fc.nat({ max: 40 }), { maxLength: 2 }), (text, starts) => {
        const opaque = starts.map((start) => ({ start, end: start + 5 }));
        expect(old.read(text, opaque)).toEqual(createValueReader(language).read(text, opaque));
      }),
    );
  });

  test('a text has no quarrel with itself', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const same = createMatcher(empty, 'en', 'en');
        expect(marked(text, text, same)).toEqual([]);
      }),
    );
  });

  test.each(['ar', 'en', 'fa'])('a number written in words of %s is read back', (tag) => {
    const language = languageOf(tag);
    const lexicon = numbersOf(language);
    if (lexicon === undefined) throw new Error(`no numbers for ${tag}`);
    const reader = createValueReader(language);
    const amounts = fc.oneof(
      fc.nat({ max: 3000 }),
      fc.nat({ max: 10 ** 6 }),
      fc.maxSafeNat().map((n) => n % (10 ** 12 + 1)),
    );
    fc.assert(
      fc.property(amounts, (amount) => {
        const words = spellNumber(amount, lexicon.data) ?? '';
        const numbers = reader.read(words).filter(({ sense }) => sense === 'count');
        expect(
          numbers.map((value) => value.amount),
          words,
        ).toEqual([amount]);
      }),
      { numRuns: 500 },
    );
  });
});

test('a language without data yields no numbers and no directions', () => {
  const hausa = createMatcher(empty, 'ar', 'ha');
  expect(marked('ثلاثة وعشرون في الشمال', 'biyu a kudu', hausa)).toEqual([]);
  expect(readersOf('ha', 'biyu 25')).toEqual([]);
});

const readersOf = (tag: string, text: string) => createValueReader(languageOf(tag)).read(text);

test('a language that the house adds nothing to still has its months', () => {
  expect(readersOf('fr', '5 novembre').map(({ keys }) => keys[0])).toEqual(['month:11']);
});
