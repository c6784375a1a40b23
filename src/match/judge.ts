import type { Ear } from '../romanize/recognizer/ear.js';
import { passes } from '../romanize/recognizer/glance.js';
import type { Standard } from './standard.js';
import type { Window } from './window.js';
import { slipScore, wordingScore } from './wording.js';

/** How well a window renders a name, 0..1; 0 where the likeness proves nothing. */
export type Judge = (window: Window, standard: Standard, demand: Demand) => number;

/** What is asked of a window. */
interface Demand {
  /** Likeness from which it counts; 0..1. */
  readonly least: number;
  readonly slipsOnly?: boolean;
}

/** A word without a capital is a word first: it has to be spelled well, and be long enough to prove anything. */
const uncased = { least: 0.8, letters: 5 };

/** Where no capitals tell names, any word might be one. */
const unmarked = { least: 0.6 };

/** A word that begins a sentence has its capital for that. */
const opening = { least: 0.65 };

/** Short names collide with everything; they have to be spelled all but perfectly. */
const short = { letters: 3, least: 0.85 };

/** Where there is much to compare, less likeness will do. */
const long = { letters: 9, least: 0.2 };

/** Less than by itself: the source names it and the target lacks it. */
const anchored = 0.3;

/** Whether a window proves nothing, whatever it spells. */
export const isTooLittle = ({ proper, letters }: Window): boolean => !proper && letters < uncased.letters;

export function createJudge(ear: Ear): Judge {
  return (window, standard, { least, slipsOnly = false }) => {
    // Without capitals a generic word and its neighbour in the dictionary look alike: المسلحين, المسلمين.
    if (slipsOnly) return window.cased ? slipScore(window, standard) : 0;
    if (isTooLittle(window)) return 0;
    const asked = Math.max(least, threshold(window));
    const heard = bySound(window, standard, asked, ear);
    if (heard > 0 && window.cased) return heard;
    // The eye and the ear together tell a particle from the letters of the name.
    return Math.max(heard, wordingScore(window, standard, { asked, least }, ear));
  };
}

function threshold(window: Window): number {
  const { letters } = window;
  if (!window.cased) return letters <= short.letters ? short.least : unmarked.least;
  if (!window.proper) return uncased.least;
  if (letters <= short.letters) return short.least;
  if (window.opens) return opening.least;
  return letters >= long.letters ? long.least : anchored;
}

function bySound(window: Window, { names, glances }: Standard, least: number, ear: Ear): number {
  const { shown } = window;
  const seen = shown === undefined ? undefined : { present: shown, strictly: false };
  const glanced = glances(least);
  let best = 0;
  for (let at = 0; at < names.length; at++) {
    const [name, glance] = [names[at], glanced[at]];
    if (name === undefined || (seen && glance && !passes(glance, seen))) continue;
    best = Math.max(best, name(ear.read(window.spelled), Math.max(best, least)));
  }
  return best >= least ? best : 0;
}
