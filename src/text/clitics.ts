import type { CliticData } from './language.js';

/** A word with some clitics taken off. */
export interface Stripped {
  readonly clitics: readonly string[];
  /** What is left, its article restored where a contraction had swallowed it. */
  readonly rest: string;
  /** Letters of the rest that are not written. */
  readonly restored: string;
  /** How many folded letters of the word come before the rest. */
  readonly taken: number;
}

/** Shorter remainders are letters, not names. */
const shortestRest = 2;

/**
 * Every way to take clitics off a folded word, fewest first: a conjunction, then a preposition. Whether
 * the rest is a name is for the store to say: واشنطن, لافروف and كيري start with letters of their own.
 * The future particle س is left out: it stands before verbs, and verbs are not names.
 */
export function stripClitics(key: string, data: CliticData): Stripped[] {
  const whole: Stripped = { clitics: [], rest: key, restored: '', taken: 0 };
  const conjoined = strip(whole, data.conjunctions);
  const starts = conjoined === undefined ? [whole] : [whole, conjoined];
  return [
    ...(conjoined === undefined ? [] : [conjoined]),
    ...starts.flatMap((start) => prepositions(start, data)),
  ];
}

function prepositions(start: Stripped, data: CliticData): Stripped[] {
  const stripped = strip(start, data.prepositions);
  if (stripped === undefined) return [];
  const { written, preposition, article } = data.contraction;
  if (!start.rest.startsWith(written)) return [stripped];
  const bare = start.rest.slice(written.length);
  const taken = start.taken + preposition.length;
  const clitics = [...start.clitics, preposition];
  // للواء may be ل + لواء, ل + ال + واء, or ل + ال + لواء with one lam unwritten.
  const alif = article.slice(0, -written.slice(preposition.length).length);
  return [
    stripped,
    { clitics, rest: article + bare, restored: alif, taken },
    { clitics, rest: article + written.slice(preposition.length) + bare, restored: article, taken },
  ];
}

function strip(from: Stripped, letters: string): Stripped | undefined {
  const first = from.rest[0];
  if (first === undefined || !letters.includes(first) || from.rest.length <= shortestRest) return undefined;
  return { clitics: [...from.clitics, first], rest: from.rest.slice(1), restored: '', taken: from.taken + 1 };
}
