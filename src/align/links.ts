import type { Likeness } from '../romanize/likeness.js';
import type { Spelling, Token } from './sentence.js';
import type { Side } from './vocabulary.js';

/** A type of the target that a type of the source may be translated by, and how often it is. */
export interface Link {
  readonly target: number;
  readonly strength: number;
}

/** What is known of which words translate which. */
export interface Links {
  /** Of each type of the source. */
  readonly from: readonly (readonly Link[])[];
  /** Of each type of the target: how much of what it says in a sentence is owed to the source, 0..1. */
  readonly trust: Float64Array;
}

/** Types of the other side that a skeleton may belong to at most; what more share is no name. */
const mostNamesakes = 12;

/** How sure words are one name that have equal consonants, by how many, where nobody can say more. */
const skeletonSureness = (length: number): number => (length >= 5 ? 0.5 : length === 4 ? 0.3 : 0.1);

/** How sure words are one name whose consonants are equal and that spell one another. */
const spelledSureness = 0.6;

/** Words that are compared letter by letter at most. */
const mostComparisons = 60_000;

/**
 * What two texts show before they are laid side by side: equal names, numbers and marks, and names spelled alike.
 * @param likeness tells whether words of equal consonants spell one another.
 */
export function anchors(source: Side, target: Side, likeness?: Likeness): Links {
  const equal = new Map(target.types.map(({ key }, type) => [key, type]));
  const namesakes = namesakesIn(target.types, likeness);
  const trust = new Float64Array(target.types.length);
  const from = source.types.map((token) => {
    const found = namesakes(token);
    const same = token.sureness > 0 ? equal.get(token.key) : undefined;
    if (same !== undefined) found.set(same, token.sureness);
    for (const [type, strength] of found) trust[type] = Math.max(trust[type] ?? 0, 0.6 * strength);
    return Array.from(found, ([type, strength]): Link => ({ target: type, strength }));
  });
  return { from, trust };
}

/** Finds the types of the target that spell the same name as one of the source, and how sure that is. */
function namesakesIn(types: readonly Token[], likeness?: Likeness): (token: Token) => Map<number, number> {
  const alike = bySkeleton(types);
  let comparisons = 0;
  const sureness = (one: Spelling, other: string, among: number): number => {
    comparisons += 1;
    const plain = skeletonSureness(one.skeleton.length) / Math.sqrt(among);
    if (likeness === undefined || comparisons > mostComparisons) return plain;
    return likeness(one.written, other) > 0 ? spelledSureness / Math.sqrt(among) : plain / 3;
  };
  return ({ spellings }) => {
    const found = new Map<number, number>();
    for (const spelling of spellings) {
      const others = alike.get(spelling.skeleton) ?? [];
      if (others.length <= mostNamesakes)
        for (const { type, written } of others)
          found.set(type, Math.max(found.get(type) ?? 0, sureness(spelling, written, others.length)));
    }
    return found;
  };
}

function bySkeleton(types: readonly Token[]) {
  const found = new Map<string, { type: number; written: string }[]>();
  for (const [type, { spellings }] of types.entries())
    for (const { skeleton, written } of spellings) {
      const known = found.get(skeleton) ?? [];
      known.push({ type, written });
      found.set(skeleton, known);
    }
  return found;
}

/** The same links from the other side. */
export function reversed({ from }: Links, source: Side, target: Side): Links {
  const back: Link[][] = target.types.map(() => []);
  const trust = new Float64Array(source.types.length);
  for (const [type, links] of from.entries())
    for (const { target: to, strength } of links) {
      back[to]?.push({ target: type, strength });
      trust[type] = Math.max(trust[type] ?? 0, 0.6 * strength);
    }
  return { from: back, trust };
}
