/** Sentences that stand for one another: `[start, end)` on each side, either of which may be empty. */
export interface Bead {
  readonly source: Range;
  readonly target: Range;
  /** How sure it is, 0..1. */
  readonly confidence: number;
}

/** Sentences of one side, by their 0-based numbers. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** How many sentences a bead takes of each side, and how often beads do, before anything is known of a text. */
export interface Shape {
  readonly source: number;
  readonly target: number;
  readonly prior: number;
}

/** After Gale and Church (1993), table 5, but readier to leave out and to merge: texts that line up are not aligned. */
export const shapes: readonly Shape[] = [
  { source: 1, target: 1, prior: 0.84 },
  { source: 1, target: 0, prior: 0.02 },
  { source: 0, target: 1, prior: 0.02 },
  { source: 2, target: 1, prior: 0.04 },
  { source: 1, target: 2, prior: 0.04 },
  { source: 2, target: 2, prior: 0.01 },
  { source: 3, target: 1, prior: 0.007 },
  { source: 1, target: 3, prior: 0.007 },
  { source: 4, target: 1, prior: 0.003 },
  { source: 1, target: 4, prior: 0.003 },
  { source: 5, target: 1, prior: 0.0015 },
  { source: 1, target: 5, prior: 0.0015 },
];

/** The most sentences that a bead takes of one side. */
export const widest = 5;
