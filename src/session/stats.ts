import type { Store } from './store.js';

/** What a store holds, in figures. */
export interface StoreStats {
  readonly files: number;
  readonly concepts: number;
  readonly terms: number;
  readonly proofs: number;
  /** Pages that forms were seen on. */
  readonly sources: number;
  readonly byKind: Readonly<Record<string, number>>;
  readonly byLanguage: Readonly<Record<string, number>>;
  readonly byStatus: Readonly<Record<string, number>>;
}

export function statsOf(store: Store): StoreStats {
  const concepts = store.stated.map(({ concept }) => concept);
  const terms = concepts.flatMap(({ terms: byLanguage }) =>
    Array.from(byLanguage).flatMap(([language, list]) => list.map((term) => ({ language, term }))),
  );
  const proofs = store.stated.flatMap(({ stored }) => [
    ...(stored.proofs?.catches ?? []),
    ...(stored.proofs?.leaves ?? []),
  ]);
  return {
    files: store.files.length,
    concepts: concepts.length,
    terms: terms.length,
    proofs: proofs.length,
    sources: new Set(terms.flatMap(({ term }) => term.source ?? [])).size,
    byKind: counted(concepts.map(({ kind }) => kind)),
    byLanguage: counted(terms.map(({ language }) => language)),
    byStatus: counted(terms.map(({ term }) => term.status)),
  };
}

function counted(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([, a], [, b]) => b - a));
}
