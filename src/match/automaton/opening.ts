import type { Language, Reading } from '../../text/language.js';
import type { Word } from '../../text/words.js';
import { wholeKey } from './tables.js';

/** How a name may begin at a word: the folded word to follow, where it starts, and which word it ends. */
export interface Opening {
  readonly key: string;
  readonly first: number;
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly clitics: readonly string[];
  readonly definite: boolean;
  readonly position: Reading['position'];
}

/** A name begins with the word, in one of the ways to read it. */
export function openingAt(
  words: readonly Word[],
  first: number,
  word: Word,
  { key, start, end, clitics, definite, position }: Reading,
  language: Language,
): Opening {
  return {
    key,
    first,
    at: first,
    start: word.start + start,
    end: word.start + end,
    clitics: clitics.length > 0 ? clitics : detachedClitic(words, first, language),
    definite,
    position,
  };
}

/** للـ"جبهة الشامية": the contraction stands apart, and the article it swallowed belongs to the next word. */
export function contractedOpenings(
  words: readonly Word[],
  first: number,
  word: Word,
  { clitics: data }: Language,
): readonly Opening[] {
  if (data === undefined) return none;
  const { written, preposition, article } = data.contraction;
  if (!word.readings.some(({ key }) => key === written)) return none;
  const next = words[first + 1];
  if (next?.joins !== true) return none;
  return word.readings
    .filter(({ key }) => key === written)
    .map(({ clitics, start }) => ({
      key: article + wholeKey(next.readings),
      first,
      at: first + 1,
      start: word.start + start + preposition.length,
      end: next.end,
      clitics: [...clitics, preposition],
      definite: false,
      position: 'first' as const,
    }));
}

const none: readonly never[] = [];

/** A clitic that stands alone before a quotation mark or space: و "لواء القدس". */
function detachedClitic(words: readonly Word[], first: number, { clitics }: Language): readonly string[] {
  const before = words[first - 1];
  if (clitics === undefined || before === undefined || words[first]?.joins !== true) return none;
  const key = wholeKey(before.readings);
  const letters = clitics.conjunctions + clitics.prepositions;
  return key.length === 1 && letters.includes(key) ? [key] : none;
}
