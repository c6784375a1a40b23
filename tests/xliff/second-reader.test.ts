import fc from 'fast-check';
import { expect, test } from 'vitest';
import { xliff2js, xliff12ToJs } from 'xliff';
import { i18nextJson } from '../../src/formats/i18next/i18next.js';
import { writeXliff } from '../../src/formats/xliff/write/write.js';
import { textOf, written } from '../support/documents.js';

/** What the package keeps: no codes, no text that is all white space, no reference that is text. */
const keptPieces = [
  'كلمة',
  ' حلب',
  '\u200F',
  '\u2067',
  '😀',
  '&',
  '<',
  '>',
  ']]>',
  '"',
  "'",
  '\\',
  'a b',
  'é',
];
const text = textOf(keptPieces).filter((each) => each.trim() !== '' && !/&\w+;|<\w/.test(each));
const key = fc.constantFrom('a', 'b.c', 'x_y', 'p-1', 'k_one', 'k_other', 'K');
const bundle = fc.dictionary(key, text, { minKeys: 1, noNullPrototype: true });

/** Unit → source and target, as our writer means them. */
const meant = (source: Record<string, string>, target: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(source).map(([each, words]) => [each, { source: words, target: target[each] ?? words }]),
  );

test.each([
  ['1.2', xliff12ToJs],
  ['2.0', xliff2js],
  ['2.1', xliff2js],
] as const)('the npm package reads the plain export of %s as it is meant', async (version, read) => {
  await fc.assert(
    fc.asyncProperty(bundle, bundle, async (source, all) => {
      // A plural form that the translation lacks is not asked for where it has another.
      const target = Object.fromEntries(
        Object.keys(source).map((each) => [each, all[each] ?? source[each] ?? '']),
      );
      const file = written(i18nextJson, JSON.stringify(source), JSON.stringify(target));
      const { resources } = await read(writeXliff([file], { version, fillSource: true, program: '1' }));
      const [units = {}] = Object.values(resources);
      const seen = Object.entries(units).map(([id, unit]) => [
        id,
        { source: unit.source, target: unit.target },
      ]);
      expect(Object.fromEntries(seen)).toEqual(meant(source, target));
    }),
    { numRuns: 200 },
  );
});
