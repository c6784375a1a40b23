import type { Glossary } from '../glossary/glossary.js';
import type { Concept } from '../model/concept.js';
import type { Language } from '../text/language.js';
import { takesRomanizations } from '../text/languages.js';
import { wordsOf } from '../text/words.js';
import type { Named } from './automaton/automaton.js';

/**
 * Every form in a language of the concepts that the other language can name too; where it takes them, the
 * romanizations as well that no form is spelled like.
 */
export function* termsIn(glossary: Glossary, language: Language, other: Language): Generator<Named> {
  for (const concept of glossary.concepts.values()) yield* termsOf(concept, language, other);
}

/** The same of one concept. */
export function* termsOf(concept: Concept, language: Language, other: Language): Generator<Named> {
  if (concept.terms.has(other.tag)) yield* formsOf(concept, language);
}

/** Every form of one concept in a language, whatever others it can be named in. */
export function* formsOf(concept: Concept, language: Language): Generator<Named> {
  const terms = concept.terms.get(language.tag) ?? [];
  if (terms.length === 0) return;
  for (const term of terms) yield { concept, term };
  if (takesRomanizations(language)) yield* romanized(concept, language);
}

function* romanized(concept: Concept, language: Language): Generator<Named> {
  const key = (text: string): string =>
    wordsOf(text, language)
      .map((word) => word.readings[0]?.key)
      .join(' ');
  const seen = new Set((concept.terms.get(language.tag) ?? []).map((term) => key(term.text)));
  for (const text of concept.romanizations.values()) {
    if (seen.has(key(text))) continue;
    seen.add(key(text));
    yield { concept, term: { text, status: 'nonpreferred', type: 'transliteration' } };
  }
}
