import { type Concepts, passing } from '../../glossary/glossary.js';
import { type Concept, isCommon } from '../../model/concept.js';
import type { NameTrie } from '../../romanize/name-trie/name-trie.js';
import type { Language } from '../../text/language.js';
import { heardNamesOf } from './heard-names.js';
import { type ListedForms, listedFormsOf, toleranceFor } from './listed-forms.js';
import { type LongNames, longNamesOf } from './long-names.js';
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
  of(language: Language): NameTables;
}

export function nameTablesOf(concepts: Pick<Concepts, 'values' | 'passing'>, language: Language): NameTables {
  const properIf = (asked: boolean): Iterable<Concept | undefined> =>
    asked ? properOnly(passing(concepts)) : [];
  const listed = listedFormsOf(properIf(language.cased), language, tolerance);
  const heard = heardNamesOf(properIf(language.script === 'Arabic'), language, almostCertainly);
  return {
    long: longNamesOf(passing(concepts), language),
    heard: heard.trie,
    listed: listed.forms,
    longest: Math.max(listed.longest, heard.longest),
  };
}

function* properOnly(concepts: Iterable<Concept>): Generator<Concept | undefined> {
  for (const concept of concepts) yield isCommon(concept) ? undefined : concept;
}
