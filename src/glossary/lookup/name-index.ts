import { pack, unpack } from './packed.js';
import type { Postings } from './postings.js';

/** Every name of a store by what it may be found by: an array a property, no object a name. */
export interface NameIndex {
  /** Of each name: its concept, by the order of the store. */
  readonly owners: Uint32Array;
  /** Of each name, and behind the last: where what it sounds like begins in `sounds`. */
  readonly soundStarts: Uint32Array;
  readonly sounds: Uint8Array;
  /** Of each name: its script, how many words it has, how many letters. */
  readonly scripts: Uint8Array;
  readonly wordCounts: Uint8Array;
  readonly lengths: Uint8Array;
  /** By what they sound like as a whole, by words, by letters. */
  readonly wholes: Postings;
  readonly words: Postings;
  readonly trigrams: Postings;
}

/** Goes up with whatever changes what the numbers mean. */
const version = 1;

/** All of an index in one buffer, for keeping. */
export function packNameIndex(index: NameIndex): ArrayBuffer {
  const postings = [index.wholes, index.words, index.trigrams];
  return pack(version, [
    index.owners,
    index.soundStarts,
    index.sounds,
    index.scripts,
    index.wordCounts,
    index.lengths,
    ...postings.flatMap(({ starts, bytes }) => [starts, bytes]),
  ]);
}

/** The index that a buffer holds; undefined where it holds none that this version wrote. */
export function openNameIndex(buffer: ArrayBuffer): NameIndex | undefined {
  const from = unpack(buffer, version);
  if (from === undefined) return undefined;
  const postings = (): Postings => ({ starts: from.longs(), bytes: from.bytes() });
  return {
    owners: from.longs(),
    soundStarts: from.longs(),
    sounds: from.bytes(),
    scripts: from.bytes(),
    wordCounts: from.bytes(),
    lengths: from.bytes(),
    wholes: postings(),
    words: postings(),
    trigrams: postings(),
  };
}
