import type { StoredConcept } from '../../model/concept.js';
import type { ImportedConcept } from '../../model/imported.js';
import type { Problem } from '../../model/problem.js';
import { conceptsOf } from '../glossary.js';
import type { StatedConcept } from '../read.js';
import { type Stated, storeProblems } from '../store-checks.js';

/** An imported concept and the id it has in the store. */
interface Arrived {
  readonly imported: ImportedConcept;
  readonly id: string;
}

/**
 * Holds what a merge would make of a store against the store's own checks, and takes back every concept that
 * fails, until all that is left passes.
 * @returns the concepts that the store would hold.
 */
export function settle(
  merged: ReadonlyMap<string, StoredConcept>,
  store: readonly StatedConcept[],
  arrivals: readonly Arrived[],
  refuse: (imported: ImportedConcept, problem: Problem) => void,
): Map<string, StoredConcept> {
  const before = new Map(store.map(({ concept, stored }) => [concept.id, stored]));
  const by = new Map(arrivals.map(({ id, imported }) => [id, imported]));
  const kept = new Map(merged);
  for (let failing = failuresOf(kept, before); failing.size > 0; failing = failuresOf(kept, before))
    for (const [id, problem] of failing) {
      const imported = by.get(id);
      if (imported !== undefined) refuse(imported, problem);
      takeBack(kept, id, before.get(id));
    }
  return kept;
}

type Concepts = ReadonlyMap<string, StoredConcept>;

/** The first problem of every concept that the merge made or changed. */
function failuresOf(kept: Concepts, before: Concepts): Map<string, Problem> {
  const isTouched = (id: string): boolean => kept.has(id) && kept.get(id) !== before.get(id);
  const failing = new Map<string, Problem>();
  for (const problem of storeProblems(statedIn(kept))) {
    const id = culprit(problem, isTouched);
    if (id !== undefined && !failing.has(id)) failing.set(id, problem);
  }
  return failing;
}

function takeBack(kept: Map<string, StoredConcept>, id: string, stored: StoredConcept | undefined): void {
  if (stored === undefined) kept.delete(id);
  else kept.set(id, stored);
}

/** For checking, each concept is a file of its own, so that a problem tells which concept it is of. */
function statedIn(concepts: Concepts): Stated[] {
  return conceptsOf(Object.fromEntries(concepts)).map((concept) => ({
    id: concept.id,
    concept,
    file: concept.id,
    locate: () => ({ line: 1, column: 1 }),
  }));
}

/** The concept to take back: the one with the problem, or the touched one that it has the problem with. */
function culprit({ file, values }: Problem, isTouched: (id: string) => boolean): string | undefined {
  const ids = [file, values['other']].filter((id) => typeof id === 'string');
  return ids.find(isTouched);
}
