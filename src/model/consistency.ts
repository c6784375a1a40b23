import type { Report, Setting } from './finding.js';

/** Which of several right forms a text keeps to: the house's where it occurs, the first, or the most frequent. */
export type Basis = 'profile' | 'first' | 'most-frequent';

export const bases: readonly Basis[] = ['profile', 'first', 'most-frequent'];

/** What a project asks of names that are written in several right ways. */
export interface Consistency {
  readonly keep: Basis;
  /** How grave a difference between versions of one text is. */
  readonly versions: Setting;
  /** How grave a difference between texts of one project is. */
  readonly documents: Setting;
}

export const defaultConsistency: Consistency = { keep: 'profile', versions: 'info', documents: 'info' };

/** What comparing a document with others shows, and the segment that it is of. */
export interface ComparedReport {
  readonly segment: number;
  readonly report: Report;
}

/** A form among its rivals: what is needed to choose. */
export interface Rival {
  /** Whether the house prefers it. */
  readonly preferred: boolean;
  /** How often it stands. */
  readonly count: number;
}

/** The form to keep to, what it was chosen by, and how often it stands among all. */
export interface Choice<R extends Rival> {
  readonly kept: R;
  readonly by: Basis;
  readonly count: number;
  readonly total: number;
}

/**
 * Chooses among forms. Where the house's does not occur, the most frequent is kept; of equally frequent ones
 * the first, and then that is the reason given.
 * @param rivals in the order of their first use.
 */
export function choose<R extends Rival>(rivals: readonly R[], keep: Basis): Choice<R> | undefined {
  const [first] = rivals;
  if (first === undefined) return undefined;
  const total = rivals.reduce((sum, { count }) => sum + count, 0);
  const chosen = (kept: R, by: Basis): Choice<R> => ({ kept, by, count: kept.count, total });
  const house = keep === 'profile' ? rivals.find(({ preferred }) => preferred) : undefined;
  if (house !== undefined) return chosen(house, 'profile');
  if (keep === 'first') return chosen(first, 'first');
  const most = rivals.reduce((best, each) => (each.count > best.count ? each : best), first);
  const isTied = rivals.some((each) => each !== most && each.count === most.count);
  return chosen(most, isTied ? 'first' : 'most-frequent');
}
