import { spread } from '../automaton/hashing.js';

/** A set of hashes that may also have others, a bit each (Bloom 1970, with one hash). */
export type Marked = Uint8Array;

/** Bits for each hash. */
const room = 16;

export function markedOf(hashes: ReadonlySet<number>): Marked {
  const bits = 2 ** Math.ceil(Math.log2(Math.max(64, hashes.size * room)));
  const marked = new Uint8Array(bits / 8);
  for (const hash of hashes) {
    const bit = spread(hash) & (bits - 1);
    marked[bit >> 3] = (marked[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return marked;
}

export function mayHave(marked: Marked, hash: number): boolean {
  const bit = spread(hash) & (marked.length * 8 - 1);
  return ((marked[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}
