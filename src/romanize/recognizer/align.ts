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

/** Cells of the working table at most. What is longer is no name, and costs more than any bound. */
const mostCells = 1 << 20;

/**
 * The cheapest way to spell a name's symbols, in order and with nothing left over, with the letters given
 * (Viterbi's search over a weighted transducer).
 * @param bound what the caller will pay at most; alignments that have to become dearer are not followed.
 * @returns total cost; Infinity beyond the bound. {@link eachStep} then tell the alignment.
 */
export function align(model: Transducer, name: Lattice, spelling: LatinSpelling, bound: number): number {
  const stride = spelling.letters.length + 1;
  const cells = (name.stages + 1) * stride;
  if (cells > mostCells || !foresee(name, spelling, bound)) return Number.POSITIVE_INFINITY;
  clear(cells);
  best[0] = 0;
  let alive = 0;
  for (let stage = 0; stage < name.stages && stage <= alive; stage++) {
    const isGap = (stage & 1) === 0;
    const reached = (isGap ? crossGap : answerSymbol)(model, name, spelling, stage, bound);
    const leapt =
      (name.clusterRoots[stage] ?? 0) > 0 ? answerCluster(model, name, spelling, stage, bound) : 0;
    alive = Math.max(alive, reached, leapt);
  }
  return best[cells - 1] ?? Number.POSITIVE_INFINITY;
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
  const root = roots[stage] ?? 0;
  const room = bound - (ahead[stage] ?? 0);
  let reached = 0;
  for (let column = 0; column <= columns; column++) {
    const cell = row + column;
    const paid = best[cell] ?? bound;
    if (paid > room) continue;
    reached = stage + 1;
    if (column < columns)
      offer(cell + 1, cell, paid + (model.extra[extras[column] ?? 0] ?? 0), room, tooMany);
    spell(model, letters, root, column, cell, row + columns + 1, room);
  }
  return reached;
}

/** From each cell of a symbol's row: its graphemes, any other letter. */
function answerSymbol(
  model: Transducer,
  { roots }: Lattice,
  { letters }: LatinSpelling,
  stage: number,
  bound: number,
): number {
  const columns = letters.length;
  const stride = columns + 1;
  const root = roots[stage] ?? 0;
  const otherwise = model.otherwise[root] ?? 0;
  const room = bound - (ahead[stage] ?? 0);
  const roomBehind = bound - (ahead[stage + 1] ?? 0);
  let reached = 0;
  for (let column = 0; column <= columns; column++) {
    const cell = stage * stride + column;
    const paid = best[cell] ?? bound;
    if (paid > room) continue;
    reached = stage + 1;
    if (column < columns) offer(cell + stride + 1, cell, paid + otherwise, roomBehind, anyLetter);
    spell(model, letters, root, column, cell, (stage + 1) * stride, roomBehind);
  }
  return reached;
}

/** From each cell of a symbol's row: the graphemes of the cluster that it begins. */
function answerCluster(
  model: Transducer,
  { clusterRoots, clusterEnds }: Lattice,
  { letters }: LatinSpelling,
  stage: number,
  bound: number,
): number {
  const stride = letters.length + 1;
  const root = clusterRoots[stage] ?? 0;
  const end = clusterEnds[stage] ?? 0;
  const room = bound - (ahead[end] ?? 0);
  let reached = 0;
  for (let column = 0; column < stride; column++) {
    const cell = stage * stride + column;
    if ((best[cell] ?? bound) > room) continue;
    reached = end;
    spell(model, letters, root, column, cell, end * stride, room);
  }
  return reached;
}

/** What the symbols from a stage on cost at least, whatever the order of the letters. */
let ahead = new Float64Array(1 << 8);

/**
 * The dearest step that an alignment cannot do without: of the symbols none of whose letters is in the spelling,
 * the one that costs most.
 */
export function leastWorst({ wants, lacks }: Lattice, { present }: LatinSpelling): number {
  let worst = 0;
  for (let at = 0; at < wants.length; at++) {
    const lack = lacks[at] ?? 0;
    if (lack > worst && ((wants[at] ?? 0) & present) === 0) worst = lack;
  }
  return worst;
}

/**
 * Whether the letters that occur allow a cost within the bound, in whatever order: each symbol none of whose
 * letters is there has to be paid for, and so has each letter that no symbol wants. Notes what lies ahead.
 */
function foresee({ wants, lacks, shares, stages }: Lattice, spelling: LatinSpelling, bound: number): boolean {
  const { present, letters } = spelling;
  let unwanted = 0;
  for (let at = 0; at < letters.length; at++) unwanted += shares[letters[at] ?? 0] ?? 0;
  if (unwanted > bound) return false;
  if (ahead.length <= stages) ahead = new Float64Array(2 * stages);
  let missing = 0;
  ahead[stages] = 0;
  for (let at = wants.length - 1; at >= 0; at--) {
    ahead[2 * at + 2] = missing;
    if (((wants[at] ?? 0) & present) === 0) missing += lacks[at] ?? 0;
    ahead[2 * at + 1] = missing;
  }
  ahead[0] = missing;
  return missing <= bound;
}

/** Offers a cell a cheaper way in. */
function offer(cell: number, from: number, price: number, room: number, move: number): void {
  if (price > room || price >= (best[cell] ?? 0)) return;
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
  room: number,
): void {
  const paid = best[from] ?? 0;
  let at = column;
  let node = root;
  while (node > 0) {
    offer(row + at, from, paid + (cost[node] ?? 0), room, node);
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

/** Visits the steps of the alignment just made, last first. Only after {@link align} returned a finite cost. */
export function eachStep(
  name: Lattice,
  spelling: LatinSpelling,
  visit: (stage: number, cost: number, from: number, to: number, node: number) => void,
): void {
  const stride = spelling.letters.length + 1;
  let cell = name.stages * stride + stride - 1;
  while (cell > 0) {
    const from = back[cell] ?? 0;
    const cost = (best[cell] ?? 0) - (best[from] ?? 0);
    visit(Math.floor(from / stride), cost, from % stride, cell % stride, moves[cell] ?? 0);
    cell = from;
  }
}

/** The steps of the alignment just made, in order. */
export function stepsOf(name: Lattice, spelling: LatinSpelling): Step[] {
  const steps: Step[] = [];
  eachStep(name, spelling, (stage, cost, from, to, node) => steps.push({ stage, from, to, cost, node }));
  return steps.reverse();
}
