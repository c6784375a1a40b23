import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tbx } from '../../src/formats/tbx/tbx.js';
import type { NamedConcept } from '../../src/model/imported.js';
import { root, store } from '../support/project.js';
import { randomStore } from '../support/random-store.js';
import { relaxNgErrors } from '../support/relaxng.js';
import { schematronFindings } from '../support/schematron.js';
import { written } from '../support/termbase.js';

/** The schemas that LTAC publishes; they may not be redistributed, so the tests run where somebody put them. */
const schemas = `${root}../shared/standards/tbx/schemas`;

/** Variant → Schematron of its dialect; in DCT style each module has its own. */
const dialectRules: Readonly<Record<string, readonly string[]>> = {
  'v3-basic-dca': ['basic/TBX-Basic_DCA.sch'],
  'v3-basic-dct': ['basic/TBX-Basic_DCT.sch', 'modules/Min.sch', 'modules/Basic.sch'],
  'v3-linguist-dca': ['linguist/TBX-Linguist_DCA.sch'],
  'v3-linguist-dct': [
    'linguist/TBX-Linguist_DCT.sch',
    'modules/Min.sch',
    'modules/Basic.sch',
    'modules/Linguist.sch',
  ],
  'v3-min-dca': ['min/TBX-Min_DCA.sch'],
  'v3-min-dct': ['min/TBX-Min_DCT.sch', 'modules/Min.sch'],
  'v3-core': ['core/TBX-Core.sch'],
};

const structureOf = (variant: string): string =>
  `${schemas}/${variant.startsWith('v2') ? 'v2-2008/TBXcoreStructV02.rng' : 'core/TBXcoreStructV03.rng'}`;

const exported = async (concepts: readonly NamedConcept[], variant: string): Promise<string> =>
  new TextDecoder().decode(await written(tbx, concepts, variant));

const shipped: readonly NamedConcept[] = store.stated.map(({ concept, stored }) => ({
  id: concept.id,
  concept: stored,
}));

/** Ten concepts of the shipped store that refer to nothing outside them: Schematron engines are slow. */
const sample = shipped.slice(0, 10).map(({ id, concept }): NamedConcept => {
  const { relations: _, lookAlikes: __, homonymOf: ___, ...rest } = concept;
  return { id, concept: { ...rest, lookAlikes: [shipped[0]?.id ?? id] } };
});

describe.skipIf(!existsSync(schemas))(
  'what is exported is valid (skipped without the schemas of TBX)',
  () => {
    test.each(tbx.variants)('%s: the shipped store, core structure', async (variant) => {
      expect(relaxNgErrors(structureOf(variant), await exported(shipped, variant))).toEqual([]);
    });

    test.each(tbx.variants)(
      '%s: whatever the schema of the store allows, core structure',
      async (variant) => {
        await fc.assert(
          fc.asyncProperty(randomStore, async (concepts) => {
            expect(relaxNgErrors(structureOf(variant), await exported(concepts, variant))).toEqual([]);
          }),
          { numRuns: 50 },
        );
      },
    );

    test.each(Object.entries(dialectRules))('%s: the rules of the dialect', async (variant, files) => {
      const document = await exported(sample, variant);
      for (const file of files)
        expect(schematronFindings(readFileSync(`${schemas}/${file}`, 'utf8'), document), file).toEqual([]);
    });

    test('the validators see what is planted', async () => {
      const document = await exported(sample, 'v3-basic-dca');
      const rules = readFileSync(`${schemas}/basic/TBX-Basic_DCA.sch`, 'utf8');
      const wrongValue = document.replace('>preferredTerm-admn-sts<', '>bestTerm<');
      expect(schematronFindings(rules, wrongValue)).not.toEqual([]);
      expect(relaxNgErrors(structureOf('v3-basic-dca'), document.replaceAll('termSec', 'tig'))).not.toEqual(
        [],
      );
    });
  },
);
