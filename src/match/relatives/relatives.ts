import type { Glossary } from '../../glossary/glossary.js';
import type { Concept } from '../../model/concept.js';
import type { Language } from '../../text/language.js';
import type { Word } from '../../text/words.js';
import type { SpellingField } from '../windows.js';
import { longNameSearch } from './long-names.js';
import { LookAlikeBuilder, numbersIn, speakersOf } from './look-alikes.js';
import { spelledSearch } from './spelled-names.js';
import { type NameTables, nameTablesOf, type RelativeTables } from './tables.js';

/** The concepts that a step of checking has to look at, found without going through all of a store. */
export interface Relatives {
  /** Those of whose names of several words all but one may stand in a text of the source, in the store's order. */
  longNamed(words: readonly Word[]): readonly Concept[];
  /** Those that say of themselves that they are taken for one, before it in the store and behind. */
  takenFor(concept: Concept): { readonly before: readonly Concept[]; readonly behind: readonly Concept[] };
  /** Proper names that free words of the target may spell all but certainly, in the store's order. */
  spelledIn(field: SpellingField): readonly Concept[];
  get(id: string): Concept | undefined;
}

/** @param glossary tables that were made ahead are not made again; others are when they are first asked for. */
export function relativesOf(
  { concepts, relatives }: Glossary & { readonly relatives?: RelativeTables },
  source: Language,
  target: Language,
): Relatives {
  const tables = relatives ?? tablesFor({ concepts });
  const all = (numbers: readonly number[]): Concept[] => numbers.map((number) => tables.concepts.at(number));
  const namesOf = (language: Language): NameTables => tables.of(language) ?? nameTablesOf(concepts, language);
  const sourceNames = once(() => namesOf(source));
  const longNames = once(() => longNameSearch(sourceNames().long, source));
  const spelled = once(() =>
    target.cased ? spelledSearch(sourceNames(), namesOf(target), source, target) : () => [],
  );
  return {
    longNamed: (words) => all(longNames()(words)),
    takenFor: (concept) => {
      const own = tables.concepts.numberOf(concept.id) ?? 0;
      const speakers = speakersOf(tables.lookAlikes, own);
      return {
        before: all(speakers.filter((number) => number < own)),
        behind: all(speakers.filter((number) => number > own)),
      };
    },
    spelledIn: lastAsked((field) => all(spelled()(field))),
    get: (id) => concepts.get(id),
  };
}

/** The names of a segment that are missing ask about the same words one after the other. */
function lastAsked<T>(answer: (field: SpellingField) => T): (field: SpellingField) => T {
  let last: { readonly field: SpellingField; readonly value: T } | undefined;
  return (field) => {
    if (last?.field !== field) last = { field, value: answer(field) };
    return last.value;
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The tables of a store that was not compiled. */
function tablesFor({ concepts }: Glossary): RelativeTables {
  const list = once(() => Array.from(concepts.values()));
  const numbers = once(() => new Map(list().map(({ id }, number) => [id, number])));
  const numberOf = (id: string): number | undefined => numbers().get(id);
  const alike = once(() => {
    const pairs = new LookAlikeBuilder();
    for (const [number, concept] of list().entries()) pairs.add(concept, number);
    return pairs.finish((ids) => numbersIn(concepts.keys(), ids));
  });
  return {
    concepts: {
      at: (number) => {
        const concept = list()[number];
        if (concept === undefined) throw new RangeError(`no concept ${number}`);
        return concept;
      },
      numberOf,
    },
    get lookAlikes() {
      return alike();
    },
    of: () => undefined,
  };
}
