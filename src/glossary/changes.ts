import type { Concept } from '../model/concept.js';
import { isSame } from '../model/same.js';
import { type Concepts, type Glossary, passing } from './glossary.js';

/** A concept that two states of a store do not have alike. */
export interface Change {
  readonly id: string;
  /** The concept in each state that has it: one or two. */
  readonly versions: readonly Concept[];
}

/**
 * The concepts by which two states of a store differ: without them, both hold the same in the same order. So a concept
 * that has only moved among the others is one of them, as the order decides between homonyms.
 */
export function changesBetween(before: Glossary, after: Glossary): Change[] {
  const staying = stayingIn(before.concepts, after.concepts);
  const ids = new Set([...before.concepts.keys(), ...after.concepts.keys()]);
  return Array.from(ids)
    .filter((id) => !staying.has(id))
    .map((id) => ({
      id,
      versions: [before, after].flatMap(({ concepts }) => concepts.get(id) ?? []),
    }));
}

/** The concepts that are the same in both states, and in the same order. */
function stayingIn(before: Concepts, after: Concepts): Set<string> {
  const places = new Map(Array.from(after.keys(), (id, place) => [id, place]));
  const same: string[] = [];
  for (const [one, other] of inStep(before, after)) if (isSame(one, other)) same.push(one.id);
  const kept = longestRise(same.map((id) => places.get(id) ?? 0));
  return new Set(kept.map((index) => same[index] ?? ''));
}

/** Each concept that both states have, in either, so that none has to be held where the order is the same. */
function* inStep(before: Concepts, after: Concepts): Generator<readonly [Concept, Concept | undefined]> {
  const others = within(after, before);
  for (const one of within(before, after)) {
    const { value: other } = others.next();
    yield [one, other?.id === one.id ? other : after.get(one.id)];
  }
}

function* within(concepts: Concepts, others: Concepts): Generator<Concept, undefined> {
  for (const concept of passing(concepts)) if (others.has(concept.id)) yield concept;
}

/** Indexes of a longest rising subsequence, in order (patience sorting: Fredman 1975). @param numbers no two alike. */
function longestRise(numbers: readonly number[]): number[] {
  /** Rank → index of the least number that ends a rise of that length. */
  const ends: number[] = [];
  const before = numbers.map((number, index) => {
    const rank = rankOf(number, ends, numbers);
    ends[rank] = index;
    return ends[rank - 1];
  });
  const rise: number[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) rise.push(at);
  return rise.reverse();
}

/** How many of the ends are below a number, by halving: their numbers rise. */
function rankOf(number: number, ends: readonly number[], numbers: readonly number[]): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
