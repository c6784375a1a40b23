import { type Concept, isAllowed, isCommon, isOblique, type Term } from '../../model/concept.js';
import type { Language } from '../../text/language.js';
import { type Word, wordsOf } from '../../text/words.js';

/** A form of a proper name, its words folded. */
export interface ProperForm {
  readonly concept: Concept;
  readonly term: Term;
  readonly keys: readonly string[];
}

/** The forms that a text may use of a proper name; common nouns have plurals and forms a letter away. */
export function properForms(concept: Concept, language: Language): ProperForm[] {
  if (isCommon(concept)) return [];
  return (concept.terms.get(language.tag) ?? [])
    .filter((term) => isAllowed(term) && !isOblique(term) && term.type !== 'misspelling')
    .map((term) => ({ concept, term, keys: wordsOf(term.text, language).map(plainKey) }));
}

/** A word as it stands, folded. */
export const plainKey = ({ readings: [plain] }: Word): string => plain?.key ?? '';
