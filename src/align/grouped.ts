import type { Bead } from './bead.js';
import type { Piece } from './pieces.js';

/**
 * Beads of sentences as beads of paragraphs: cut where a paragraph begins on the side that leads. That is the
 * source, unless it runs on while the target has paragraphs.
 */
export function grouped(beads: readonly Bead[], source: readonly Piece[], target: readonly Piece[]): Bead[] {
  const opens = (pieces: readonly Piece[], at: number): boolean => pieces[at]?.number === 0;
  const count = (pieces: readonly Piece[]): number => pieces.filter(({ number }) => number === 0).length;
  const leads = 2 * count(source) >= count(target);
  const groups: Bead[][] = [];
  for (const bead of beads) {
    const isNew = leads
      ? bead.source.start < bead.source.end && opens(source, bead.source.start)
      : bead.target.start < bead.target.end && opens(target, bead.target.start);
    if (isNew || groups.length === 0) groups.push([bead]);
    else groups.at(-1)?.push(bead);
  }
  return groups.flatMap(asOne);
}

function asOne(beads: readonly Bead[]): Bead[] {
  const [first, last] = [beads[0], beads.at(-1)];
  if (first === undefined || last === undefined) return [];
  const weight = ({ source, target }: Bead): number => source.end - source.start + target.end - target.start;
  const total = beads.reduce((sum, bead) => sum + weight(bead), 0);
  return [
    {
      source: { start: first.source.start, end: last.source.end },
      target: { start: first.target.start, end: last.target.end },
      confidence: beads.reduce((sum, bead) => sum + weight(bead) * bead.confidence, 0) / total,
    },
  ];
}
