import { type Concepts, passing } from '../../glossary/glossary.js';
import { type Concept, isCommon } from '../../model/concept.js';
import type { NameTrie } from '../../romanize/name-trie/name-trie.js';
import { isHeard } from '../../romanize/recognizer/ear.js';
import type { Language } from '../../text/language.js';
import { HeardNameBuilder } from './heard-names.js';
import { ListedFormBuilder, type ListedForms, toleranceFor } from './listed-forms.js';
import { LongNameBuilder, type LongNames } from './long-names.js';
import type { LookAlikes } from './look-alikes.js';

/** Likeness that hardly any neighbour has, be there thousands of them. */
export const almostCertainly = 0.9;

export const tolerance = toleranceFor(almostCertainly);

/** The names of a store in one language, in tables of numbers of concepts. */
export interface NameTables {
  readonly long: LongNames;
  /** As they are heard, where they are in Arabic script. Of proper names, as the next. */
  readonly heard: NameTrie;
  /** As they are written, where capitals tell them from words. */
  readonly listed: ListedForms;
  /** So many words no heard or listed name exceeds. */
  readonly longest: number;
}

/** Concepts by number, in the order of their store. */
export interface Numbered {
  at(number: number): Concept;
  /** Undefined where the store does not have it. */
  numberOf(id: string): number | undefined;
}

/** What is known of a store, to be asked without going through it. */
export interface RelativeTables {
  readonly concepts: Numbered;
  readonly lookAlikes: LookAlikes;
  /** Undefined where none were made ahead. */
  of(language: Language): NameTables | undefined;
}

/** Gathers the names of a store in one language, each concept once. */
export class NameTableBuilder {
  readonly #language: Language;
  readonly #isHeard: boolean;
  readonly #long: LongNameBuilder;
  readonly #heard: HeardNameBuilder;
  readonly #listed: ListedFormBuilder;

  constructor(language: Language) {
    this.#language = language;
    this.#isHeard = isHeard(language);
    this.#long = new LongNameBuilder(language);
    this.#heard = new HeardNameBuilder(language, almostCertainly);
    this.#listed = new ListedFormBuilder(language, tolerance);
  }

  add(concept: Concept, number: number): void {
    this.#long.add(concept, number);
    if (isCommon(concept)) return;
    if (this.#language.cased) this.#listed.add(concept, number);
    if (this.#isHeard) this.#heard.add(concept, number);
  }

  finish(): NameTables {
    return {
      long: this.#long.finish(),
      heard: this.#heard.finish(),
      listed: this.#listed.finish(),
      longest: Math.max(this.#listed.longest, this.#heard.longest),
    };
  }
}

export function nameTablesOf(concepts: Pick<Concepts, 'values' | 'passing'>, language: Language): NameTables {
  const tables = new NameTableBuilder(language);
  let number = 0;
  for (const concept of passing(concepts)) tables.add(concept, number++);
  return tables.finish();
}
