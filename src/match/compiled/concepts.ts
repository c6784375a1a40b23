import type { Concepts } from '../../glossary/glossary.js';
import type { Concept } from '../../model/concept.js';
import { hashOfText } from '../automaton/hashing.js';
import { conceptFrom, type KeptConcept } from './concept-text.js';
import type { Records } from './records.js';

/** Concepts by number, each read when it is first asked for, and from then on the same. */
export class CompiledConcepts implements Concepts {
  readonly #records: Records<KeptConcept>;
  readonly #slots: Int32Array;
  readonly #read = new Map<number, Concept>();

  /** @param slots hash of an id → its record, as hashing.ts has it. */
  constructor(records: Records<KeptConcept>, slots: Int32Array) {
    this.#records = records;
    this.#slots = slots;
  }

  get size(): number {
    return this.#records.size;
  }

  /** The concept of a number below `size`. */
  at(number: number): Concept {
    const known = this.#read.get(number);
    if (known !== undefined) return known;
    const concept = conceptIn(this.#records, number);
    this.#read.set(number, concept);
    return concept;
  }

  /** The number of an id; undefined where there is none. */
  numberOf(id: string): number | undefined {
    const mask = this.#slots.length - 1;
    for (let slot = hashOfText(id) & mask; ; slot = (slot + 1) & mask) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0) return undefined;
      if (this.#records.idOf(number) === id) return number;
    }
  }

  /** Each in turn, remembered by nobody. */
  *passing(): Generator<Concept> {
    for (let number = 0; number < this.size; number++) yield conceptIn(this.#records, number);
  }

  get(id: string): Concept | undefined {
    const number = this.numberOf(id);
    return number === undefined ? undefined : this.at(number);
  }

  has(id: string): boolean {
    return this.numberOf(id) !== undefined;
  }

  *keys(): Generator<string> {
    for (let number = 0; number < this.size; number++) yield this.#records.idOf(number);
  }

  *values(): Generator<Concept> {
    for (let number = 0; number < this.size; number++) yield this.at(number);
  }
}

/** A concept read for itself alone: nothing remembers it. */
export function conceptIn(records: Records<KeptConcept>, number: number): Concept {
  const { id, value } = records.at(number);
  return conceptFrom(id, value);
}
