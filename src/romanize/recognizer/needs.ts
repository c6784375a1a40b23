import { letterCount, type Precedence, precedences } from './latin.js';
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

const known = new WeakMap<Transducer, Needs[]>();

/** What is known of a model's roots, to be asked by {@link needsAt} for one after the other. */
export function needsIn(model: Transducer): Needs[] {
  const before = known.get(model);
  if (before !== undefined) return before;
  const needs: Needs[] = [];
  known.set(model, needs);
  return needs;
}

export function needsAt(root: number, model: Transducer, needs: Needs[]): Needs {
  const before = needs[root];
  if (before !== undefined) return before;
  const found = findNeeds(model, root);
  needs[root] = found;
  return found;
}

/** Of each letter: the least that it costs where it answers nothing. */
const extraShares = (model: Transducer): Float64Array => cheapestExtras(model, precedences);

/** The same of the first of its kind in a spelling, which does not follow itself. */
export const firstShares = (model: Transducer): Float64Array =>
  cheapestExtras(
    model,
    precedences.filter((each) => each !== 'same'),
  );

function cheapestExtras({ extra }: Transducer, behind: readonly Precedence[]): Float64Array {
  const shares = new Float64Array(letterCount).fill(Number.POSITIVE_INFINITY);
  for (const each of behind) lower(shares, extra.subarray(precedences.indexOf(each) * letterCount));
  return shares;
}

/** Of each letter: what it costs at least, wherever it stands in a name with these roots; 0 is none. */
export function sharesOf(model: Transducer, ...roots: readonly Int32Array[]): Float64Array {
  const shares = extraShares(model);
  const needs = needsIn(model);
  for (const list of roots)
    for (let at = 0; at < list.length; at++) {
      const root = list[at] ?? 0;
      if (root > 0 && list.indexOf(root) === at) lower(shares, needsAt(root, model, needs).shares);
    }
  return shares;
}

function lower(shares: Float64Array, others: Float64Array): void {
  for (let code = 1; code < letterCount; code++) {
    const other = others[code] ?? Number.POSITIVE_INFINITY;
    if (other < (shares[code] ?? 0)) shares[code] = other;
  }
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
