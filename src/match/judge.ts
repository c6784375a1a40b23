import { headWords, linkWords } from '../romanize/recognizer/heads.js';
import { type PreparedSpelling, prepareSpelling } from '../romanize/recognizer/readings.js';
import { matchScore, similarity } from '../romanize/recognizer/recognizer.js';
import { editDistance } from '../text/distance.js';
import type { Standard } from './standard.js';
import type { Window } from './windows.js';

/** How well a window renders a name, 0..1; 0 where the likeness proves nothing. */
export type Judge = (window: Window, text: string, standard: Standard, least: number) => number;

/** A word without a capital is a word first: it has to be spelled well, and be long enough to prove anything. */
const uncased = { least: 0.8, letters: 5 };

/** Short names collide with everything; they have to be spelled all but perfectly. */
const short = { letters: 3, least: 0.85 };

/** The source names it and the target lacks it: where there is much to compare, less likeness will do. */
const long = { letters: 9, least: 0.38 };

/** Half translated, a name is recognised by its parts, and no part is proof by itself. */
const byParts = 0.7;

/** All but one of the words of a listed form leave little to doubt. */
const retranslated = 0.76;

/** Texts repeat their names; windows read before. */
const remembered = 5_000;

export function createJudge(): Judge {
  const read = new Map<string, PreparedSpelling>();
  const reading = (text: string): PreparedSpelling => {
    const known = read.get(text);
    if (known !== undefined) return known;
    if (read.size >= remembered) read.clear();
    const fresh = prepareSpelling(text);
    read.set(text, fresh);
    return fresh;
  };
  return (window, text, standard, least) => {
    if (!window.proper && lettersOf(window) < uncased.letters) return 0;
    const asked = Math.max(least, threshold(window));
    const heard = bySound(reading(text.slice(window.start, window.end)), standard, asked);
    return heard > 0 || !window.proper ? heard : byWords(window, standard, asked, reading);
  };
}

/** What the ear does not settle: a slip in a listed form, a name half or otherwise translated. */
function byWords(
  window: Window,
  standard: Standard,
  asked: number,
  reading: (text: string) => PreparedSpelling,
): number {
  const mistyped = bySlip(window, standard);
  if (mistyped >= asked) return mistyped;
  if (asked <= retranslated && isRetranslated(window, standard)) return retranslated;
  return asked <= byParts && isHalfTranslated(window, standard, reading) ? byParts : 0;
}

const lettersOf = ({ keys }: Window): number => keys.join('').length;

function threshold(window: Window): number {
  const letters = lettersOf(window);
  if (!window.proper) return uncased.least;
  if (letters <= short.letters) return short.least;
  return letters >= long.letters ? long.least : matchScore;
}

function bySound(spelling: PreparedSpelling, { names }: Standard, least: number): number {
  let best = 0;
  for (const name of names) best = Math.max(best, similarity(name, spelling, Math.max(best, least)));
  return best >= least ? best : 0;
}

/** A listed form with a letter or two wrong: Levant Frnot. */
function bySlip({ keys }: Window, { listed }: Standard): number {
  const written = keys.join(' ');
  const scores = listed
    .filter((form) => form.length >= 6 && Math.abs(form.length - written.length) <= 2)
    .map((form) => {
      const slips = editDistance(written, form);
      return slips <= (form.length >= 10 ? 2 : 1) ? 1 - slips / form.length : 0;
    });
  return Math.max(0, ...scores);
}

/**
 * Whether each word either spells a word of the name or belongs to one of its listed forms, and together they
 * are as many as the name has: Ahrar of the Levant, Hanano Housing.
 */
function isHalfTranslated(
  { keys }: Window,
  { parts, lexicon }: Standard,
  reading: (text: string) => PreparedSpelling,
): boolean {
  const words = keys.filter((key) => !linkWords.has(key));
  if (words.length < 2 || words.every((word) => headWords.has(word))) return false;
  return parts.some((name) => {
    if (name.length < 2 || words.length < name.length || words.length > name.length + 1) return false;
    const spells = (word: string): boolean =>
      word.length > short.letters &&
      name.some((part) => similarity(part, reading(word), matchScore) >= matchScore);
    return words.every((word) => lexicon.has(word) || spells(word));
  });
}

/**
 * Whether it has as many words as a listed form of at least three, all but one of them the same, in any order:
 * Near East Institute for Middle East Institute, Democratic Syria Forces.
 */
function isRetranslated({ keys }: Window, { listed }: Standard): boolean {
  if (keys.length < 3) return false;
  return listed.some((form) => {
    const words = form.split(' ');
    return words.length === keys.length && without(words, keys).length === 1;
  });
}

/** The words left of a list when another list's are taken out of it, each once. */
function without(words: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
