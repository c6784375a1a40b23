import { familyOf, isCommon } from '../model/concept.js';
import type { Segment } from '../model/document.js';
import type { MatchedSegment } from '../model/hit.js';
import type { Language } from '../text/language.js';
import { wordsOf } from '../text/words.js';

/**
 * Every folded word that the search for names can come upon in a text: all readings of the words of both sides, in
 * either language, as what is left in the source's script is searched too. What a form needs is among them where
 * it is found; see `store-change.ts`.
 */
export function wordsReached(
  segments: readonly Segment[],
  source: Language,
  target: Language,
): ReadonlySet<string> {
  const texts = segments.flatMap((segment) => [segment.source.text, segment.target.text]);
  return new Set([source, target].flatMap((language) => texts.flatMap((text) => keysIn(text, language))));
}

function keysIn(text: string, language: Language): string[] {
  const article = language.clitics?.contraction.article;
  return wordsOf(text, language).flatMap(({ readings: [plain, ...others] }) => {
    const keys = [plain, ...others].map((reading) => reading?.key ?? '');
    // للـ"جبهة": the article that a contraction has swallowed is given back to the next word.
    return article === undefined ? keys : [...keys, article + (plain?.key ?? '')];
  });
}

/** Families of names that nothing answers: something else of the family is looked for in their place. */
export function familiesAsked(segments: readonly MatchedSegment[]): ReadonlySet<string> {
  const missing = segments.flatMap(({ answers }) => answers).filter(({ by }) => by === 'nothing');
  return new Set(missing.filter(({ concept }) => !isCommon(concept)).map(({ concept }) => familyOf(concept)));
}
