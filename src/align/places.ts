import type { Links } from './links.js';
import type { Side } from './vocabulary.js';

/** A place in both texts: sentences before it. */
export interface Point {
  readonly source: number;
  readonly target: number;
}

/** How sure two words must be the same for their sentences to be a shared place. */
const leastSureness = 0.25;

/**
 * Places that two texts share: words that stand once in each and are linked, of these the longest chain that goes
 * forward on both sides, without those that no neighbour confirms.
 */
export function sharedPlaces(source: Side, target: Side, { from }: Links): Point[] {
  const [ours, theirs] = [onlyPlaces(source), onlyPlaces(target)];
  const found = Array.from(ours).flatMap(([type, sentence]) =>
    (from[type] ?? []).flatMap((link): Point[] => {
      const place = theirs.get(link.target);
      return place === undefined || link.strength < leastSureness
        ? []
        : [{ source: sentence, target: place }];
    }),
  );
  return confirmed(longestChain(found));
}

/** The sentences of words that a text has once. */
function onlyPlaces({ tokens, counts }: Side): Map<number, number> {
  const places = new Map<number, number>();
  for (const [sentence, types] of tokens.entries())
    for (const type of types) if (counts[type] === 1) places.set(type, sentence);
  return places;
}

/** The longest chain of points that rises on both sides, by patience sorting. */
function longestChain(points: readonly Point[]): Point[] {
  const ordered = points.toSorted((a, b) => a.source - b.source || b.target - a.target);
  const tops: number[] = [];
  const piles: number[] = [];
  const before: number[] = [];
  for (const [index, { target }] of ordered.entries()) {
    const pile = firstAtLeast(tops, target);
    before.push(piles[pile - 1] ?? -1);
    piles[pile] = index;
    tops[pile] = target;
  }
  const chain: Point[] = [];
  for (let at = piles.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) chain.push(...ordered.slice(at, at + 1));
  return chain.reverse();
}

/** The first place in a rising list whose value is as large as another. */
function firstAtLeast(rising: readonly number[], value: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of a chain, the points that are about as far from a neighbour on the one side as on the other. */
function confirmed(chain: readonly Point[]): Point[] {
  const confirms = (point: Point, neighbour: Point | undefined): boolean => {
    if (neighbour === undefined) return false;
    const source = Math.abs(neighbour.source - point.source);
    const target = Math.abs(neighbour.target - point.target);
    return Math.abs(source - target) <= 3 + 0.3 * Math.min(source, target);
  };
  return chain.filter((point, at) => confirms(point, chain[at - 1]) || confirms(point, chain[at + 1]));
}
