import { type Concepts, passing } from '../../glossary/glossary.js';
import type { Language } from '../../text/language.js';
import type { Section } from '../automaton/binary.js';
import { sectionsOfNames } from '../compiled/relative-tables.js';
import { LookAlikeBuilder, numbersIn } from './look-alikes.js';
import { NameTableBuilder } from './tables.js';

type Readable = Pick<Concepts, 'keys' | 'values' | 'passing'>;

/** The tables of a store's main languages, to be kept with it: look-alikes, then the names of each. */
export function relativeSections(concepts: Readable, languages: readonly Language[]): Section[] {
  const lookAlikes = new LookAlikeBuilder();
  const names = languages.map((language) => new NameTableBuilder(language));
  let number = 0;
  for (const concept of passing(concepts)) {
    lookAlikes.add(concept, number);
    for (const each of names) each.add(concept, number);
    number += 1;
  }
  return [
    lookAlikes.finish((ids) => numbersIn(concepts.keys(), ids)),
    ...names.flatMap((each) => sectionsOfNames(each.finish())),
  ];
}
