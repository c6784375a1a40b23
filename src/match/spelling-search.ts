import type { Hit } from '../model/hit.js';
import { overlaps, type Span } from '../model/span.js';
import type { Word } from '../text/words.js';
import type { SpellingSearch } from './answers.js';
import { coverage } from './coverage.js';
import type { Spellings } from './spelling.js';

/** Drops short and stray forms that are only part of a longer, unlisted spelling of a name the source has. */
export function withoutSwallowed(
  hits: readonly Hit[],
  named: readonly Hit[],
  words: readonly Word[],
  spellings: Spellings,
): Hit[] {
  const covered = coverage(words, hits);
  const field = { words, free: (index: number) => covered[index] === false };
  const isPart = ({ term }: Hit): boolean => term.type === 'short-form' || term.status === 'nonpreferred';
  const asked = new Set(named.map(({ concept }) => concept.id));
  return hits.filter((hit) => !(isPart(hit) && asked.has(hit.concept.id) && spellings.swallow(hit, field)));
}

/** A search among the words that nothing has claimed; what it finds is claimed for the next. */
export function spellingIn(
  words: readonly Word[],
  claimed: readonly Span[],
  spellings: Spellings,
): SpellingSearch {
  const covered = coverage(words, claimed);
  return (concept, near) => {
    const found = spellings.find(concept, { words, free: (index) => covered[index] === false }, near);
    if (found?.is === 'spelling')
      for (const [index, word] of words.entries()) if (overlaps(found.span, word)) covered[index] = true;
    return found;
  };
}
