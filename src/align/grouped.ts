import type { Bead } from './bead.js';
import type { Piece } from './pieces.js';

/** Which side's paragraphs are kept. */
type Leader = 'source' | 'target';

/** The sentences of both sides. */
interface Pieces {
  readonly source: readonly Piece[];
  readonly target: readonly Piece[];
}

/**
 * Beads of sentences as beads of paragraphs: cut where a paragraph begins on the side that leads. That is the
 * source, unless it runs on while the target has paragraphs.
 */
export function grouped(beads: readonly Bead[], pieces: Pieces): Bead[] {
  const count = (side: readonly Piece[]): number => side.filter(({ number }) => number === 0).length;
  const leader = 2 * count(pieces.source) >= count(pieces.target) ? 'source' : 'target';
  const groups: Bead[][] = [];
  for (const [at, bead] of beads.entries()) {
    const last = groups.at(-1);
    if (last === undefined || isFirst(beads, at, pieces, leader)) groups.push([bead]);
    else last.push(bead);
  }
  return groups.flatMap((group, at) => asOne(group, groups[at - 1]?.at(-1), groups[at + 1]?.[0]));
}

/** Whether a bead is the first of a paragraph; of sentences that only the other side has, where one begins there too. */
function isFirst(beads: readonly Bead[], at: number, pieces: Pieces, leader: Leader): boolean {
  const bead = beads[at];
  if (bead === undefined) return false;
  const other = leader === 'source' ? 'target' : 'source';
  if (hasAny(bead, leader)) return opens(bead, pieces, leader) && !wasBegun(beads, at, pieces, leader);
  const next = beads.find((each, index) => index > at && hasAny(each, leader));
  return opens(bead, pieces, other) && next !== undefined && opens(next, pieces, leader);
}

/** Whether sentences that only the other side has have begun the paragraph already. */
function wasBegun(beads: readonly Bead[], at: number, pieces: Pieces, leader: Leader): boolean {
  const other = leader === 'source' ? 'target' : 'source';
  for (let before = at - 1; before >= 0; before--) {
    const bead = beads[before];
    if (bead === undefined || hasAny(bead, leader)) return false;
    if (opens(bead, pieces, other)) return true;
  }
  return false;
}

const hasAny = (bead: Bead, side: Leader): boolean => bead[side].start < bead[side].end;

const opens = (bead: Bead, pieces: Pieces, side: Leader): boolean =>
  pieces[side][bead[side].start]?.number === 0;

/** @param before the bead before these, @param after the one behind them. */
function asOne(beads: readonly Bead[], before: Bead | undefined, after: Bead | undefined): Bead[] {
  const [first, last] = [beads[0], beads.at(-1)];
  if (first === undefined || last === undefined) return [];
  const ends = Math.min(borderSureness(before, first), borderSureness(last, after));
  return [
    {
      source: { start: first.source.start, end: last.source.end },
      target: { start: first.target.start, end: last.target.end },
      confidence: first === last ? first.confidence : ends,
    },
  ];
}

/** A border is as sure as the surer of the beads that meet there; how sentences go together within is another matter. */
const borderSureness = (before: Bead | undefined, after: Bead | undefined): number =>
  before === undefined || after === undefined ? 1 : Math.max(before.confidence, after.confidence);
