import { isOblique, type Term } from '../model/concept.js';
import { languageOf } from '../text/languages.js';
import { wordsOf } from '../text/words.js';

/** A form by which a concept is known, folded to what the matcher compares. */
export interface ClaimedForm {
  readonly language: string;
  readonly term: Term;
  readonly key: string;
}

/** The forms that a concept claims for itself: two concepts may share one only as stated homonyms. */
export function claimedForms(terms: Iterable<readonly [string, readonly Term[]]>): ClaimedForm[] {
  return Array.from(terms).flatMap(([language, list]) => {
    const key = formKey(language);
    return list
      .filter((term) => !isOblique(term) || term.type === 'paraphrase')
      .map((term) => ({ language, term, key: term.caseSensitive === true ? term.text : key(term.text) }));
  });
}

/** Folds a form of a language to what the matcher compares. */
export function formKey(tag: string): (text: string) => string {
  const language = languageOf(tag);
  return (text) =>
    wordsOf(text, language)
      .map((word) => word.readings[0]?.key ?? '')
      .join(' ');
}
