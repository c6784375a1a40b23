import type { Language } from '../../text/language.js';
import type { Named } from '../automaton/automaton.js';
import { termsOf } from '../terms.js';
import type { CompiledConcepts } from './concepts.js';

/** Terms by number: those of a concept have numbers in a row. */
export class OwnedTerms {
  readonly #owners: Int32Array;
  readonly #concepts: CompiledConcepts;
  readonly #language: Language;
  readonly #other: Language;
  readonly #made = new Map<number, readonly Named[]>();

  /** @param owners term → number of the concept it names. */
  constructor(owners: Int32Array, concepts: CompiledConcepts, language: Language, other: Language) {
    this.#owners = owners;
    this.#concepts = concepts;
    this.#language = language;
    this.#other = other;
  }

  named(term: number): Named {
    const owner = this.#owners[term] ?? 0;
    const named = this.#of(owner)[term - this.#first(term, owner)];
    if (named === undefined) throw new RangeError(`no term ${term}`);
    return named;
  }

  #first(term: number, owner: number): number {
    let first = term;
    while (first > 0 && this.#owners[first - 1] === owner) first -= 1;
    return first;
  }

  #of(owner: number): readonly Named[] {
    const known = this.#made.get(owner);
    if (known !== undefined) return known;
    const made = Array.from(termsOf(this.#concepts.at(owner), this.#language, this.#other));
    this.#made.set(owner, made);
    return made;
  }
}
