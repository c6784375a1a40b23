import { letterCount } from '../recognizer/latin.js';
import type { Transducer } from '../recognizer/transducer.js';
import { stepWidth } from './name-trie.js';

/**
 * Of a step the letters with which a move over its symbol or its cluster begins that costs no more than allowed,
 * a bit each; the lowest for moves that take no letter or any.
 */
export type Beginnings = (step: number) => number;

/** @param cheapest of the model that the steps are of. */
export function beginningsOf(steps: Int32Array, cheapest: Cheapest, most: number): Beginnings {
  // A step with no letter at all is asked about anew.
  const known = new Int32Array(steps.length / stepWidth);
  return (step) => {
    const before = known[step] ?? 0;
    if (before !== 0) return before;
    const [symbol = 0, cluster = 0] = steps.subarray(step * stepWidth + 1);
    const letters = within(cheapest(symbol), most) | (cluster > 0 ? within(cheapest(cluster), most) : 0);
    known[step] = letters;
    return letters;
  };
}

function within(costs: Float64Array, most: number): number {
  let letters = 0;
  for (let code = 0; code < letterCount; code++) if ((costs[code] ?? 0) <= most) letters |= 1 << code;
  return letters;
}

/** Of a root, by letter: what the cheapest move costs that begins with it; first, one that takes no letter or any. */
export type Cheapest = (root: number) => Float64Array;

/** Each root is looked at when it is first asked about. */
export function cheapestOf(model: Transducer): Cheapest {
  const known = new Map<number, Float64Array>();
  return (root) => {
    const before = known.get(root);
    if (before !== undefined) return before;
    const costs = cheapestFrom(model, root);
    known.set(root, costs);
    return costs;
  };
}

function cheapestFrom(model: Transducer, root: number): Float64Array {
  const { next, cost, otherwise } = model;
  const costs = new Float64Array(letterCount);
  costs[0] = Math.min(cost[root] ?? 0, otherwise[root] ?? 0);
  for (let code = 1; code < letterCount; code++)
    costs[code] = leastFrom(model, next[root * letterCount + code] ?? 0);
  return costs;
}

/** The cheapest grapheme that goes on from a node. */
function leastFrom(model: Transducer, node: number): number {
  if (node === 0) return Number.POSITIVE_INFINITY;
  const { next, cost } = model;
  let least = cost[node] ?? Number.POSITIVE_INFINITY;
  for (let code = 1; code < letterCount; code++) {
    const child = next[node * letterCount + code] ?? 0;
    if (child > 0) least = Math.min(least, leastFrom(model, child));
  }
  return least;
}
