import type { Range } from './bead.js';
import type { Point } from './places.js';

/** The part of the table of all pairs of places that is searched: for each place of the source a window of the target's, ends included. */
export interface Band {
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Where each row begins in an array of all cells. */
  readonly offsets: Float64Array;
  readonly cells: number;
}

/** The cell of two places in an array of all cells; -1 outside the band. */
export function cellOf({ low, high, offsets }: Band, source: number, target: number): number {
  const first = low[source];
  if (first === undefined || target < first || target > (high[source] ?? -1)) return -1;
  return (offsets[source] ?? 0) + target - first;
}

/** Tables up to this size are searched whole. */
const small = 1_500_000;

/** Whether every pair of places can be looked at. */
export const isSmall = (sources: number, targets: number): boolean => (sources + 1) * (targets + 1) <= small;

/** A band around a line through points, which begins and ends with the texts. */
export function bandAlong(points: readonly Point[], sources: number, targets: number, width: number): Band {
  const low = new Int32Array(sources + 1);
  const high = new Int32Array(sources + 1);
  const line = [{ source: 0, target: 0 }, ...points, { source: sources, target: targets }];
  let at = 0;
  for (let source = 0; source <= sources; source++) {
    while (at < line.length - 2 && (line[at + 1]?.source ?? 0) <= source) at += 1;
    const { low: first, high: last } = between(line[at], line[at + 1], source);
    low[source] = Math.max(0, Math.floor(first) - width);
    high[source] = Math.min(targets, Math.ceil(last) + width);
  }
  return measured(widened(low, high, points, width, targets));
}

function between(
  from: Point | undefined,
  to: Point | undefined,
  source: number,
): { low: number; high: number } {
  const [a, b] = [from ?? { source: 0, target: 0 }, to ?? from ?? { source: 0, target: 0 }];
  const length = b.source - a.source;
  if (length <= 0) return { low: Math.min(a.target, b.target), high: Math.max(a.target, b.target) };
  const place = a.target + ((source - a.source) / length) * (b.target - a.target);
  return { low: place, high: place };
}

/** Around every point on the line the band is as wide, so that it has no gap where many sentences of one side are left out. */
function widened(
  low: Int32Array,
  high: Int32Array,
  points: readonly Point[],
  width: number,
  targets: number,
) {
  for (const [index, point] of points.entries()) {
    const next = points[index + 1];
    if (next === undefined || next.target - point.target <= width) continue;
    const last = Math.min(low.length - 1, next.source);
    for (let source = point.source; source <= last; source++) {
      low[source] = Math.min(low[source] ?? 0, Math.max(0, point.target - width));
      high[source] = Math.max(high[source] ?? 0, Math.min(targets, next.target + width));
    }
  }
  return monotone(low, high, targets);
}

/** Windows that only move forward, the first and the last with the corners in them. */
function monotone(low: Int32Array, high: Int32Array, targets: number) {
  low[0] = 0;
  for (let at = 1; at < high.length; at++) high[at] = Math.max(high[at] ?? 0, high[at - 1] ?? 0);
  high[high.length - 1] = targets;
  for (let at = low.length - 2; at >= 0; at--) low[at] = Math.min(low[at] ?? 0, low[at + 1] ?? 0);
  return { low, high };
}

function measured({ low, high }: { low: Int32Array; high: Int32Array }): Band {
  const offsets = new Float64Array(low.length);
  let cells = 0;
  for (let at = 0; at < low.length; at++) {
    offsets[at] = cells;
    cells += (high[at] ?? 0) - (low[at] ?? 0) + 1;
  }
  return { low, high, offsets, cells };
}

/** Whether a path runs along the border of its band, so that a better one may lie beyond. */
export function touches(
  path: readonly { readonly source: Range; readonly target: Range }[],
  { low, high }: Band,
  targets: number,
): boolean {
  return path.some(({ source, target }) => {
    const [first, last] = [low[source.end] ?? 0, high[source.end] ?? targets];
    return (first > 0 && target.end <= first + 1) || (last < targets && target.end >= last - 1);
  });
}
