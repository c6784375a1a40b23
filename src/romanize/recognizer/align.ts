import { type LatinSpelling, letterCount } from './latin.js';
import type { Lattice } from './lattice.js';
import type { Transducer } from './transducer.js';

/** One move of an alignment: a stage of the name answered by Latin letters `[from, to)`. */
export interface Step {
  /** Even: the gap before a symbol. Odd: a symbol. */
  readonly stage: number;
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  /** Node of the transducer; 0 for any other letter in the symbol's place, -1 for a letter too many. */
  readonly node: number;
}

/** The working table, shared by all alignments: rows are stages, columns are Latin letters read so far. */
let best = new Float64Array(1 << 12);
let back = new Int32Array(1 << 12);
let moves = new Int32Array(1 << 12);

const tooMany = -1;
const anyLetter = 0;

/**
 * The cheapest way to spell a name's symbols, in order and with nothing left over, with the letters given
 * (Viterbi's search over a weighted transducer).
 * @param bound what the caller will pay at most; dearer alignments are not followed.
 * @returns total cost; Infinity beyond the bound. {@link stepsOf} then tells the last alignment's steps.
 */
export function align(model: Transducer, name: Lattice, spelling: LatinSpelling, bound: number): number {
  const stride = spelling.letters.length + 1;
  clear((name.stages + 1) * stride);
  best[0] = 0;
  let alive = 0;
  for (let stage = 0; stage < name.stages && stage <= alive; stage++) {
    const isGap = (stage & 1) === 0;
    const reached = isGap
      ? crossGap(model, name, spelling, stage, bound)
      : answerSymbol(model, name, spelling, stage, bound);
    if (reached > alive) alive = reached;
  }
  return best[name.stages * stride + stride - 1] ?? Number.POSITIVE_INFINITY;
}

/** From each cell of a gap's row: letters too many, and vowels that Arabic does not write. */
function crossGap(
  model: Transducer,
  { roots }: Lattice,
  { letters, extras }: LatinSpelling,
  stage: number,
  bound: number,
): number {
  const columns = letters.length;
  const row = stage * (columns + 1);
  let reached = 0;
  for (let column = 0; column <= columns; column++) {
    const cell = row + column;
    const paid = best[cell] ?? bound;
    if (paid > bound) continue;
    reached = stage + 1;
    const extra = model.extra[extras[column] ?? 0] ?? 0;
    if (column < columns) offer(cell + 1, cell, paid + extra, bound, tooMany);
    spell(model, letters, roots[stage] ?? 0, column, cell, row + columns + 1, bound);
  }
  return reached;
}

/** From each cell of a symbol's row: its graphemes, those of the cluster it begins, any other letter. */
function answerSymbol(
  model: Transducer,
  { roots, clusterRoots, clusterEnds }: Lattice,
  { letters }: LatinSpelling,
  stage: number,
  bound: number,
): number {
  const columns = letters.length;
  const stride = columns + 1;
  const root = roots[stage] ?? 0;
  const cluster = clusterRoots[stage] ?? 0;
  const end = clusterEnds[stage] ?? 0;
  const otherwise = model.otherwise[root] ?? 0;
  let reached = 0;
  for (let column = 0; column <= columns; column++) {
    const cell = stage * stride + column;
    const paid = best[cell] ?? bound;
    if (paid > bound) continue;
    reached = Math.max(stage + 1, end);
    if (column < columns) offer(cell + stride + 1, cell, paid + otherwise, bound, anyLetter);
    spell(model, letters, root, column, cell, (stage + 1) * stride, bound);
    if (cluster > 0) spell(model, letters, cluster, column, cell, end * stride, bound);
  }
  return reached;
}

/**
 * What an alignment costs at least, by the letters that occur anywhere: each symbol none of whose letters is
 * there has to be paid for. Most pairs of unlike names go no further.
 */
export function leastCost({ wants, lacks }: Lattice, { present }: LatinSpelling): number {
  let least = 0;
  for (let at = 0; at < wants.length; at++) if (((wants[at] ?? 0) & present) === 0) least += lacks[at] ?? 0;
  return least;
}

/** Offers a cell a cheaper way in. */
function offer(cell: number, from: number, price: number, bound: number, move: number): void {
  if (price > bound || price >= (best[cell] ?? 0)) return;
  best[cell] = price;
  back[cell] = from;
  moves[cell] = move;
}

/** Follows the graphemes of a trie along the letters and stops wherever one ends. */
function spell(
  { next, cost }: Transducer,
  letters: Uint8Array,
  root: number,
  column: number,
  from: number,
  row: number,
  bound: number,
): void {
  const paid = best[from] ?? 0;
  let at = column;
  let node = root;
  while (node > 0) {
    const price = paid + (cost[node] ?? 0);
    if (price <= bound && price < (best[row + at] ?? 0)) {
      best[row + at] = price;
      back[row + at] = from;
      moves[row + at] = node;
    }
    if (at >= letters.length) return;
    node = next[node * letterCount + (letters[at] ?? 0)] ?? 0;
    at++;
  }
}

function clear(cells: number): void {
  if (best.length < cells) {
    best = new Float64Array(cells * 2);
    back = new Int32Array(cells * 2);
    moves = new Int32Array(cells * 2);
  }
  best.fill(Number.POSITIVE_INFINITY, 0, cells);
}

/** The steps of the alignment just made, in order. Call only after {@link align} returned a finite cost. */
export function stepsOf(name: Lattice, spelling: LatinSpelling): Step[] {
  const stride = spelling.letters.length + 1;
  const steps: Step[] = [];
  let cell = name.stages * stride + stride - 1;
  while (cell > 0) {
    const from = back[cell] ?? 0;
    steps.push({
      stage: Math.floor(from / stride),
      from: from % stride,
      to: cell % stride,
      cost: (best[cell] ?? 0) - (best[from] ?? 0),
      node: moves[cell] ?? 0,
    });
    cell = from;
  }
  return steps.reverse();
}
