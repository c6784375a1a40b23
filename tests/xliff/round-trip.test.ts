import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Format } from '../../src/formats/format.js';
import { i18nextJson } from '../../src/formats/i18next/i18next.js';
import { markdown } from '../../src/formats/markdown/markdown.js';
import { plainText } from '../../src/formats/text/text.js';
import { annotate } from '../../src/formats/xliff/annotate/annotate.js';
import { type XliffVersion, xliffVersions } from '../../src/formats/xliff/dialect.js';
import { carriedOut } from '../../src/formats/xliff/merge/carry-out.js';
import { planMerge } from '../../src/formats/xliff/merge/plan.js';
import { returnedFiles } from '../../src/formats/xliff/merge/returned.js';
import { pairsOf } from '../../src/formats/xliff/pairs.js';
import { writeXliff } from '../../src/formats/xliff/write/write.js';
import { annotationsAt, pieces, textOf, wildPieces, written, xliffIn } from '../support/documents.js';

interface Trip {
  readonly version: XliffVersion;
  readonly fillSource: boolean;
  readonly seeds: readonly number[];
}

const trips: fc.Arbitrary<Trip> = fc.record({
  version: fc.constantFrom(...xliffVersions),
  fillSource: fc.boolean(),
  seeds: fc.array(fc.nat({ max: 0xffff }), { maxLength: 6 }),
});

/** What comes back where a tool has put other translations in: those that were exported beside the same source. */
function sent(format: Format, source: string, edited: string, { version, fillSource, seeds }: Trip): string {
  const plain = writeXliff([written(format, source, edited)], { version, fillSource, program: '1' });
  const xliff = xliffIn(plain);
  return annotate(xliff, annotationsAt(xliff, seeds));
}

/** The translation after the returned file is merged into it. */
function merged(format: Format, source: string, target: string, returned: string) {
  const { pair, texts } = written(format, source, target);
  const [file] = returnedFiles(xliffIn(returned));
  const plan = planMerge(file?.units ?? [], { pair, texts, format });
  return { plan, text: carriedOut(plan.changes, texts, format) };
}

/** What merging makes of a translation: it is taken unless nobody has written any. */
function taken(source: string, before: string | undefined, after: string): string | undefined {
  const isBlank = source.trim() === '' && after.trim() === '';
  return isBlank || after === '' || after === source ? before : after;
}

const key = fc.constantFrom(
  'a',
  'a b',
  'x_y',
  '_x0041_',
  'مفتاح',
  '',
  'p-1',
  '<k>',
  '__proto',
  'k_one',
  'k_other',
);
const bundle = fc.dictionary(key, textOf(wildPieces), { noNullPrototype: true });
const tame = fc.dictionary(key, textOf(pieces), { noNullPrototype: true });
const layout = fc.constantFrom(2, 4, '\t', undefined);

describe('export, edit, import loses nothing', () => {
  test('of a bundle', () => {
    fc.assert(
      fc.property(bundle, bundle, bundle, layout, trips, (source, target, edits, indent, trip) => {
        const ours = Object.fromEntries(Object.entries(target).filter(([each]) => each in source));
        const edited = Object.fromEntries(
          Object.keys(source).map((each) => [each, edits[each] ?? target[each] ?? '']),
        );
        const texts = [source, ours, edited].map((each) => JSON.stringify(each, null, indent));
        const [sourceText = '', targetText = '', editedText = ''] = texts;
        const returned = sent(i18nextJson, sourceText, editedText, trip);
        const { text, plan } = merged(i18nextJson, sourceText, targetText, returned);
        const expected = Object.fromEntries(
          Object.keys(source).flatMap((each) => {
            const value = taken(source[each] ?? '', ours[each], edited[each] ?? '');
            return value === undefined ? [] : [[each, value]];
          }),
        );
        expect(JSON.parse(text)).toEqual(expected);
        expect(plan.remarks.filter(({ is }) => is !== 'placeholders')).toEqual([]);
        if (plan.changes.length === 0) expect(text).toBe(targetText);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['plain text', plainText],
    ['Markdown', markdown],
  ])('of %s', (_, format) => {
    const line = textOf(pieces);
    const lines = fc.array(fc.record({ source: line, target: line, edited: line }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n'), trips, (all, end, trip) => {
        const join = (side: 'source' | 'target' | 'edited'): string =>
          `${all.map((each) => each[side]).join(end)}${end}`;
        const returned = sent(format, join('source'), join('edited'), trip);
        const { text, plan } = merged(format, join('source'), join('target'), returned);
        const expected = all.map(({ source, target, edited }) => {
          const isEmpty = format.read({ file: '', language: '', text: edited }).units[0]?.text === '';
          return isEmpty ? target : (taken(source, target, edited) ?? '');
        });
        expect(text).toBe(`${expected.join(end)}${end}`);
        expect(plan.remarks.filter(({ is }) => is !== 'placeholders')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

test('what was exported reads as it was', () => {
  fc.assert(
    fc.property(tame, tame, trips, (source, target, { version }) => {
      const file = written(i18nextJson, JSON.stringify(source), JSON.stringify(target));
      const text = writeXliff([file], { version, fillSource: false, program: '1' });
      const [pair] = pairsOf(xliffIn(text), { sourceLanguage: '', targetLanguage: '', untranslated: true });
      const held = file.pair.segments.filter((each) => (each.source.text + each.target.text).trim() !== '');
      const texts = ({ source: a, target: b }: (typeof held)[number]) => [a.text, a.opaque, b.text, b.opaque];
      if (held.length > 0) expect(pair?.segments.map(texts)).toEqual(held.map(texts));
    }),
  );
});
