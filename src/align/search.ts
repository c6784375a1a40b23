import type { Band } from './band.js';
import type { Bead, Range } from './bead.js';
import { type Content, contentTables } from './content.js';
import type { Model } from './model.js';

/** Scores of the beads that end at the places of one row of a band, which is made ready first. */
export interface Scores {
  /** Makes the row ready: the places behind the first `end` sources. */
  row(end: number): void;
  /** Of a bead of a shape that ends in the row, before target sentence `to`. */
  score(end: number, to: number, shape: number): number;
}

const nowhere = Number.NEGATIVE_INFINITY;

export function scoresOf(model: Model, band: Band): Scores {
  const { source, target, content, length, shapes, paragraphs } = model;
  const { low, high } = band;
  const backward = model.backward === undefined ? undefined : backwardTables(model.backward, band);
  const share = backward === undefined ? 1 : 0.5;
  const widestRow =
    Math.max(...Array.from(low, (first, at) => (high[at] ?? 0) - first + 1), 1) + contentTables;
  const tables = Array.from({ length: contentTables }, () => new Float32Array(widestRow));
  const priors = shapes.map(({ prior }) => Math.log(prior));
  const sources = sums(source.lengths);
  const targets = sums(target.lengths);
  let first = 0;
  const insides = (opens: readonly boolean[], from: number, to: number): number => {
    let count = 0;
    for (let at = from + 1; at < to; at++) if (opens[at] === true) count += 1;
    return count;
  };
  const boundary = (from: number, to: number): number => {
    const [a, b] = [source.opens[from] === true, target.opens[to] === true];
    return a && b ? paragraphs.both : a || b ? paragraphs.one : paragraphs.none;
  };
  return {
    row: (end) => {
      first = Math.max(0, (low[end] ?? 0) - contentTables);
      const last = high[end] ?? 0;
      for (const [index, table] of tables.entries())
        if (end > index) content.beside(end, index + 1, first, last, table);
    },
    score: (end, to, index) => {
      const shape = shapes[index];
      if (shape === undefined) return nowhere;
      const prior = priors[index] ?? 0;
      if (shape.source === 0 || shape.target === 0) return prior;
      const from = end - shape.source;
      const begin = to - shape.target;
      let score = prior + boundary(from, begin);
      const table = tables[shape.source - 1];
      for (let at = begin; at < to; at++) score += share * (table?.[at - first] ?? 0);
      if (backward !== undefined)
        for (let at = from + 1; at <= end; at++)
          score += 0.5 * valueIn(backward[shape.target - 1], band, at, to);
      if (shape.source + shape.target > 2)
        score += paragraphs.inside * (insides(source.opens, from, end) + insides(target.opens, begin, to));
      return (
        score +
        length.ratio(
          (sources[end] ?? 0) - (sources[from] ?? 0),
          (targets[to] ?? 0) - (targets[begin] ?? 0),
          shape.target,
        )
      );
    },
  };
}

/** For each number of targets: of every cell, what the source sentence before it owes to the targets before it. */
function backwardTables(content: Content, band: Band): Float32Array[] {
  const { low, high, offsets, cells } = band;
  const tables = Array.from({ length: contentTables }, () => new Float32Array(cells));
  const column = new Float32Array(low.length);
  let [first, last] = [1, 1];
  for (let to = 0; to <= (high.at(-1) ?? 0); to++) {
    while (first < low.length && (high[first] ?? 0) < to) first += 1;
    while (last < low.length && (low[last] ?? 0) <= to) last += 1;
    for (const [index, table] of tables.entries()) {
      if (to <= index) continue;
      content.beside(to, index + 1, first - 1, last - 1, column);
      for (let end = first; end < last; end++)
        table[(offsets[end] ?? 0) + to - (low[end] ?? 0)] = column[end - first] ?? 0;
    }
  }
  return tables;
}

function valueIn(
  table: Float32Array | undefined,
  { low, high, offsets }: Band,
  end: number,
  to: number,
): number {
  const first = low[end] ?? 0;
  return to < first || to > (high[end] ?? -1) ? 0 : (table?.[(offsets[end] ?? 0) + to - first] ?? 0);
}

/** Sums of the first n values. */
function sums(values: Float64Array): Float64Array {
  const totals = new Float64Array(values.length + 1);
  for (let at = 0; at < values.length; at++) totals[at + 1] = (totals[at] ?? 0) + (values[at] ?? 0);
  return totals;
}

/** A path through a band: ranges that follow one another on both sides. */
export type Path = readonly Pick<Bead, 'source' | 'target'>[];

/** The best path through a band (Viterbi). Memory is a byte a cell. */
export function bestPath(model: Model, band: Band, scores: Scores): Path {
  const { shapes } = model;
  const { low, high, offsets } = band;
  const chosen = new Uint8Array(band.cells);
  const rows: Float64Array[] = [];
  for (let end = 0; end < low.length; end++) {
    scores.row(end);
    const first = low[end] ?? 0;
    const row = new Float64Array((high[end] ?? 0) - first + 1).fill(nowhere);
    rows.push(row);
    if (end > contentTables) rows[end - contentTables - 1] = row;
    if (end === 0) row[0] = 0;
    for (let to = first; to <= (high[end] ?? 0); to++)
      for (const [index, shape] of shapes.entries()) {
        const before = valueAt(rows, band, end - shape.source, to - shape.target);
        if (before === nowhere) continue;
        const score = before + scores.score(end, to, index);
        if (score <= (row[to - first] ?? nowhere)) continue;
        row[to - first] = score;
        chosen[(offsets[end] ?? 0) + to - first] = index;
      }
  }
  return walked(chosen, band, model);
}

function valueAt(rows: readonly Float64Array[], { low, high }: Band, source: number, target: number): number {
  if (source < 0 || target < 0) return nowhere;
  const first = low[source] ?? 0;
  if (target < first || target > (high[source] ?? -1)) return nowhere;
  return rows[source]?.[target - first] ?? nowhere;
}

function walked(chosen: Uint8Array, { low, high, offsets }: Band, { shapes }: Model): Path {
  const path: Pick<Bead, 'source' | 'target'>[] = [];
  let [source, target] = [low.length - 1, high.at(-1) ?? 0];
  while (source > 0 || target > 0) {
    const shape = shapes[chosen[(offsets[source] ?? 0) + target - (low[source] ?? 0)] ?? 0];
    if (shape === undefined) break;
    path.push({
      source: { start: source - shape.source, end: source },
      target: { start: target - shape.target, end: target },
    });
    source -= shape.source;
    target -= shape.target;
  }
  return path.reverse();
}

/** Flattens the model's certainty to how often it is right; found on texts that no other number was found on. */
const temperature = 1;

/**
 * How sure each bead of a path is: of all paths through the band, weighed by their scores, the share that has it
 * (forward and backward sums).
 */
export function confidences(model: Model, band: Band, path: Path, scores: Scores): number[] {
  const forward = forwardSums(model, band, scores);
  const backward = backwardSums(model, band, scores);
  const whole = forward.at(-1)?.at(-1) ?? 0;
  let ready = -1;
  return path.map(({ source, target }) => {
    if (ready !== source.end) scores.row(source.end);
    ready = source.end;
    const index = model.shapes.findIndex(
      (shape) => shape.source === size(source) && shape.target === size(target),
    );
    const through =
      valueAt(forward, band, source.start, target.start) +
      scores.score(source.end, target.end, index) / temperature +
      valueAt(backward, band, source.end, target.end);
    return Math.min(1, Math.exp(through - whole));
  });
}

const size = ({ start, end }: Range): number => end - start;

const rowsOf = ({ low, high }: Band): Float64Array[] =>
  Array.from(low, (first, at) => new Float64Array((high[at] ?? 0) - first + 1).fill(nowhere));

function forwardSums(model: Model, band: Band, scores: Scores): Float64Array[] {
  const rows = rowsOf(band);
  const [start] = rows;
  if (start !== undefined) start[0] = 0;
  for (const [end, row] of rows.entries()) {
    scores.row(end);
    const first = band.low[end] ?? 0;
    for (let at = 0; at < row.length; at++)
      for (const [index, shape] of model.shapes.entries()) {
        const before = valueAt(rows, band, end - shape.source, first + at - shape.target);
        if (before > nowhere)
          row[at] = logSum(row[at] ?? nowhere, before + scores.score(end, first + at, index) / temperature);
      }
  }
  return rows;
}

/** Each place hands what lies behind it back to the places where its beads begin. */
function backwardSums(model: Model, band: Band, scores: Scores): Float64Array[] {
  const rows = rowsOf(band);
  const last = rows.at(-1);
  if (last !== undefined) last[last.length - 1] = 0;
  for (let end = rows.length - 1; end >= 0; end--) {
    scores.row(end);
    const row = rows[end] ?? new Float64Array();
    const first = band.low[end] ?? 0;
    for (let at = row.length - 1; at >= 0; at--) {
      const behind = row[at] ?? nowhere;
      if (behind === nowhere) continue;
      for (const [index, shape] of model.shapes.entries()) {
        const [source, target] = [end - shape.source, first + at - shape.target];
        const low = band.low[source];
        const before = rows[source];
        if (low === undefined || before === undefined || target < low || target - low >= before.length)
          continue;
        const through = behind + scores.score(end, first + at, index) / temperature;
        before[target - low] = logSum(before[target - low] ?? nowhere, through);
      }
    }
  }
  return rows;
}

function logSum(a: number, b: number): number {
  if (a === nowhere) return b;
  const [more, less] = a > b ? [a, b] : [b, a];
  return more + Math.log1p(Math.exp(less - more));
}
