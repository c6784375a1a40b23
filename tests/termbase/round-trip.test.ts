import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { storeJson } from '../../src/formats/json/store-json.js';
import { tbx } from '../../src/formats/tbx/tbx.js';
import type { TermbaseFormat } from '../../src/formats/termbase.js';
import { planMerge } from '../../src/glossary/merge/merge.js';
import type { ImportedConcept } from '../../src/model/imported.js';
import { store } from '../support/project.js';
import { randomStore } from '../support/random-store.js';
import { readBack, written } from '../support/termbase.js';

/** Formats and variants that carry everything the store holds. */
const lossless: readonly (readonly [TermbaseFormat, string])[] = [storeJson, tbx].flatMap((format) =>
  format.variants
    .filter((variant) => variant !== 'v2-cat')
    .map((variant): [TermbaseFormat, string] => [format, variant]),
);

const placeless = ({ line: _, column: __, ...concept }: ImportedConcept) => concept;

describe.each(lossless.map(([format, variant]) => [`${format.id} ${variant}`, format, variant] as const))(
  '%s',
  (_, format, variant) => {
    test('whatever the schema allows comes back equal', async () => {
      await fc.assert(
        fc.asyncProperty(randomStore, async (concepts) => {
          const read = await readBack(format, await written(format, concepts, variant));
          expect(read.concepts.map(placeless)).toEqual(
            concepts.map(({ id, concept }) => ({ id, ...concept })),
          );
          expect(read.remarks).toEqual([]);
        }),
        { numRuns: 100 },
      );
    });

    test('the shipped store, exported and imported, changes nothing', async () => {
      const concepts = store.stated.map(({ concept, stored }) => ({ id: concept.id, concept: stored }));
      const read = await readBack(format, await written(format, concepts, variant));
      const plan = planMerge(read.concepts, store.stated, { file: 'input', kind: 'term' });
      expect(plan).toEqual({
        added: [],
        changed: [],
        unchanged: concepts.length,
        conflicts: [],
        notices: [],
      });
      expect(read.remarks).toEqual([]);
    });

    test('the shipped store, imported into an empty one, is the same store', async () => {
      const concepts = store.stated.map(({ concept, stored }) => ({ id: concept.id, concept: stored }));
      const read = await readBack(format, await written(format, concepts, variant));
      const plan = planMerge(read.concepts, [], { file: 'input', kind: 'term' });
      expect(plan.conflicts).toEqual([]);
      expect(plan.notices).toEqual([]);
      expect(Object.fromEntries(plan.added.map(({ id, concept }) => [id, concept]))).toEqual(
        Object.fromEntries(concepts.map(({ id, concept }) => [id, concept])),
      );
    });
  },
);

test('tbx v2-cat: the terms that a text may use, no notes for machines; imported, it changes nothing', async () => {
  const concepts = store.stated.map(({ concept, stored }) => ({ id: concept.id, concept: stored }));
  const bytes = await written(tbx, concepts, 'v2-cat');
  expect(new TextDecoder().decode(bytes)).not.toMatch(/<note>mustalah|deprecatedTerm/);
  const read = await readBack(tbx, bytes);
  const plan = planMerge(read.concepts, store.stated, { file: 'input', kind: 'term' });
  expect(plan).toEqual({ added: [], changed: [], unchanged: concepts.length, conflicts: [], notices: [] });
});
