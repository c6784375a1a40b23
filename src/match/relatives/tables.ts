import type { Concepts } from '../../glossary/glossary.js';
import { type Concept, isCommon } from '../../model/concept.js';
import type { NameTrie } from '../../romanize/name-trie/name-trie.js';
import type { Language } from '../../text/language.js';
import { wordsOf } from '../../text/words.js';
import { heardForms, listedForms } from '../standard.js';
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
  /** As they are heard, where they are in Arabic script; empty where not. Of proper names, as the next. */
  readonly heard: NameTrie;
  /** As they are written. */
  readonly listed: ListedForms;
  /** How many words the longest of them has. */
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

export function nameTablesOf(concepts: Concepts, language: Language): NameTables {
  const hears = language.script === 'Arabic';
  const proper = (): Iterable<Concept | undefined> => properOnly(concepts.values());
  return {
    long: longNamesOf(concepts.values(), language),
    heard: heardNamesOf(hears ? proper() : [], language, almostCertainly),
    listed: listedFormsOf(proper(), language, tolerance),
    longest: longestOf(proper(), language),
  };
}

function* properOnly(concepts: Iterable<Concept>): Generator<Concept | undefined> {
  for (const concept of concepts) yield isCommon(concept) ? undefined : concept;
}

function longestOf(concepts: Iterable<Concept | undefined>, language: Language): number {
  let longest = 0;
  for (const concept of concepts) {
    if (concept === undefined) continue;
    for (const words of listedForms(concept, language)) longest = Math.max(longest, words.length);
    for (const form of heardForms(concept, language))
      longest = Math.max(longest, wordsOf(form, language).length);
  }
  return longest;
}
