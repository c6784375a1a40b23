import type { Concept } from '../model/concept.js';
import type { Glossary } from './glossary.js';
import { buildNameIndex } from './lookup/build.js';
import { type Candidates, candidatesIn } from './lookup/candidates.js';
import { type Entry, entriesOf } from './lookup/entries.js';
import { better, type Found, type Via } from './lookup/found.js';
import { listener } from './lookup/heard.js';
import { reader } from './lookup/written.js';

/** Finds concepts by any of their names, in any language of the store. */
export interface Finder {
  /** Best first. `nearest` gives those below the mark, for when nothing is found. */
  find(query: string, limit: number): { readonly results: Found[]; readonly nearest: Found[] };
}

/** Scores below these are suggestions, not answers. */
const mark: Readonly<Record<Via, number>> = { listed: 0, spelling: 0.45, fuzzy: 0.7 };

const passes = (found: Found): boolean => found.score >= mark[found.via];

/**
 * Finds in two steps: an index says which concepts are worth a look, then each of their names is compared in full.
 * @param candidates what says so; an index made for the purpose, where none is at hand.
 */
export function createFinder(
  glossary: Glossary,
  candidates: Candidates = candidatesIn(buildNameIndex(glossary)),
): Finder {
  const concepts = [...glossary.concepts.values()];
  const entries = remembering(entriesOf);
  return {
    find: (query, limit) => {
      const ways = [reader(query), listener(query)];
      const best = new Map<string, Found>();
      for (const number of candidates.of(query))
        for (const entry of entries(concepts[number])) for (const way of ways) keepBetter(best, way(entry));
      const ordered = [...best.values()].sort(
        (a, b) => b.score - a.score || a.matched.length - b.matched.length,
      );
      return {
        results: ordered.filter(passes).slice(0, limit),
        nearest: ordered.filter((found) => !passes(found) && found.score >= 0.5).slice(0, 3),
      };
    },
  };
}

function keepBetter(best: Map<string, Found>, found: Found | undefined): void {
  if (found !== undefined) best.set(found.concept.id, better(best.get(found.concept.id), found));
}

/** Concepts whose names are kept ready; the same are asked for again and again. */
const remembered = 10_000;

function remembering(make: (concept: Concept) => readonly Entry[]) {
  const made = new Map<Concept, readonly Entry[]>();
  return (concept: Concept | undefined): readonly Entry[] => {
    if (concept === undefined) return [];
    const known = made.get(concept) ?? make(concept);
    if (made.size >= remembered) made.clear();
    made.set(concept, known);
    return known;
  };
}

export type { Found, Via };
