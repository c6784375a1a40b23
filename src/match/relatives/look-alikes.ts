import type { Concept } from '../../model/concept.js';

/** Who says of whom that they are taken for each other: pairs of numbers, the one spoken of before the speaker, rising. */
export type LookAlikes = Int32Array;

/** Gathers who speaks of whom. */
export class LookAlikeBuilder {
  readonly #spoken: [id: string, speaker: number][] = [];

  add({ lookAlikes }: Concept, number: number): void {
    for (const id of lookAlikes) this.#spoken.push([id, number]);
  }

  /** @param numbersOf the numbers of ids that there are; none is asked about where nobody speaks of any. */
  finish(numbersOf: (ids: ReadonlySet<string>) => ReadonlyMap<string, number>): LookAlikes {
    if (this.#spoken.length === 0) return new Int32Array(0);
    const numbers = numbersOf(new Set(this.#spoken.map(([id]) => id)));
    const pairs = this.#spoken.flatMap(([id, speaker]): [number, number][] => {
      const spokenOf = numbers.get(id);
      return spokenOf === undefined ? [] : [[spokenOf, speaker]];
    });
    pairs.sort(([a, x], [b, y]) => a - b || x - y);
    return Int32Array.from(pairs.flat());
  }
}

/** The numbers of some ids, in the order of a store's. */
export function numbersIn(keys: Iterable<string>, ids: ReadonlySet<string>): Map<string, number> {
  const numbers = new Map<string, number>();
  let number = 0;
  for (const id of keys) {
    if (ids.has(id)) numbers.set(id, number);
    number += 1;
  }
  return numbers;
}

/** Numbers of the concepts that name one as a look-alike of theirs, rising. */
export function speakersOf(pairs: LookAlikes, spokenOf: number): number[] {
  let low = 0;
  let high = pairs.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[2 * middle] ?? 0) < spokenOf) low = middle + 1;
    else high = middle;
  }
  const speakers: number[] = [];
  for (let at = 2 * low; pairs[at] === spokenOf; at += 2) speakers.push(pairs[at + 1] ?? 0);
  return speakers;
}
