import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkTexts } from '../src/check/texts.js';
import type { Finding } from '../src/model/finding.js';
import { contains } from '../src/model/span.js';
import { rules } from '../src/rules/index.js';
import { linesOf, matcher, read } from './support/project.js';

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
