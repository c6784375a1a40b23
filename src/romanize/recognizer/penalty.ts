import type { Step } from './align.js';
import type { Lattice } from './lattice.js';

/**
 * A name is as wrong as its wrongest letter: this share of the dearest step counts beside the cost per symbol.
 * Found by measuring; without it one clear contradiction hides in a long name.
 */
export const worstShare = 0.2;

/** How much of a word's own penalty counts against a name of several: relatives share three names of four. */
const wordShare = 0.7;

/** Penalty of an alignment, 0 and up: the cost per symbol and its worst step; of the whole and of each word. */
export function penaltyOf(name: Lattice, steps: readonly Step[]): number {
  const whole = penalty(steps, name.symbols.length);
  if (name.words.length === 1) return whole;
  const words = wordSteps(name, steps).map((own, at) => penalty(own, name.words[at] ?? 0));
  return Math.max(whole, wordShare * Math.max(...words));
}

/**
 * The penalty at which a spelling is as likely as not. Short names resemble anything, long ones nothing, so the
 * limit rises with what there is to hear.
 */
export const limitOf = ({ weight }: Lattice): number => (0.98 * weight) / (weight + 3.7);

/** The most that an alignment may cost and still stay below a penalty. */
export const boundOf = (name: Lattice, limit: number): number => limit * (1 + name.symbols.length);

function penalty(steps: readonly Step[], symbols: number): number {
  let sum = 0;
  let worst = 0;
  for (const { cost } of steps) {
    sum += cost;
    if (cost > worst) worst = cost;
  }
  return sum / (1 + symbols) + worstShare * worst;
}

/** The steps of each word; a gap belongs to the symbol before it. */
function wordSteps(name: Lattice, steps: readonly Step[]): Step[][] {
  const words: Step[][] = name.words.map(() => []);
  for (const step of steps) {
    const symbol = name.symbols[Math.max(0, (step.stage - 1) >> 1)];
    words[symbol?.word ?? 0]?.push(step);
  }
  return words;
}
