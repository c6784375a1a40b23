import fc from 'fast-check';
import type { Format } from '../../src/formats/format.js';
import { read } from './catalogs.js';

/** Source text and target text of each pair of cues. */
export const paired = (format: Format, source: string, target: string): (readonly [string, string])[] =>
  format
    .pair(read(format, source, 'ar'), read(format, target))
    .map((segment) => [segment.source.text, segment.target.text] as const);

/** Texts that a cue can hold: lines with something in them, and nothing that reads as a tag or as times. */
export const cueTexts: fc.Arbitrary<string> = fc
  .array(
    fc
      .array(
        fc.constantFrom(
          'a',
          'ب',
          ' ',
          '&',
          '<',
          '>',
          '&amp;',
          '"',
          '{',
          '}',
          '-',
          '\u200F',
          '😀',
          '\u00A0',
          "'",
          '12',
        ),
        {
          maxLength: 6,
        },
      )
      .map((parts) => parts.join('x')),
    { maxLength: 3 },
  )
  .map((lines) => lines.filter((line) => line.trim() !== '').join('\n'));
