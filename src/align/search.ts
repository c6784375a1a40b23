import { type Band, cellOf } from './band.js';
import { type Bead, widest } from './bead.js';
import type { Model } from './model.js';
import type { Scores } from './scores.js';

/** A path through a band: ranges that follow one another on both sides. */
export type Path = readonly Pick<Bead, 'source' | 'target'>[];

const nowhere = Number.NEGATIVE_INFINITY;

/** The best path through a band (Viterbi). Memory is a byte a cell. */
export function bestPath(model: Model, band: Band, scores: Scores): Path {
  const { low, high } = band;
  const chosen = new Uint8Array(band.cells);
  const arrive = arrivals(model, band, scores, chosen);
  /** Of the row at hand and those that a bead may begin in. */
  const rows: Float64Array[] = [];
  for (const [end, first] of low.entries()) {
    scores.row(end);
    const row = new Float64Array((high[end] ?? 0) - first + 1).fill(nowhere);
    rows.unshift(row);
    rows.length = Math.min(rows.length, widest + 1);
    if (end === 0) row[0] = 0;
    for (let to = end === 0 ? first + 1 : first; to < first + row.length; to++)
      row[to - first] = arrive(end, to, rows);
  }
  return walked(chosen, band, model);
}

/** Finds the best way to reach a place, and notes in `chosen` the shape of its last bead. */
function arrivals({ shapes }: Model, band: Band, scores: Scores, chosen: Uint8Array) {
  const before = (rows: readonly Float64Array[], back: number, end: number, to: number): number => {
    const first = band.low[end - back] ?? 0;
    return to < first ? nowhere : (rows[back]?.[to - first] ?? nowhere);
  };
  return (end: number, to: number, rows: readonly Float64Array[]): number => {
    let best = nowhere;
    for (const [index, shape] of shapes.entries()) {
      const start = before(rows, shape.source, end, to - shape.target);
      if (start === nowhere) continue;
      const score = start + scores.score(end, to, index);
      if (score <= best) continue;
      best = score;
      chosen[cellOf(band, end, to)] = index;
    }
    return best;
  };
}

function walked(chosen: Uint8Array, band: Band, { shapes }: Model): Path {
  const path: Pick<Bead, 'source' | 'target'>[] = [];
  let [source, target] = [band.low.length - 1, band.high.at(-1) ?? 0];
  while (source > 0 || target > 0) {
    const shape = shapes[chosen[cellOf(band, source, target)] ?? 0];
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
