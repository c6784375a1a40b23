import type { StoredConcept } from '../../../model/concept.js';
import type { Catch, Leave } from '../../../model/generated/glossary.js';
import type { Field } from './field.js';

type Facts = Readonly<Record<string, unknown>>;

const isFacts = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const saysOnly = (facts: Facts, required: readonly string[], optional: readonly string[]): boolean =>
  required.every((key) => typeof facts[key] === 'string') &&
  Object.entries(facts).every(
    ([key, value]) => [...required, ...optional].includes(key) && typeof value === 'string',
  );

const isCatch = (value: unknown): value is Catch =>
  isFacts(value) && saysOnly(value, ['source', 'target', 'rule'], ['text', 'date']);

const isLeave = (value: unknown): value is Leave =>
  isFacts(value) && saysOnly(value, ['source', 'target'], ['date']);

/** One JSON object a line; undefined where a line is none of the kind. */
function proofsOf<T>(cell: string, isOne: (value: unknown) => value is T): T[] | undefined {
  const values: unknown[] = cell.split(/[\r\n]+/).flatMap((line) => (line.trim() === '' ? [] : parsed(line)));
  return values.every(isOne) ? values : undefined;
}

function parsed(line: string): unknown[] {
  try {
    return [JSON.parse(line)];
  } catch {
    return [undefined];
  }
}

const lines = (proofs: readonly unknown[] | undefined): string =>
  (proofs ?? []).map((proof) => JSON.stringify(proof)).join('\n');

/** Sentence pairs, a JSON object a line: they are rarely edited in a table, and never lost. */
export const proofFields: readonly Field<StoredConcept>[] = [
  {
    name: 'catches',
    write: ({ proofs }) => lines(proofs?.catches),
    read: (cell, { proofs }) => {
      const catches = proofsOf(cell, isCatch);
      return catches === undefined ? undefined : { proofs: { ...proofs, catches } };
    },
  },
  {
    name: 'leaves',
    write: ({ proofs }) => lines(proofs?.leaves),
    read: (cell, { proofs }) => {
      const leaves = proofsOf(cell, isLeave);
      return leaves === undefined ? undefined : { proofs: { ...proofs, leaves } };
    },
  },
];
