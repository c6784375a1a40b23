import fc from 'fast-check';
import type { Format } from '../../src/formats/format.js';
import type { Annotations } from '../../src/formats/xliff/annotate/annotation.js';
import { pairsOf } from '../../src/formats/xliff/pairs.js';
import { type XliffFile, xliffOf } from '../../src/formats/xliff/read.js';
import type { WrittenFile } from '../../src/formats/xliff/write/document.js';
import { parseXml } from '../../src/formats/xml/parse.js';

/** Pieces of text that break naive exchanges. */
export const pieces = [
  'كلمة',
  'حلب',
  ' ',
  '  ',
  '\u200F',
  '\u2067',
  '😀',
  '&',
  '<',
  '>',
  '&amp;',
  ']]>',
  '"',
  "'",
  '\\',
  '{{name}}',
  '{{count, number}}',
  '$t(key)',
  '<b>',
  '</b>',
  '**',
  '`code`',
  'a',
  'é',
  'e\u0301',
  '\uFEFF',
];

/** Pieces that may stand in a JSON string and not in a line. */
export const wildPieces = [
  ...pieces,
  '\n',
  '\r',
  '\r\n',
  '\t',
  '\u0001',
  '\u0085',
  '\u2028',
  '\uD800',
  '\uDC00',
  '\uFFFE',
];

export const textOf = (from: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...from), { maxLength: 8 }).map((parts) => parts.join(''));

/** A document of a format, ready to be written as XLIFF. */
export function written(format: Format, source: string, target: string, name = 'x'): WrittenFile {
  const documents = {
    source: format.read({ file: `${name}.src`, language: 'ar', text: source }),
    target: format.read({ file: `${name}.trg`, language: 'en', text: target }),
  };
  const segments = format.pair(documents.source, documents.target);
  return {
    pair: { ...documents, segments, date: undefined },
    texts: { source, target },
    original: `${name}.src`,
    translation: `${name}.trg`,
    datatype: 'plaintext',
  };
}

export const xliffIn = (text: string): XliffFile => xliffOf(parseXml('x.xlf', text));

/** Spans of a text, from numbers of which each gives a place. */
const spansIn = (text: string, seeds: readonly number[]) =>
  seeds.map((seed) => {
    const start = seed % (text.length + 1);
    return { start, end: Math.min(text.length, start + 1 + ((seed >> 8) % 9)) };
  });

/** Marks and findings at arbitrary places: overlapping, nested, empty, cutting codes in two. */
export function annotationsAt(xliff: XliffFile, seeds: readonly number[]): Annotations {
  const [half, rest] = [seeds.slice(0, seeds.length / 2), seeds.slice(seeds.length / 2)];
  const pairs = pairsOf(xliff, { sourceLanguage: 'ar', targetLanguage: 'en', untranslated: true });
  return {
    segments: pairs.flatMap(({ segments }) =>
      segments.map(({ from, source, target }) => ({
        segment: from,
        source: spansIn(source.text, half).map((span) => ({
          ...span,
          concept: 'c1',
        })),
        target: spansIn(target.text, rest).map((span) => ({ ...span, concept: 'c1' })),
        issues: spansIn(target.text, half).map((span, index) => ({
          rule: 'missing-term',
          type: 'omission',
          severity: 50,
          priority: 3,
          comment: `“<${index}>” & more\nof it`,
          target: index === 0 ? null : span,
        })),
      })),
    ),
    glossary: new Map([['c1', entry]]),
  };
}

const entry = {
  id: 'c1',
  term: 'حلب & <حلب>',
  termSource: 'https://example.org/?a=1&b=2',
  definition: undefined,
  forms: [
    { text: 'Aleppo', status: 'preferred', type: 'full-form', source: undefined },
    { text: 'Haleb', status: 'deprecated', type: 'variant', source: undefined },
  ],
  facts: [['kind', 'city'] as const],
};
