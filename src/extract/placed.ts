import { overlaps } from '../model/span.js';
import type { Occurrence } from './gather.js';

/** A name by the words of the source that it has. */
export type Placed = Pick<Occurrence, 'basis' | 'score' | 'target' | 'generic'> & {
  readonly first: number;
  readonly last: number;
  /** Where in the first word the name begins, if that is known. */
  readonly cut?: number;
};

/** The surer of two that share words, the longer of two as sure. */
export function withoutOverlaps(placed: readonly Placed[]): Placed[] {
  const kept: Placed[] = [];
  for (const each of placed.toSorted((a, b) => weightOf(b) - weightOf(a)))
    if (!kept.some((other) => overlaps(stretchOf(each), stretchOf(other)))) kept.push(each);
  return kept.sort((a, b) => a.first - b.first);
}

const stretchOf = ({ first, last }: Placed) => ({ start: first, end: last + 1 });

/** So many words, as sure as they are: a country is part of the body that is called after it. */
const weightOf = ({ first, last, score }: Placed): number => score * Math.sqrt(last - first + 1);
