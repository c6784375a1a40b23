import { type Concept, familyOf, isBarred, isCommon, isOblique, type TermType } from '../model/concept.js';
import type { Language } from '../text/language.js';
import { type Word, wordsOf } from '../text/words.js';

/**
 * Whether a text names a concept in a way that a list need not have: by the initials of a listed form (UK),
 * by an adjective of a place (Malian), by a place's name without the generic word (Kuwait for Kuwait City).
 * Where the store lists such a form, it knows them.
 */
export type LooseForms = (concept: Concept, words: readonly Word[]) => boolean;

const capital = /^\p{Lu}/u;

/** A listed form: its words as folded, and what they may be abbreviated to. */
interface Form {
  readonly keys: readonly string[];
  readonly initials: ReadonlySet<string>;
}

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
    if (isCommon(concept)) return false;
    const listed = new Set((concept.terms.get(language.tag) ?? []).map(({ type }) => type));
    const mayHave = (type: TermType): boolean => !listed.has(type);
    const isPlace = placed.has(familyOf(concept));
    return formsOf(concept).some(
      (form) =>
        (mayHave('acronym') && words.some(({ raw }) => isAcronymOf(raw, form))) ||
        (isPlace && mayHave('derived') && words.some((_, at) => isAdjectiveAt(at, words, form, language))) ||
        (isPlace && mayHave('short-form') && standsShort(words, form, language)),
    );
  };
}

function formsIn(concept: Concept, language: Language): Form[] {
  return (concept.terms.get(language.tag) ?? [])
    .filter((term) => !isOblique(term) && !isBarred(term))
    .map((term) => {
      const words = wordsOf(term.text, language);
      return { keys: words.map(keyOf), initials: initialsOf(words, language) };
    });
}

const keyOf = ({ readings: [plain] }: Word): string => plain?.key ?? '';

/** The initials of a form of several words, with those of its small words and without: UK, DRC, DRoC. */
function initialsOf(words: readonly Word[], language: Language): ReadonlySet<string> {
  const large = words.filter((word) => capital.test(word.raw) && !language.connectives.has(keyOf(word)));
  const initials = [words, large].map((kept) =>
    kept
      .map(keyOf)
      .map((key) => key.charAt(0))
      .join(''),
  );
  return new Set(large.length < 2 ? [] : initials);
}

/** Capitals throughout, with dots or without, perhaps of a plural or possessive. */
const acronym = /^(?:\p{Lu}\.?){2,8}(?:['’]?s)?$/u;

const isAcronymOf = (raw: string, { initials }: Form): boolean =>
  initials.size > 0 &&
  acronym.test(raw) &&
  initials.has(
    raw
      .replace(/['’]?s$/u, '')
      .replaceAll('.', '')
      .toLowerCase(),
  );

/** South African: the words of the form, the last of them with an adjective's ending. */
function isAdjectiveAt(first: number, words: readonly Word[], { keys }: Form, language: Language): boolean {
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
function standsShort(words: readonly Word[], { keys }: Form, language: Language): boolean {
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
