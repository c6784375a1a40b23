import type { Concepts } from '../../glossary/glossary.js';
import type { Concept } from '../../model/concept.js';
import { type Lexicon, numberOf } from '../automaton/lexicon.js';
import { conceptFrom } from './concept-text.js';

/** Concepts by number, each read when it is first asked for, and from then on the same. */
export class CompiledConcepts implements Concepts {
  readonly #ids: Lexicon;
  readonly #starts: Int32Array;
  readonly #texts: Uint8Array;
  readonly #read = new Map<number, Concept>();
  readonly #decoder = new TextDecoder();

  /** @param starts concept → offset of its text in `texts`; one more at the end. */
  constructor(ids: Lexicon, starts: Int32Array, texts: Uint8Array) {
    this.#ids = ids;
    this.#starts = starts;
    this.#texts = texts;
  }

  get size(): number {
    return this.#starts.length - 1;
  }

  /** The concept of a number below `size`. */
  at(number: number): Concept {
    const known = this.#read.get(number);
    if (known !== undefined) return known;
    const bytes = this.#texts.subarray(this.#starts[number], this.#starts[number + 1]);
    const concept = conceptFrom(this.#decoder.decode(bytes));
    this.#read.set(number, concept);
    return concept;
  }

  /** The number of an id; undefined where there is none. */
  numberOf(id: string): number | undefined {
    const number = numberOf(this.#ids, id);
    return number < 0 ? undefined : number;
  }

  get(id: string): Concept | undefined {
    const number = this.numberOf(id);
    return number === undefined ? undefined : this.at(number);
  }

  has(id: string): boolean {
    return this.numberOf(id) !== undefined;
  }

  *keys(): Generator<string> {
    const { units, starts } = this.#ids;
    for (let number = 0; number < this.size; number++)
      yield String.fromCharCode(...units.subarray(starts[number], starts[number + 1]));
  }

  *values(): Generator<Concept> {
    for (let number = 0; number < this.size; number++) yield this.at(number);
  }
}
