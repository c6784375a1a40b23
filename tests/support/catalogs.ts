import fc from 'fast-check';
import { expect } from 'vitest';
import { mend } from '../../src/check/mend.js';
import type { Format } from '../../src/formats/format.js';
import { carriedOut } from '../../src/formats/xliff/merge/carry-out.js';
import { fileSpans, type Segment, type TextDocument, type Unit } from '../../src/model/document.js';
import type { Finding } from '../../src/model/finding.js';
import { Trouble } from '../../src/model/problem.js';
import { slice } from '../../src/model/span.js';

export const read = (format: Format, text: string, language = 'en', file = 'f'): TextDocument =>
  format.read({ file, language, text });

export const textsOf = (document: TextDocument): string[] => document.units.map(({ text }) => text);

export const keyed = (document: TextDocument): Record<string, string> =>
  Object.fromEntries(document.units.map(({ key, text }) => [key, text]));

/** What of a unit is prose: its opaque stretches as dots. */
export const prose = ({ text, opaque }: Unit): string =>
  opaque.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '·'.repeat(end - start) + rest.slice(end),
    text,
  );

/** A finding whose fix replaces words of a unit. */
function findingAt(segment: number, start: number, end: number, text: string): Finding {
  return {
    rule: 'unlisted-spelling',
    severity: 'error',
    message: '',
    values: {},
    concept: null,
    file: 'f',
    range: null,
    segment: { index: segment, key: '' },
    anchor: { line: 1, column: 1 },
    context: '',
    sourceContext: '',
    target: { text: '', start, end },
    source: null,
    expected: [],
    fix: { start, end, text },
    related: [],
  };
}

/** A file after words of its units were replaced, as `--fix` does. */
export function mended(format: Format, file: string, words: string, by: string): string {
  const target = read(format, file);
  const segments = target.units.map((unit): Segment => ({ source: unit, target: unit }));
  const findings = target.units.flatMap(({ text }, index) => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [findingAt(index, start, start + words.length, by)];
  });
  return mend({ source: target, target, segments, date: undefined }, file, format, findings).text;
}

/** A file after the texts of its units were replaced whole, as `import xliff` does. */
export function replaced(format: Format, file: string, textFor: (unit: Unit) => string): string {
  const changes = read(format, file).units.map((unit) => ({
    key: unit.key,
    before: unit.text,
    after: textFor(unit),
    unit,
  }));
  return carriedOut(changes, { source: file, target: file }, format);
}

/** Where the texts of a file are said to stand, they stand: what is written there as it reads, is it. */
export function expectLocated(document: TextDocument, file: string): void {
  for (const { text, origin } of document.units)
    for (let at = 0; at < text.length; at += 1) {
      const [span, more] = fileSpans(origin, { start: at, end: at + 1 });
      expect(more).toBeUndefined();
      const written = span === undefined ? '' : slice(file, span);
      const isPlain = /[\p{L}\p{N}]/u.test(text.charAt(at)) && !/[\\&]/.test(written);
      if (isPlain) expect(written).toBe(text.charAt(at));
    }
}

/** Damaged files are read, or refused with a trouble that names a place of theirs; nothing else is thrown. */
export function expectOnlyTrouble(format: Format, file: string): void {
  const damage = fc.record({
    at: fc.nat(file.length),
    length: fc.nat(9),
    by: fc.string({
      unit: fc.constantFrom('"', '\\', '\n', '#', ':', ' ', '-', '>', '<', '{', '\uD800', 'x', '\t'),
      maxLength: 4,
    }),
  });
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
      const damaged = damages.reduce(
        (text, { at, length, by }) => text.slice(0, at) + by + text.slice(at + length),
        file,
      );
      try {
        read(format, damaged);
      } catch (error) {
        if (!(error instanceof Trouble)) throw error;
        const lines = damaged.split(/\r\n|\n|\r/).length;
        for (const { line, column } of error.problems) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines);
          expect(column).toBeGreaterThan(0);
        }
      }
    }),
    { numRuns: 300 },
  );
}

/** Texts that break naive writers. */
export const hostile: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'a',
        'ب',
        ' ',
        '\n',
        '\t',
        '"',
        "'",
        '\\',
        '#',
        ': ',
        '- ',
        ',',
        '[',
        '{',
        '}',
        '%',
        '&',
        '*',
        '!',
        '|',
        '>',
      ),
      fc.constantFrom(
        'é',
        '😀',
        '\u00A0',
        '\u0085',
        '\u2028',
        '\u200F',
        '\r',
        '\0',
        '\\n',
        '\\u0041',
        '{0}',
        '%s',
        'yes',
        '12',
        '~',
        '=',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
