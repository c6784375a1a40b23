import type { Concept } from '../../model/concept.js';
import { languageOf } from '../../text/languages.js';
import { type Section, sectionsOf } from '../automaton/binary.js';
import { Numbers } from '../automaton/numbers.js';
import { compileTables } from '../automaton/tables.js';
import { formsOf } from '../terms.js';

/** The forms of concepts in one language, as they come: an automaton is made of those that another names too. */
export class GatheredForms {
  readonly tag: string;
  readonly #owners = new Numbers();
  readonly #texts: string[] = [];
  #last = -1;
  #concepts = 0;

  constructor(tag: string) {
    this.tag = tag;
  }

  /** How many concepts are named in it. */
  get concepts(): number {
    return this.#concepts;
  }

  /** @param owner number of the concept; they come in order. */
  add(concept: Concept, owner: number): void {
    this.#concepts += 1;
    this.#last = owner;
    for (const { term } of formsOf(concept, languageOf(this.tag))) {
      this.#owners.push(owner);
      this.#texts.push(term.text);
    }
  }

  /** Term → the concept it names, of all concepts that are named in the other language too; then the tables. */
  sections(other: GatheredForms): Section[] {
    const named = other.#named();
    const owners = new Numbers();
    const texts = function* (gathered: GatheredForms): Generator<string> {
      for (const [at, text] of gathered.#texts.entries()) {
        const owner = gathered.#owners.at(at);
        if (named[owner] !== 1) continue;
        owners.push(owner);
        yield text;
      }
    };
    const tables = compileTables(texts(this), languageOf(this.tag));
    return [owners.toArray(), ...sectionsOf(tables)];
  }

  /** Concept → 1 where it has a form. */
  #named(): Uint8Array {
    const named = new Uint8Array(this.#last + 1);
    for (let at = 0; at < this.#owners.length; at++) named[this.#owners.at(at)] = 1;
    return named;
  }
}
