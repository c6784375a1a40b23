import { type Concept, isOblique, type Term } from '../model/concept.js';
import { headTranslations, headWords } from '../romanize/recognizer/heads.js';
import type { PreparedName } from '../romanize/recognizer/readings.js';
import { prepareName } from '../romanize/recognizer/recognizer.js';
import type { Language } from '../text/language.js';
import { wordsOf } from '../text/words.js';

/** What spellings of a concept are judged by. */
export interface Standard {
  /** Its forms in Arabic script, for the ear. */
  readonly names: readonly PreparedName[];
  /** Each word of those forms by itself, for names that are half translated. */
  readonly parts: readonly (readonly PreparedName[])[];
  /** Its forms in the target's language, folded, without articles, for slips of the pen. */
  readonly listed: readonly string[];
  /** The generic words that those forms have: Movement, Road. */
  readonly heads: ReadonlySet<string>;
  /** Every word of those forms and every translation of a generic head. */
  readonly lexicon: ReadonlySet<string>;
  /** Words that a spelling may have at most. */
  readonly longest: number;
}

/** Romanized spellings run to a word more than the name has, and its article may stand apart. */
const more = 3;

export function createStandard(concept: Concept, source: Language, target: Language): Standard {
  const arabic = source.script === 'Arabic' ? (concept.terms.get(source.tag) ?? []).filter(isSpelled) : [];
  const latin = (concept.terms.get(target.tag) ?? []).filter(isSpelled).map(({ text }) => text);
  const words = arabic.map(({ text }) => wordsOf(text, source).map(({ raw }) => raw));
  const listed = latin.map((text) => contentKeys(text, target));
  const translations = words.flatMap(([first]) => headTranslations(first ?? ''));
  return {
    names: target.script === 'Latin' ? arabic.map(({ text }) => prepareName(text)) : [],
    parts: target.script === 'Latin' ? words.map((each) => each.map(prepareName)) : [],
    listed: listed.map((keys) => keys.join(' ')),
    heads: new Set(listed.flat().filter((key) => headWords.has(key))),
    lexicon: new Set([...listed.flat(), ...translations]),
    longest: Math.max(0, ...words.map(({ length }) => length), ...listed.map(({ length }) => length)) + more,
  };
}

/** Forms of a name that are spelled: not its adjectives, not its acronyms. */
const isSpelled = (term: Term): boolean => !isOblique(term) && term.type !== 'acronym';

/** Folded words of a form without articles. */
const contentKeys = (text: string, language: Language): string[] =>
  wordsOf(text, language)
    .map(({ raw }) => language.key(raw))
    .filter((key) => !language.articles.has(key));
