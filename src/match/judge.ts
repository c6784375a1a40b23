import type { PreparedSpelling } from '../romanize/recognizer/readings.js';
import { similarity } from '../romanize/recognizer/recognizer.js';
import type { Standard } from './standard.js';
import type { Window } from './windows.js';
import { createReader, slipScore, wordingScore } from './wording.js';

/** How well a window renders a name, 0..1; 0 where the likeness proves nothing. */
export type Judge = (window: Window, text: string, standard: Standard, demand: Demand) => number;

/** What is asked of a window. */
interface Demand {
  /** Likeness from which it counts; 0..1. */
  readonly least: number;
  readonly slipsOnly?: boolean;
}

/** A word without a capital is a word first: it has to be spelled well, and be long enough to prove anything. */
const uncased = { least: 0.8, letters: 5 };

/** A word that begins a sentence has its capital for that. */
const opening = { least: 0.65 };

/** Short names collide with everything; they have to be spelled all but perfectly. */
const short = { letters: 3, least: 0.85 };

/** Where there is much to compare, less likeness will do. */
const long = { letters: 9, least: 0.2 };

/** Less than by itself: the source names it and the target lacks it. */
const anchored = 0.3;

export function createJudge(): Judge {
  const read = createReader();
  return (window, text, standard, { least, slipsOnly = false }) => {
    if (slipsOnly) return slipScore(window, standard);
    if (!window.proper && window.letters < uncased.letters) return 0;
    const asked = Math.max(least, threshold(window));
    const heard = bySound(read(text.slice(window.start, window.end)), standard, asked);
    return heard > 0 ? heard : wordingScore(window, standard, { asked, least }, read);
  };
}

function threshold(window: Window): number {
  const { letters } = window;
  if (!window.proper) return uncased.least;
  if (letters <= short.letters) return short.least;
  if (window.opens) return opening.least;
  return letters >= long.letters ? long.least : anchored;
}

function bySound(spelling: PreparedSpelling, { names }: Standard, least: number): number {
  let best = 0;
  for (const name of names) best = Math.max(best, similarity(name, spelling, Math.max(best, least)));
  return best >= least ? best : 0;
}
