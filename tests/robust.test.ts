import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTexts } from '../src/check/texts.js';
import { conceptsOf, type Glossary, glossaryOf } from '../src/glossary/glossary.js';
import { createMatcher } from '../src/match/matcher.js';
import type { Concept, Term } from '../src/model/concept.js';
import type { Finding } from '../src/model/finding.js';
import { contains } from '../src/model/span.js';
import { rules } from '../src/rules/index.js';
import { loadStore } from '../src/session/store.js';
import { linesOf, matcher, read, root, store } from './support/project.js';
import { randomStore } from './support/random-store.js';

const scraps = [
  ...linesOf('tests/articles/wire/01.en.txt').flatMap((line) => line.split(/(?<=\s)/)),
  ...Object.values<string>(JSON.parse(read('translations/ar/ankara-talks.json'))).flatMap((line) =>
    line.split(/(?<=\s)/),
  ),
  '"',
  '“',
  '(',
  ')',
  '’s ',
  '’',
  '-',
  '—',
  '\u200f',
  '\u2068',
  '…',
  ' ',
  ', ',
  '. ',
  '😀',
  '\t',
  'لل',
  'و "',
  'ـ',
];
const text = fc
  .array(fc.constantFrom(...scraps), { maxLength: 40 })
  .map((parts) => parts.join('').replaceAll('\n', ' '));

/** Spans hold the words that the finding quotes, and its fix covers what it points at. */
function expectWhole({ source, target, fix }: Finding, texts: { source: string; target: string }): void {
  expect(source === null ? '' : texts.source.slice(source.start, source.end)).toBe(source?.text ?? '');
  expect(target === null ? '' : texts.target.slice(target.start, target.end)).toBe(target?.text ?? '');
  if (fix === null || target === null) return;
  expect(contains(fix, target)).toBe(true);
  expect(contains({ start: 0, end: texts.target.length }, fix)).toBe(true);
}

test('whatever the texts, every finding is whole and its spans lie in them', () => {
  fc.assert(
    fc.property(text, text, (source, target) => {
      const texts = { source, target, date: '2016-12-05' };
      for (const finding of checkTexts(texts, matcher, rules)) expectWhole(finding, texts);
    }),
    { numRuns: 400 },
  );
});

test('a text that is its own translation raises no trouble, and two findings never share words', () => {
  fc.assert(
    fc.property(text, text, (source, target) => {
      const spans = checkTexts({ source, target }, matcher, rules).flatMap(({ target: span }) => span ?? []);
      const ordered = spans.toSorted((a, b) => a.start - b.start);
      for (const [index, span] of ordered.entries())
        expect(span.start).toBeGreaterThanOrEqual(ordered[index - 1]?.end ?? 0);
      checkTexts({ source, target: source }, matcher, rules);
    }),
    { numRuns: 400 },
  );
});

describe('in every direction', async () => {
  const storeAt = async (path: string): Promise<Glossary> =>
    (await loadStore([`${root}${path}`], root)).glossary;
  const persian = await storeAt('tests/pairs/persian/glossary.yaml');
  const french = await storeAt('tests/pairs/french/glossary.yaml');
  const directions: [string, string, Glossary][] = [
    ['ar', 'en', store.glossary],
    ['en', 'ar', store.glossary],
    ['fa', 'en', persian],
    ['ar', 'fr', french],
  ];

  /** What breaks readers of text: halves of characters, bare marks, switches of direction, scripts in one word. */
  const odd = fc.constantFrom(
    ...[
      '\ud800',
      '\udc00',
      'ل\ud83d',
      '\u064b\u0651\u0670',
      '\u202e',
      '\u2067',
      '\u2069',
      '\u200c',
      '\u200d',
      'ـــ',
    ],
    ...[
      'لـ"',
      'للـ«',
      'و "',
      "l'",
      'd’',
      "qu'«",
      'd’(',
      'للLevant',
      'حلبAleppo',
      'Ａｌｅｐｐｏ',
      'ﷲ',
      'İI',
      'ß',
      '\0',
      '\ufeff',
      '()',
      '[*+?',
      '$&',
    ],
  );
  const namesOf = (glossary: Glossary): string[] =>
    Array.from(glossary.concepts.values()).flatMap(({ terms }) =>
      Array.from(terms.values()).flatMap((list) => list.map((term) => term.text)),
    );
  const anyText = (glossary: Glossary) =>
    fc
      .array(
        fc.oneof(
          odd,
          fc.constantFrom(...namesOf(glossary)),
          fc.constantFrom(...scraps),
          fc.string({ unit: 'binary', maxLength: 4 }),
        ),
        { maxLength: 14 },
      )
      .chain((parts) => fc.constantFrom('', ' ').map((gap) => parts.join(gap).replace(/[\r\n]/g, ' ')));

  describe.each(directions)('%s to %s', (from, into, glossary) => {
    const both = createMatcher(glossary, from, into);
    const reversed = createMatcher(
      { concepts: new Map(Array.from(glossary.concepts).reverse()) },
      from,
      into,
    );
    const pairOf = fc.record({ source: anyText(glossary), target: anyText(glossary) });

    test('nothing throws, every finding is whole, and it is the same whenever and in whatever order it is asked', () => {
      fc.assert(
        fc.property(pairOf, (texts) => {
          const findings = checkTexts(texts, both, rules);
          for (const finding of findings) expectWhole(finding, texts);
          expect(checkTexts(texts, both, rules)).toEqual(findings);
          expect(checkTexts(texts, createMatcher(glossary, from, into), rules)).toEqual(findings);
          expect(checkTexts(texts, reversed, rules)).toEqual(findings);
        }),
        { numRuns: 25 },
      );
    });

    test('a concept that occurs nowhere changes nothing', () => {
      const stranger = (language: string, text: string): [string, Term[]] => [
        language,
        [{ text, status: 'preferred', type: 'full-form' }],
      ];
      const unheard: Concept = {
        id: 'unheard',
        kind: 'river',
        definition: undefined,
        valid: undefined,
        soft: false,
        terms: new Map([stranger(from, 'qqqzxwv kkkqqq'), stranger(into, 'wwwxxzq vvvqqk')]),
        romanizations: new Map(),
        relations: {},
        lookAlikes: [],
        homonymOf: [],
        notes: [],
      };
      const more = createMatcher(
        { concepts: new Map([['unheard', unheard], ...glossary.concepts]) },
        from,
        into,
      );
      fc.assert(
        fc.property(pairOf, (texts) => {
          expect(checkTexts(texts, more, rules)).toEqual(checkTexts(texts, both, rules));
        }),
        { numRuns: 25 },
      );
    });

    test.each([
      ['one word without end', 'ل'.repeat(1 << 20), 'x'.repeat(1 << 20)],
      [
        'names without end',
        `${namesOf(glossary).join(' ')} `.repeat(4),
        `${namesOf(glossary).join(' ')} `.repeat(4),
      ],
      ['marks alone', '\u064b'.repeat(1 << 16), '\u0301'.repeat(1 << 16)],
      ['quotation marks alone', '«'.repeat(1 << 12), '“" '.repeat(1 << 12)],
    ])('%s', (_, source, target) => {
      for (const finding of checkTexts({ source, target }, both, rules))
        expectWhole(finding, { source, target });
    });
  });

  test('stores of whatever the schema allows, in whatever order', () => {
    fc.assert(
      fc.property(
        randomStore,
        fc.constantFrom('ar en', 'en ar', 'fa en', 'ar fr', 'ku zh'),
        (concepts, languages) => {
          const [from = '', into = ''] = languages.split(' ');
          const read = conceptsOf(Object.fromEntries(concepts.map(({ id, concept }) => [id, concept])));
          const words = (language: string): string =>
            read
              .flatMap(({ terms }) => (terms.get(language) ?? []).map((term) => term.text))
              .join(' ')
              .replace(/[\r\n]/g, ' ');
          const texts = { source: words(from), target: words(into) };
          const findings = checkTexts(texts, createMatcher(glossaryOf(read), from, into), rules);
          for (const finding of findings) expectWhole(finding, texts);
        },
      ),
      { numRuns: 60 },
    );
  });
});
