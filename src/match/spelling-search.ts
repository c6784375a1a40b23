import type { Hit } from '../model/hit.js';
import { type Span, slice } from '../model/span.js';
import type { Ear } from '../romanize/recognizer/ear.js';
import type { Word } from '../text/words.js';
import { coverage } from './coverage.js';
import type { Spelled, Spellings, Wanted } from './spelling.js';
import type { SpellingField } from './windows.js';

/** A text, its words, and the spans that names have claimed. */
export interface Claimed {
  readonly text: string;
  readonly words: readonly Word[];
  readonly claimed: readonly Span[];
  /** Claimed by what may be part of a longer name: adjectives, names that the source does not have. */
  readonly loose?: readonly Span[];
}

/** Looks for unlisted spellings among the words that nothing else claims. */
export type SpellingSearch = (wanted: readonly Wanted[]) => Spelled[];

/** Drops short and stray forms that are only part of a longer, unlisted spelling of a name the source has. */
export function withoutSwallowed(
  hits: readonly Hit[],
  named: readonly Hit[],
  { text, words }: Omit<Claimed, 'claimed'>,
  spellings: Spellings,
): Hit[] {
  const asked = new Set(named.map(({ concept }) => concept.id));
  const mayBeSwallowed = (hit: Hit): boolean => isPart(hit) && asked.has(hit.concept.id);
  if (!hits.some(mayBeSwallowed)) return [...hits];
  const field = fieldOf({ text, words, claimed: hits });
  return hits.filter((hit) => !(mayBeSwallowed(hit) && spellings.swallow(hit, field)));
}

const isPart = ({ term }: Hit): boolean => term.type === 'short-form' || term.status === 'nonpreferred';

/** @param source the other side: what spells one of its other words better is a spelling of that. */
export function spellingIn(target: Claimed, source: Claimed, spellings: Spellings): SpellingSearch {
  const field = fieldOf(target);
  return (wanted) =>
    wanted.length === 0
      ? []
      : spellings
          .find(wanted, field)
          .filter((found) => !isAnother(found, slice(target.text, found), source, spellings.ear));
}

const fieldOf = ({ text, words, claimed, loose = [] }: Claimed): SpellingField => ({
  text,
  words,
  free: whether(false, words, claimed),
  loose: whether(true, words, loose),
});

/** Whether the word of an index is one that spans touch, or is none; found out when it is first asked. */
function whether(
  isTouched: boolean,
  words: readonly Word[],
  spans: readonly Span[],
): (index: number) => boolean {
  let covered: readonly boolean[] | undefined;
  return (index) => {
    covered ??= coverage(words, spans);
    return covered[index] === isTouched;
  };
}

/** How many words of the other side a name may have. */
const longest = 3;

/** Whether a stretch of the source that no name claims is spelled better by it. */
function isAnother(
  { score }: Spelled,
  written: string,
  { text, words, claimed }: Claimed,
  ear: Ear,
): boolean {
  const heard = ear.read(written);
  const covered = coverage(words, claimed);
  return words.some((word, first) => {
    for (
      let last = first;
      last < Math.min(words.length, first + longest) && covered[last] === false;
      last++
    ) {
      const end = words[last]?.end ?? word.end;
      if (covered[first] === false && ear.ofWords(text.slice(word.start, end))(heard, score) > score)
        return true;
    }
    return false;
  });
}
