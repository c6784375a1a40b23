import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { i18nextJson } from '../../src/formats/i18next/i18next.js';
import { annotate } from '../../src/formats/xliff/annotate/annotate.js';
import { type XliffVersion, xliffVersions } from '../../src/formats/xliff/dialect.js';
import { writeXliff } from '../../src/formats/xliff/write/write.js';
import { annotationsAt, textOf, wildPieces, written, xliffIn } from '../support/documents.js';
import { hasStandards, schemaOf } from '../support/schemas.js';
import { schematron21 } from '../support/schematron.js';

const key = fc.constantFrom('a', 'a b', 'x_y', '_x0041_', 'مفتاح', '', 'p-1', '<k>', '1', 'k_one', 'k_other');
const bundleOf = (from: readonly string[]) => fc.dictionary(key, textOf(from), { noNullPrototype: true });
const seeds = fc.array(fc.nat({ max: 0xffff }), { maxLength: 8 });

interface Sample {
  readonly documents: readonly (readonly [Record<string, string>, Record<string, string>])[];
  readonly fillSource: boolean;
  readonly seeds: readonly number[];
}

/** Exports made of arbitrary bundles, with marks and findings at arbitrary places. */
const samplesOf = (from: readonly string[]): fc.Arbitrary<Sample> =>
  fc.record({
    documents: fc.array(fc.tuple(bundleOf(from), bundleOf(from)), { minLength: 1, maxLength: 3 }),
    fillSource: fc.boolean(),
    seeds,
  });

function exported(version: XliffVersion, { documents, fillSource, seeds: places }: Sample): string {
  const files = documents.map(([source, target]) =>
    written(i18nextJson, JSON.stringify(source), JSON.stringify(target)),
  );
  const xliff = xliffIn(writeXliff(files, { version, fillSource, program: '1' }));
  return annotate(xliff, annotationsAt(xliff, places));
}

describe.skipIf(!hasStandards)('exports are valid by the official schemas (needs ../shared)', () => {
  test.each(xliffVersions)('200 of %s', (version) => {
    const faultsOf = schemaOf(version);
    fc.assert(
      fc.property(samplesOf(wildPieces), (sample) => {
        const text = exported(version, sample);
        expect(faultsOf(text), text).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('25 of 2.1 by its Schematron too, which sees what is wrong', () => {
    const faultsOf = schematron21();
    // It takes U+FFFE for a character that XML can hold, and so for none of <cp>’s.
    const known = wildPieces.filter((piece) => piece !== '\uFFFE');
    const sample = { documents: [[{ a: 'x' }, { a: 'y' }]], fillSource: false, seeds: [0, 0] } as const;
    const text = exported('2.1', sample);
    expect(faultsOf(text)).toEqual([]);
    expect(
      faultsOf(text.replace('id="m2"', 'id="m1"').replace(' state="translated"', ' subState="a:b"')),
    ).not.toEqual([]);
    fc.assert(
      fc.property(samplesOf(known), (each) => {
        const other = exported('2.1', each);
        expect(faultsOf(other), other).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
