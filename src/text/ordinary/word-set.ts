/**
 * A set of words that keeps only a few bits of each (Bloom 1970): every word that was put in is found, and of
 * those that were not about one in a thousand is found too. A word list of a language so takes some kilobytes.
 */
export interface WordSet {
  has(word: string): boolean;
}

/** How many bits stand for a word, and how many the set has for each. */
const bits = { set: 10, held: 14 };

/**
 * A set as {@link packWords} wrote it, in base 64; unpacked when it is first asked.
 * @param strangers words that are not in it, though their bits are.
 */
export function wordSet(packed: string, strangers: readonly string[] = []): WordSet {
  const out = new Set(strangers);
  let bytes: Uint8Array | undefined;
  return {
    has: (word) => {
      if (out.has(word)) return false;
      bytes ??= unpacked(packed);
      return holds(bytes, word);
    },
  };
}

/** A set and words that are to be in it as well. */
export const withWords = (set: WordSet, more: ReadonlySet<string>): WordSet => ({
  has: (word) => more.has(word) || set.has(word),
});

/** The bits of words. */
export function packWords(words: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((words.length * bits.held) / 8));
  for (const word of words) put(bytes, word);
  return bytes;
}

function unpacked(packed: string): Uint8Array {
  const text = atob(packed);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/**
 * Where the bits of a word are: two hashes make as many as are wanted (Kirsch and Mitzenmacher 2006), the place of
 * each turn being what {@link placeAt} says.
 */
function hashesOf(word: string): Hashes {
  return { first: hash(word, 0x811c9dc5), step: hash(word, 0x9747b28c) | 1 };
}

interface Hashes {
  readonly first: number;
  readonly step: number;
}

const placeAt = ({ first, step }: Hashes, turn: number, size: number): number =>
  ((first + Math.imul(turn, step)) >>> 0) % size;

function holds(bytes: Uint8Array, word: string): boolean {
  const hashes = hashesOf(word);
  for (let turn = 0; turn < bits.set; turn++) {
    const at = placeAt(hashes, turn, bytes.length * 8);
    if (((bytes[at >> 3] ?? 0) & (1 << (at & 7))) === 0) return false;
  }
  return true;
}

function put(bytes: Uint8Array, word: string): void {
  const hashes = hashesOf(word);
  for (let turn = 0; turn < bits.set; turn++) {
    const at = placeAt(hashes, turn, bytes.length * 8);
    bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (1 << (at & 7));
  }
}

/** FNV-1a over UTF-16 units, with a last stir of MurmurHash3. */
function hash(word: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  value ^= value >>> 16;
  value = Math.imul(value, 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
