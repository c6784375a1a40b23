import { type Concept, isOblique } from '../../model/concept.js';
import type { Language } from '../../text/language.js';
import { languageOf } from '../../text/languages.js';
import { soundsOf } from '../../text/sounds.js';
import { wordsOf } from '../../text/words.js';

/** One name of a concept, read for comparing. */
export interface Entry {
  readonly concept: Concept;
  readonly language: Language;
  readonly text: string;
  /** Its folded words. */
  readonly keys: readonly string[];
  /** Those without articles. */
  readonly bare: readonly string[];
  /** What those sound like. */
  readonly sounds: readonly number[];
}

/** The names that a concept is found by, with their languages: its terms but those that only hint at it, and its romanizations. */
export function namesOf(concept: Concept): [string, string][] {
  const named = Array.from(concept.terms).flatMap(([tag, terms]) =>
    terms.filter((term) => !isOblique(term)).map(({ text }): [string, string] => [tag, text]),
  );
  if (concept.romanizations.size === 0) return named;
  const latin = Array.from(concept.terms.keys()).find((tag) => languageOf(tag).script === 'Latin') ?? 'en';
  for (const text of concept.romanizations.values()) named.push([latin, text]);
  return named;
}

export const entriesOf = (concept: Concept): Entry[] =>
  namesOf(concept).map(([tag, text]) => entryOf(concept, languageOf(tag), text));

function entryOf(concept: Concept, language: Language, text: string): Entry {
  const keys = keysOf(text, language);
  const bare = bareKeys(keys, language);
  return { concept, language, text, keys, bare, sounds: soundsOf(bare, language) };
}

/** The folded words of a text. */
export const keysOf = (text: string, language: Language): string[] =>
  wordsOf(text, language).map((word) => word.readings[0]?.key ?? '');

/** Without articles: separate words in Latin, the first two letters in Arabic script. */
export function bareKeys(keys: readonly string[], language: Language): string[] {
  const article = language.clitics?.contraction.article;
  if (article === undefined) return keys.filter((key) => !language.articles.has(key));
  return keys.map((key) =>
    key.startsWith(article) && key.length > article.length + 1 ? key.slice(article.length) : key,
  );
}
