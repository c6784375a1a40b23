import { type Concept, familyOf, isBarred, isOblique, type TermType } from '../model/concept.js';
import type { Language } from '../text/language.js';
import { type Word, wordsOf } from '../text/words.js';

/**
 * Whether a text names a concept in a way that a list need not have: by an adjective of a place (Malian), by a place's name without the generic word (Kuwait for Kuwait City).
 * Where the store lists such a form, it knows them.
 */
export type LooseForms = (concept: Concept, words: readonly Word[]) => boolean;

const capital = /^\p{Lu}/u;

/** A listed form, its words folded. */
type Form = readonly string[];

/** Families that have adjectives: Malian, Londoner. */
const placed: ReadonlySet<string> = new Set(['state', 'place', 'river']);

export function createLooseForms(language: Language): LooseForms {
  const known = new Map<Concept, readonly Form[]>();
  const formsOf = (concept: Concept): readonly Form[] => {
    const forms = known.get(concept) ?? formsIn(concept, language);
    known.set(concept, forms);
    return forms;
  };
  return (concept, words) => {
    if (!placed.has(familyOf(concept))) return false;
    const listed = new Set((concept.terms.get(language.tag) ?? []).map(({ type }) => type));
    const mayHave = (type: TermType): boolean => !listed.has(type);
    return formsOf(concept).some(
      (form) =>
        (mayHave('derived') && words.some((_, at) => isAdjectiveAt(at, words, form, language))) ||
        (mayHave('short-form') && standsShort(words, form, language)),
    );
  };
}

function formsIn(concept: Concept, language: Language): Form[] {
  return (concept.terms.get(language.tag) ?? [])
    .filter((term) => !isOblique(term) && !isBarred(term))
    .map((term) => wordsOf(term.text, language).map(keyOf));
}

const keyOf = ({ readings: [plain] }: Word): string => plain?.key ?? '';

/** South African: the words of the form, the last of them with an adjective's ending. */
function isAdjectiveAt(first: number, words: readonly Word[], keys: Form, language: Language): boolean {
  return keys.every((key, at) => {
    const word = words[first + at];
    if (word === undefined || (at > 0 && !word.joins)) return false;
    if (at < keys.length - 1) return keyOf(word) === key;
    return (
      capital.test(word.raw) && word.readings.some((reading) => language.isAdjectiveOf(reading.key, key))
    );
  });
}

/** What is left of a form when the words that say what it is are gone; the article is none of its words. */
function standsShort(words: readonly Word[], keys: Form, language: Language): boolean {
  const short = keys.filter((key) => !language.placeWords.has(key));
  if (short.length === 0 || short.length === keys.length) return false;
  return words.some((_, first) =>
    short.every((key, at) => {
      const word = words[first + at];
      return (
        word !== undefined && capital.test(word.raw) && word.readings.some((reading) => reading.key === key)
      );
    }),
  );
}
