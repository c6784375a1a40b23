import { type Band, cellOf } from './band.js';
import { type Range, widest } from './bead.js';
import type { Content } from './content.js';
import type { Model } from './model.js';

/** Scores of beads by where they end, in the rows of a band; a row is made ready first. */
export interface Scores {
  /** Makes ready the places behind the first `end` sources. */
  row(end: number): void;
  /** Of the bead of a shape, by its number, that ends in the row and before the target `to`: a logarithm. */
  score(end: number, to: number, shape: number): number;
}

/**
 * How much likelier beads are than that their sentences stand there for nothing: the frequency of their shape, their
 * lengths, their words, and the ends of paragraphs. What is left out has its frequency only.
 */
export function scoresOf(model: Model, band: Band): Scores {
  const { shapes, allowed } = model;
  const priors = shapes.map(({ prior }) => Math.log(prior));
  const words = wordScores(model, band);
  const lengths = lengthScores(model);
  const ends = endScores(model);
  return {
    row: words.row,
    score: (end, to, index) => {
      const shape = shapes[index];
      const prior = priors[index] ?? 0;
      if (shape === undefined) return Number.NEGATIVE_INFINITY;
      const [from, begin] = [end - shape.source, to - shape.target];
      if (!allowed(from, end, begin, to)) return Number.NEGATIVE_INFINITY;
      if (shape.source === 0 || shape.target === 0) return prior;
      return (
        prior + words.score(from, end, begin, to) + lengths(from, end, begin, to) + ends(from, end, begin, to)
      );
    },
  };
}

/** {@link scoresOf} reckoned once for all, where they are asked for more than once. Memory is four bytes a cell and shape. */
export function storedScores(model: Model, band: Band): Scores {
  const scores = scoresOf(model, band);
  const { shapes } = model;
  const stored = new Float32Array(band.cells * shapes.length);
  for (const [end, first] of band.low.entries()) {
    scores.row(end);
    for (let to = first; to <= (band.high[end] ?? 0); to++)
      for (const [index, { source, target }] of shapes.entries())
        if (end >= source && to >= target)
          stored[cellOf(band, end, to) * shapes.length + index] = scores.score(end, to, index);
  }
  return {
    row: () => {},
    score: (end, to, index) => stored[cellOf(band, end, to) * shapes.length + index] ?? 0,
  };
}

/** Of the sources from `from` to `end` beside the targets from `begin` to `to`, the ends excluded. */
type BeadScore = (from: number, end: number, begin: number, to: number) => number;

/** Both directions tell the same, so each counts for half. */
function wordScores(model: Model, band: Band): { row: Scores['row']; score: BeadScore } {
  const { low, high } = band;
  const forward = Array.from({ length: widest }, () => new Float32Array(widestRow(band)));
  const backward = model.backward && backwardTables(model.backward, band);
  const share = backward === undefined ? 1 : 0.5;
  let first = 0;
  return {
    row: (end) => {
      first = Math.max(0, (low[end] ?? 0) - widest);
      for (let count = 1; count <= Math.min(widest, end); count++)
        model.content.beside(end, count, first, high[end] ?? 0, forward[count - 1] ?? new Float32Array());
    },
    score: (from, end, begin, to) => {
      let score = 0;
      const ahead = forward[end - from - 1];
      for (let at = begin; at < to; at++) score += share * (ahead?.[at - first] ?? 0);
      const back = backward?.[to - begin - 1];
      if (back !== undefined)
        for (let at = from + 1; at <= end; at++) score += share * (back[cellOf(band, at, to)] ?? 0);
      return score;
    },
  };
}

const widestRow = ({ low, high }: Band): number =>
  low.reduce((most, first, at) => Math.max(most, (high[at] ?? 0) - first), 0) + widest + 1;

/** For each number of targets: of every cell, what the source before it owes to so many targets before it. */
function backwardTables(content: Content, band: Band): Float32Array[] {
  const tables = Array.from({ length: widest }, () => new Float32Array(band.cells));
  const column = new Float32Array(band.low.length);
  const columns = columnsOf(band);
  for (const [index, table] of tables.entries())
    for (const [to, { start, end }] of columns.entries()) {
      if (to <= index) continue;
      content.beside(to, index + 1, start - 1, end - 1, column);
      for (let at = start; at < end; at++) table[cellOf(band, at, to)] = column[at - start] ?? 0;
    }
  return tables;
}

/** The rows in which each column of a band has cells, but for the first row, which no source stands before. */
function columnsOf({ low, high }: Band): Range[] {
  let [start, end] = [1, 1];
  return Array.from({ length: (high.at(-1) ?? 0) + 1 }, (_, to) => {
    while (start < low.length && (high[start] ?? 0) < to) start += 1;
    while (end < low.length && (low[end] ?? 0) <= to) end += 1;
    return { start, end };
  });
}

function lengthScores({ source, target, length }: Model): BeadScore {
  const [sources, targets] = [sums(source.lengths), sums(target.lengths)];
  return (from, end, begin, to) =>
    length.ratio(
      (sources[end] ?? 0) - (sources[from] ?? 0),
      (targets[to] ?? 0) - (targets[begin] ?? 0),
      to - begin,
    );
}

/** Sums of the first n values. */
function sums(values: Float64Array): Float64Array {
  const totals = new Float64Array(values.length + 1);
  for (const [at, value] of values.entries()) totals[at + 1] = (totals[at] ?? 0) + value;
  return totals;
}

/** Where a paragraph begins, a bead should begin, and none should go on. */
function endScores({ source, target, paragraphs }: Model): BeadScore {
  const [sources, targets] = [source, target].map(({ opens }) =>
    sums(Float64Array.from(opens, (isOpen) => (isOpen ? 1 : 0))),
  );
  const inside = (opens: Float64Array | undefined, from: number, to: number): number =>
    (opens?.[to] ?? 0) - (opens?.[from + 1] ?? 0);
  return (from, end, begin, to) => {
    const opened = Number(source.opens[from]) + Number(target.opens[begin]);
    const within = inside(sources, from, end) + inside(targets, begin, to);
    return (paragraphs.opened[opened] ?? 0) + paragraphs.inside * within;
  };
}
