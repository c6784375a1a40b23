/**
 * Distinct stretches of text by number, told apart by their length and 64 bits of hash, so that none is cut out
 * of its text or compared to be known again: with a million of them, two are taken for one with odds of one to
 * tens of millions.
 */
export class Interned {
  /** Four numbers a slot: both hashes, the length, and the number plus one, 0 where nothing stands. */
  #slots = new Int32Array(4 * 1024);
  readonly #texts: string[] = [];

  get size(): number {
    return this.#texts.length;
  }

  /** The number of a stretch, a new one where it has none. */
  numberOf(text: string, start: number, end: number): number {
    let one = firstSeed;
    let other = otherSeed;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      one = mixedIn(one, unit);
      other = mixedInto(other, unit);
    }
    return this.numberHashed(one, other, text, start, end);
  }

  /** The number of a stretch, of which the hashes are known: {@link mixedIn} and {@link mixedInto} from {@link firstSeed} and {@link otherSeed} on. */
  numberHashed(one: number, other: number, text: string, start: number, end: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    const length = end - start;
    for (let at = slotOf(one, mask); ; at = (at + 4) & mask) {
      const number = slots[at + 3] ?? 0;
      if (number === 0) return this.#add(at, one, other, text, start, end);
      if (slots[at] === one && slots[at + 1] === other && slots[at + 2] === length) return number - 1;
    }
  }

  textOf(number: number): string {
    return this.#texts[number] ?? '';
  }

  #add(at: number, one: number, other: number, text: string, start: number, end: number): number {
    const number = this.#texts.length;
    this.#texts.push(copyOf(text, start, end));
    this.#slots.set([one, other, end - start, number + 1], at);
    if (this.#texts.length * 8 > this.#slots.length) this.#grow();
    return number;
  }

  /** Into twice the room. */
  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    const mask = this.#slots.length - 1;
    for (let from = 0; from < old.length; from += 4) {
      if (old[from + 3] === 0) continue;
      let at = slotOf(old[from] ?? 0, mask);
      while (this.#slots[at + 3] !== 0) at = (at + 4) & mask;
      this.#slots.set(old.subarray(from, from + 4), at);
    }
  }
}

const slotOf = (hash: number, mask: number): number => {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((spread ^ (spread >>> 13)) << 2) & mask;
};

/** What the two hashes begin with. */
export const firstSeed: number = 0x811c9dc5 | 0;
export const otherSeed: number = 0;

/** FNV-1a (Fowler, Noll and Vo), by UTF-16 units. */
export const mixedIn = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Multiplicative (Knuth, TAOCP 3, 6.4). */
export const mixedInto = (hash: number, unit: number): number => Math.imul(hash + unit, 0x9e3779b1);

/** A stretch as a string of its own: a slice would hold on to the whole text. */
function copyOf(text: string, start: number, end: number): string {
  let copy = '';
  for (let at = start; at < end; at++) copy += text.charAt(at);
  return copy;
}
