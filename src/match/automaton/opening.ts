import type { Language, Reading } from '../../text/language.js';
import type { WordRun } from '../../text/word-run.js';
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
  run: WordRun,
  first: number,
  { key, start, end, clitics, definite, position }: Reading,
  language: Language,
): Opening {
  return {
    key,
    first,
    at: first,
    start: run.start(first) + start,
    end: run.start(first) + end,
    clitics: clitics.length > 0 ? clitics : detachedClitic(run, first, language),
    definite,
    position,
  };
}

/** للـ"جبهة الشامية": the contraction stands apart, and the article it swallowed belongs to the next word. */
export function contractedOpenings(
  run: WordRun,
  first: number,
  { clitics: data }: Language,
): readonly Opening[] {
  if (data === undefined) return none;
  const { written, preposition, article } = data.contraction;
  const contracted = run.readings(first).filter(({ key }) => key === written);
  if (contracted.length === 0 || !run.joins(first + 1)) return none;
  return contracted.map(({ clitics, start }) => ({
    key: article + wholeKey(run.readings(first + 1)),
    first,
    at: first + 1,
    start: run.start(first) + start + preposition.length,
    end: run.end(first + 1),
    clitics: [...clitics, preposition],
    definite: false,
    position: 'first' as const,
  }));
}

const none: readonly never[] = [];

/** A clitic that stands alone before a quotation mark or space: و "لواء القدس". */
function detachedClitic(run: WordRun, first: number, { clitics }: Language): readonly string[] {
  if (clitics === undefined || !run.joins(first)) return none;
  const key = wholeKey(run.readings(first - 1));
  const letters = clitics.conjunctions + clitics.prepositions;
  return key.length === 1 && letters.includes(key) ? [key] : none;
}
