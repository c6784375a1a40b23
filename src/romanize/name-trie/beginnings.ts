import { letterCount } from '../recognizer/latin.js';
import type { Transducer } from '../recognizer/transducer.js';
import { stepWidth } from './name-trie.js';

/**
 * Of each step the letters with which a move over its symbol or its cluster begins that costs no more than allowed,
 * a bit each; the lowest for moves that take no letter or any.
 */
export function beginningsOf(model: Transducer, steps: Int32Array, most: number): Int32Array {
  const known = new Map<number, number>();
  const of = (root: number): number => {
    const before = known.get(root) ?? lettersOf(model, root, most);
    known.set(root, before);
    return before;
  };
  return Int32Array.from({ length: steps.length / stepWidth }, (_, step) => {
    const [symbol = 0, cluster = 0] = steps.subarray(step * stepWidth + 1);
    return of(symbol) | (cluster > 0 ? of(cluster) : 0);
  });
}

function lettersOf(model: Transducer, root: number, most: number): number {
  let letters = Math.min(model.cost[root] ?? 0, model.otherwise[root] ?? 0) <= most ? 1 : 0;
  for (let code = 1; code < letterCount; code++)
    if (leastFrom(model, model.next[root * letterCount + code] ?? 0) <= most) letters |= 1 << code;
  return letters;
}

/** The cheapest grapheme that goes on from a node. */
function leastFrom(model: Transducer, node: number): number {
  if (node === 0) return Number.POSITIVE_INFINITY;
  let least = model.cost[node] ?? Number.POSITIVE_INFINITY;
  for (let code = 1; code < letterCount; code++)
    least = Math.min(least, leastFrom(model, model.next[node * letterCount + code] ?? 0));
  return least;
}
