import type { Kept } from '../../session/lint-cache.js';
import type { PairPlan } from '../../session/pairs.js';
import type { Session } from '../../session/session.js';

/** What a process that lints again and again holds from one run to the next. */
export interface Held {
  /** The session, where nothing of it has changed. */
  session?: Session | undefined;
  /** What was found, by plan. */
  readonly findings: Map<string, Kept>;
  /** Told before the first text is read. */
  opened(session: Session, plans: readonly PairPlan[]): Promise<void>;
}
