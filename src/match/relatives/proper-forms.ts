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
export const properForms = (concept: Concept, language: Language): ProperForm[] =>
  properTerms(concept, language).map((term) => ({ concept, term, keys: keysOf(term, language) }));

/** The same, as they are listed. */
export const properTerms = (concept: Concept, { tag }: Language): Term[] =>
  isCommon(concept)
    ? []
    : (concept.terms.get(tag) ?? []).filter(
        (term) => isAllowed(term) && !isOblique(term) && term.type !== 'misspelling',
      );

/** The words of a term, folded. */
export const keysOf = ({ text }: Term, language: Language): string[] => wordsOf(text, language).map(plainKey);

/** A word as it stands, folded. */
export const plainKey = ({ readings: [plain] }: Word): string => plain?.key ?? '';
