import { eachStep } from './align.js';
import type { LatinSpelling } from './latin.js';
import { type Lattice, wordOf } from './lattice.js';

/** How an alignment is judged; see docs/names.md for what each choice gains. */
export interface Measure {
  /**
   * A name is as wrong as its wrongest letter: this share of the dearest step counts beside the cost per symbol.
   * Without it one clear contradiction hides in a long name.
   */
  readonly worstShare: number;
  /** How much of a word's own penalty counts against a name of several: relatives share three names of four. */
  readonly wordShare: number;
  /** The limit of a name with endless much to hear, and how much there is to hear where it is half of that. */
  readonly limit: { readonly most: number; readonly half: number };
}

export const standardMeasure: Measure = {
  worstShare: 0.25,
  wordShare: 0.85,
  limit: { most: 0.73, half: 3.7 },
};

/** The cost of the steps of each word and its dearest, of the alignment being judged. */
let sums = new Float64Array(16);
let worsts = new Float64Array(16);

/**
 * Penalty of the alignment just made, 0 and up: the cost per symbol and its worst step; of the whole and of each
 * word. A gap belongs to the symbol before it.
 */
export function penaltyOf(name: Lattice, spelling: LatinSpelling, measure: Measure): number {
  forget(name.words.length);
  let place = -1;
  let placeCost = 0;
  eachStep(name, spelling, (stage, cost) => {
    placeCost = stage === place ? placeCost + cost : cost;
    place = stage;
    const word = wordOf(name, stage);
    sums[word] = (sums[word] ?? 0) + cost;
    if (placeCost > (worsts[word] ?? 0)) worsts[word] = placeCost;
  });
  return judged(name, measure);
}

function judged({ words, symbols }: Lattice, { worstShare, wordShare }: Measure): number {
  let sum = 0;
  let worst = 0;
  let worstWord = 0;
  for (let word = 0; word < words.length; word++) {
    const own = sums[word] ?? 0;
    const dearest = worsts[word] ?? 0;
    sum += own;
    worst = Math.max(worst, dearest);
    worstWord = Math.max(worstWord, own / (1 + (words[word] ?? 0)) + worstShare * dearest);
  }
  const whole = sum / (1 + symbols.length) + worstShare * worst;
  return words.length === 1 ? whole : Math.max(whole, wordShare * worstWord);
}

function forget(words: number): void {
  if (sums.length < words) {
    sums = new Float64Array(2 * words);
    worsts = new Float64Array(2 * words);
  }
  sums.fill(0, 0, words);
  worsts.fill(0, 0, words);
}

/**
 * The penalty at which a spelling is as likely as not. Short names resemble anything, long ones nothing, so the
 * limit rises with what there is to hear.
 */
export const limitOf = ({ weight }: Pick<Lattice, 'weight'>, { limit: { most, half } }: Measure): number =>
  (most * weight) / (weight + half);

/** The most that an alignment may cost and still stay below a penalty. */
export const boundOf = (name: Lattice, limit: number): number => limit * (1 + name.symbols.length);
