import type { Tables } from './tables.js';

/** What an index is made of: numbers of four bytes, of two, or bytes. */
export type Section = Int32Array | Uint16Array | Uint8Array;

/** "mstl" where bytes are in this machine's order. */
const magic = 0x6c74736d;
/** Of the layout of sections; of what they hold, the caller's own `kind` tells. */
const version = 1;

/** Magic, version, kind, two checksums, number of sections; then each one's bytes an element and elements. */
const fixed = 6;

const padded = (bytes: number): number => (bytes + 7) & ~7;

/** Sections as one run of bytes, each at a multiple of eight. @param kind what they are; any whole number. */
export const packSections = (sections: readonly Section[], kind: number): Uint8Array<ArrayBuffer> =>
  packInto((size) => new ArrayBuffer(size), sections, kind);

/** The same in memory that is given for it. @param room so many bytes, zero. */
export function packInto<B extends ArrayBufferLike>(
  room: (size: number) => B,
  sections: readonly Section[],
  kind: number,
): Uint8Array<B> {
  const head = padded((fixed + sections.length * 2) * 4);
  const total = sections.reduce((sum, { byteLength }) => sum + padded(byteLength), head);
  const bytes = new Uint8Array(room(total));
  const numbers = new Int32Array(bytes.buffer);
  numbers.set([magic, version, kind, 0, 0, sections.length]);
  let at = head;
  for (const [index, section] of sections.entries()) {
    numbers.set([section.BYTES_PER_ELEMENT, section.length], fixed + index * 2);
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += padded(section.byteLength);
  }
  numbers.set(checksums(numbers), 3);
  return bytes;
}

/**
 * The sections in bytes that {@link packSections} made, as views of them: nothing is copied.
 * @returns undefined where the bytes are damaged, cut short, of another kind, version or byte order, or not ours.
 */
export function unpackSections(bytes: Uint8Array, kind: number): Section[] | undefined {
  if (bytes.byteLength < fixed * 4 || bytes.byteLength % 8 !== 0 || bytes.byteOffset % 8 !== 0)
    return undefined;
  const numbers = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  if (numbers[0] !== magic || numbers[1] !== version || numbers[2] !== kind) return undefined;
  const [first, second] = checksums(numbers);
  return numbers[3] === first && numbers[4] === second ? views(bytes, numbers) : undefined;
}

function views(bytes: Uint8Array, numbers: Int32Array): Section[] {
  const count = numbers[5] ?? 0;
  let at = padded((fixed + count * 2) * 4);
  return Array.from({ length: count }, (_, index) => {
    const size = numbers[fixed + index * 2] ?? 0;
    const length = numbers[fixed + index * 2 + 1] ?? 0;
    const start = bytes.byteOffset + at;
    at += padded(size * length);
    if (size === 4) return new Int32Array(bytes.buffer, start, length);
    return size === 2
      ? new Uint16Array(bytes.buffer, start, length)
      : new Uint8Array(bytes.buffer, start, length);
  });
}

/** Two running hashes of everything but themselves, each over every second number, so that neither waits for the other. */
function checksums(numbers: Int32Array): [number, number] {
  let [even, odd] = [numbers.length, ~numbers.length];
  for (let at = 0; at < 3; at++) even = mixed(even, numbers[at] ?? 0);
  for (let at = 5; at < numbers.length; at += 2) {
    even = mixed(even, numbers[at] ?? 0);
    odd = mixed(odd, numbers[at + 1] ?? 0);
  }
  return [even, odd];
}

const mixed = (hash: number, value: number): number => {
  const turned = Math.imul(hash ^ value, 0x9e3779b1);
  return (turned << 13) | (turned >>> 19);
};

/** How many sections tables take. */
export const tableSections = 8;

export function sectionsOf({ lexicon, trie, starts, terms }: Tables): Section[] {
  return [lexicon.units, lexicon.starts, lexicon.slots, trie.parents, trie.words, trie.slots, starts, terms];
}

/** Tables of the sections that {@link sectionsOf} gave; undefined where they are others. */
export function tablesOf(sections: readonly Section[]): Tables | undefined {
  const [units, ...rest] = sections;
  const numbers = rest.filter((section) => section instanceof Int32Array);
  const [starts, slots, parents, words, states, ends, terms] = numbers;
  if (!(units instanceof Uint16Array) || numbers.length !== rest.length || rest.length !== tableSections - 1)
    return undefined;
  if (!starts || !slots || !parents || !words || !states || !ends || !terms) return undefined;
  return {
    lexicon: { units, starts, slots },
    trie: { parents, words, slots: states },
    starts: ends,
    terms,
  };
}
