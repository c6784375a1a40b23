import type { Hit } from '../model/hit.js';
import { overlaps, type Span } from '../model/span.js';
import type { Word } from '../text/words.js';
import type { SpellingSearch } from './answers.js';
import type { Spellings } from './spelling.js';

/** Drops short and stray forms that are only part of a longer, unlisted spelling of a name the source has. */
export function withoutSwallowed(
  hits: readonly Hit[],
  named: readonly Hit[],
  words: readonly Word[],
  spellings: Spellings,
): Hit[] {
  const free = words.map((word) => !hits.some((hit) => overlaps(hit, word)));
  const field = { words, free: (index: number) => free[index] === true };
  const isPart = ({ term }: Hit): boolean => term.type === 'short-form' || term.status === 'nonpreferred';
  const isAsked = ({ concept }: Hit): boolean => named.some((hit) => hit.concept.id === concept.id);
  return hits.filter((hit) => !(isPart(hit) && isAsked(hit) && spellings.swallow(hit, field)));
}

/** A search among the words that nothing has claimed; what it finds is claimed for the next. */
export function spellingIn(
  words: readonly Word[],
  claimed: readonly Span[],
  spellings: Spellings,
): SpellingSearch {
  const free = words.map((word) => !claimed.some((span) => overlaps(span, word)));
  return (concept, near) => {
    const found = spellings.find(concept, { words, free: (index) => free[index] === true }, near);
    if (found?.is === 'spelling')
      for (const [index, word] of words.entries()) if (overlaps(found.span, word)) free[index] = false;
    return found;
  };
}
