import type { Token } from './sentence.js';
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

/** How often words of equal consonants are the same name, by how many consonants, and the trust in it. */
const skeletonStrength = (length: number): number => (length >= 5 ? 0.5 : length === 4 ? 0.3 : 0.1);

/** What two texts show before they are laid side by side: equal names, numbers and marks, and names spelled alike. */
export function anchors(source: Side, target: Side): Links {
  const equal = numbersOf(target.types);
  const alike = bySkeleton(target.types);
  const trust = new Float64Array(target.types.length);
  const from = source.types.map((token) => {
    const found = new Map<number, number>();
    const same = token.sureness > 0 ? equal.get(token.key) : undefined;
    if (same !== undefined) found.set(same, token.sureness);
    for (const [type, strength] of namesakes(token, alike)) if (!found.has(type)) found.set(type, strength);
    for (const [type, strength] of found) trust[type] = Math.max(trust[type] ?? 0, 0.6 * strength);
    return Array.from(found, ([type, strength]): Link => ({ target: type, strength }));
  });
  return { from, trust };
}

const numbersOf = (types: readonly Token[]): Map<string, number> =>
  new Map(types.map(({ key }, type) => [key, type]));

function bySkeleton(types: readonly Token[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [type, { skeletons }] of types.entries())
    for (const skeleton of skeletons) {
      const known = found.get(skeleton);
      if (known === undefined) found.set(skeleton, [type]);
      else known.push(type);
    }
  return found;
}

function namesakes({ skeletons }: Token, alike: ReadonlyMap<string, readonly number[]>): [number, number][] {
  return skeletons.flatMap((skeleton) => {
    const types = alike.get(skeleton) ?? [];
    if (types.length > mostNamesakes) return [];
    const strength = skeletonStrength(skeleton.length) / Math.sqrt(types.length);
    return types.map((type): [number, number] => [type, strength]);
  });
}
