import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { i18nextJson } from '../../src/formats/i18next/i18next.js';
import { annotate } from '../../src/formats/xliff/annotate/annotate.js';
import { type XliffVersion, xliffVersions } from '../../src/formats/xliff/dialect.js';
import { writeXliff } from '../../src/formats/xliff/write/write.js';
import { annotationsAt, textOf, wildPieces, written, xliffIn } from '../support/documents.js';
import { hasStandards, schemaOf } from '../support/schemas.js';

const key = fc.constantFrom('a', 'a b', 'x_y', '_x0041_', 'مفتاح', '', 'p-1', '<k>', '1', 'k_one', 'k_other');
const bundle = fc.dictionary(key, textOf(wildPieces), { noNullPrototype: true });
const seeds = fc.array(fc.nat({ max: 0xffff }), { maxLength: 8 });

interface Sample {
  readonly documents: readonly (readonly [Record<string, string>, Record<string, string>])[];
  readonly fillSource: boolean;
  readonly seeds: readonly number[];
}

/** Exports made of arbitrary bundles, with marks and findings at arbitrary places. */
const samples: fc.Arbitrary<Sample> = fc.record({
  documents: fc.array(fc.tuple(bundle, bundle), { minLength: 1, maxLength: 3 }),
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

describe.skipIf(!hasStandards)(
  'what is exported is valid against the official schemas (needs ../shared)',
  () => {
    test.each(xliffVersions)('200 of %s', (version) => {
      const faultsOf = schemaOf(version);
      fc.assert(
        fc.property(samples, (sample) => {
          const text = exported(version, sample);
          expect(faultsOf(text), text).toEqual([]);
        }),
        { numRuns: 200 },
      );
    });
  },
);
