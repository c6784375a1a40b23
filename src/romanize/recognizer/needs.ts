import { letterCount, precedences } from './latin.js';
import type { Transducer } from './transducer.js';

/** What the moves from one root cost at least, so that unlike pairs are turned away before they are aligned. */
export interface Needs {
  /** The letters with which its expected graphemes begin, a bit each. */
  readonly letters: number;
  /** The least that anything else costs. */
  readonly lack: number;
  /** Of each letter: its least share of the cost of a move that takes it. */
  readonly shares: Float64Array;
}

/** Graphemes below this cost are what a reader expects of a symbol. */
const expected = 1.5;

const known = new WeakMap<Transducer, Map<number, Needs>>();

export function needsOf(model: Transducer, root: number): Needs {
  const byRoot = known.get(model) ?? new Map<number, Needs>();
  known.set(model, byRoot);
  const needs = byRoot.get(root) ?? findNeeds(model, root);
  byRoot.set(root, needs);
  return needs;
}

/** Of each letter: what it costs at least, wherever it stands in a name with these roots. */
export function sharesOf(model: Transducer, roots: Iterable<number>): Float64Array {
  const shares = Float64Array.from({ length: letterCount }, (_, code) =>
    Math.min(...precedences.map((_, at) => model.extra[at * letterCount + code] ?? 0)),
  );
  for (const root of new Set(roots)) {
    const own = needsOf(model, root).shares;
    for (let code = 1; code < letterCount; code++)
      shares[code] = Math.min(shares[code] ?? 0, own[code] ?? Number.POSITIVE_INFINITY);
  }
  return shares;
}

function findNeeds(model: Transducer, root: number): Needs {
  const otherwise = model.otherwise[root] ?? Number.POSITIVE_INFINITY;
  const shares = new Float64Array(letterCount).fill(otherwise);
  let letters = 0;
  let lack = Math.min(model.cost[root] ?? 0, otherwise);
  for (let code = 1; code < letterCount; code++) {
    const node = model.next[root * letterCount + code] ?? 0;
    const least = node > 0 ? leastBelow(model, node, [code], shares) : Number.POSITIVE_INFINITY;
    if (least < expected) letters |= 1 << code;
    else lack = Math.min(lack, least);
  }
  return { letters, lack, shares };
}

/** The cheapest grapheme that goes on from a node; on the way, each letter's share of every one. */
function leastBelow(model: Transducer, node: number, path: readonly number[], shares: Float64Array): number {
  let least = model.cost[node] ?? Number.POSITIVE_INFINITY;
  for (const code of path) shares[code] = Math.min(shares[code] ?? 0, least / path.length);
  for (let code = 1; code < letterCount; code++) {
    const child = model.next[node * letterCount + code] ?? 0;
    if (child > 0) least = Math.min(least, leastBelow(model, child, [...path, code], shares));
  }
  return least;
}
