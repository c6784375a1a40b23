import type { Concept } from '../../model/concept.js';

/** Who says of whom that they are taken for each other: pairs of numbers, the one spoken of before the speaker, rising. */
export type LookAlikes = Int32Array;

/** @param numberOf the number of a concept's id; undefined where there is none. */
export function lookAlikesOf(
  concepts: Iterable<Concept>,
  numberOf: (id: string) => number | undefined,
): LookAlikes {
  const pairs: [spokenOf: number, speaker: number][] = [];
  let speaker = 0;
  for (const { lookAlikes } of concepts) {
    for (const id of lookAlikes) {
      const spokenOf = numberOf(id);
      if (spokenOf !== undefined) pairs.push([spokenOf, speaker]);
    }
    speaker += 1;
  }
  pairs.sort(([a, x], [b, y]) => a - b || x - y);
  return Int32Array.from(pairs.flat());
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
