import { type Band, cellOf } from './band.js';
import type { Range } from './bead.js';
import type { Model } from './model.js';
import type { Scores } from './scores.js';
import type { Path } from './search.js';

const nowhere = Number.NEGATIVE_INFINITY;

/**
 * How sure each bead of a path is: of all paths through the band, weighed by their scores, the share that has it
 * (forward and backward sums, in logarithms).
 */
export function confidences(model: Model, band: Band, path: Path, scores: Scores): number[] {
  const forward = forwardSums(model, band, scores);
  const backward = backwardSums(model, band, scores);
  const whole = forward.at(-1) ?? 0;
  let ready = -1;
  return path.map(({ source, target }) => {
    if (ready !== source.end) scores.row(source.end);
    ready = source.end;
    const index = model.shapes.findIndex(
      (shape) => shape.source === size(source) && shape.target === size(target),
    );
    const through =
      valueAt(forward, band, source.start, target.start) +
      scores.score(source.end, target.end, index) +
      valueAt(backward, band, source.end, target.end);
    return Math.min(1, Math.exp(through - whole));
  });
}

const size = ({ start, end }: Range): number => end - start;

const valueAt = (sums: Float64Array, band: Band, source: number, target: number): number =>
  sums[cellOf(band, source, target)] ?? nowhere;

/** Of each cell: all that leads there. */
function forwardSums({ shapes }: Model, band: Band, scores: Scores): Float64Array {
  const sums = new Float64Array(band.cells).fill(nowhere);
  sums[0] = 0;
  const arrive = (end: number, to: number): number =>
    shapes.reduce((sum, shape, index) => {
      const before = valueAt(sums, band, end - shape.source, to - shape.target);
      return before === nowhere ? sum : logSum(sum, before + scores.score(end, to, index));
    }, nowhere);
  for (const [end, first] of band.low.entries()) {
    scores.row(end);
    for (let to = first; to <= (band.high[end] ?? 0); to++)
      if (end + to > 0) sums[cellOf(band, end, to)] = arrive(end, to);
  }
  return sums;
}

/** Of each cell: all that leads from there to the end. Each hands it back to where its beads begin. */
function backwardSums({ shapes }: Model, band: Band, scores: Scores): Float64Array {
  const sums = new Float64Array(band.cells).fill(nowhere);
  sums[band.cells - 1] = 0;
  const handBack = (end: number, to: number, behind: number): void => {
    for (const [index, shape] of shapes.entries()) {
      const cell = cellOf(band, end - shape.source, to - shape.target);
      const known = sums[cell];
      if (known !== undefined) sums[cell] = logSum(known, behind + scores.score(end, to, index));
    }
  };
  for (let end = band.low.length - 1; end >= 0; end--) {
    scores.row(end);
    for (let to = band.high[end] ?? 0; to >= (band.low[end] ?? 0); to--) {
      const behind = valueAt(sums, band, end, to);
      if (behind > nowhere) handBack(end, to, behind);
    }
  }
  return sums;
}

/** The logarithm of the sum of two numbers by their logarithms. */
function logSum(a: number, b: number): number {
  if (a === nowhere) return b;
  const [more, less] = a > b ? [a, b] : [b, a];
  return more + Math.log1p(Math.exp(less - more));
}
