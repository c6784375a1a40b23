import { hashOfText, settle, slotsFor } from './hashing.js';
import { Numbers } from './numbers.js';

/** Distinct texts by number, in flat arrays. */
export interface Lexicon {
  /** The UTF-16 units of all texts, one after another. */
  readonly units: Uint16Array;
  /** Text → offset of its first unit; one more at the end. */
  readonly starts: Int32Array;
  /** Hash → text, as hashing.ts has it. */
  readonly slots: Int32Array;
}

/** The number of a text, or -1 where the lexicon does not have it. */
export function numberOf({ units, starts, slots }: Lexicon, text: string): number {
  const mask = slots.length - 1;
  for (let slot = hashOfText(text) & mask; ; slot = (slot + 1) & mask) {
    const number = (slots[slot] ?? 0) - 1;
    if (number < 0 || stands(units, starts[number] ?? 0, starts[number + 1] ?? 0, text)) return number;
  }
}

function stands(units: Uint16Array, start: number, end: number, text: string): boolean {
  if (end - start !== text.length) return false;
  for (let at = 0; at < text.length; at++) if (units[start + at] !== text.charCodeAt(at)) return false;
  return true;
}

/** Gathers texts for a lexicon. */
export class LexiconBuilder {
  readonly #numbers = new Map<string, number>();
  readonly #starts = new Numbers();
  #length = 0;

  /** The number of a text, a new one where it has none. */
  add(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    this.#starts.push(this.#length);
    this.#length += text.length;
    return number;
  }

  finish(): Lexicon {
    this.#starts.push(this.#length);
    const units = new Uint16Array(this.#length);
    const slots = slotsFor(this.#numbers.size);
    let at = 0;
    for (const [text, number] of this.#numbers) {
      settle(slots, hashOfText(text), number);
      for (let unit = 0; unit < text.length; unit++) units[at++] = text.charCodeAt(unit);
    }
    return { units, starts: this.#starts.toArray(), slots };
  }
}
