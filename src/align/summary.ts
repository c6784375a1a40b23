import type { Alignment } from '../model/document.js';
import type { Bead } from './bead.js';

/** What an alignment has done. */
export function summaryOf(beads: readonly Bead[]): Alignment {
  const shapes = new Map<string, number>();
  let [omitted, added, linked, sentences] = [0, 0, 0, 0];
  for (const { source, target, confidence } of beads) {
    const [from, to] = [source.end - source.start, target.end - target.start];
    const shape = `${from}–${to}`;
    shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
    sentences += from + to;
    if (to === 0) omitted += from;
    else if (from === 0) added += to;
    else linked += (from + to) * confidence;
  }
  const ordered = Array.from(shapes).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return { shapes: Object.fromEntries(ordered), omitted, added, confidence: linked / Math.max(1, sentences) };
}
