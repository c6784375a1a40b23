// Open addressing with linear probing: a table of numbers, 0 where nothing stands, else one more than what does.

/** Slots for so many entries: a power of two, at most half of it taken. */
export function slotsFor(entries: number): Int32Array {
  let size = 16;
  while (size < entries * 2) size *= 2;
  return new Int32Array(size);
}

/** Puts a number in the first free slot from its hash on. */
export function settle(slots: Int32Array, hash: number, entry: number): void {
  const mask = slots.length - 1;
  let slot = hash & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = entry + 1;
}

/** Spreads what differs in the high bits over the low ones (the finalizer of MurmurHash3, Appleby 2011). */
export function spread(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

/** Of a text, by its UTF-16 units (FNV-1a, Fowler, Noll and Vo). */
export function hashOfText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return spread(hash);
}

/** Of two numbers. */
export const hashOfPair = (a: number, b: number): number =>
  spread(Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77));
