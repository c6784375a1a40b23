import type { HeldFindings } from '../../session/lint-cache.js';
import type { PairPlan } from '../../session/pairs.js';
import type { Session } from '../../session/session.js';

/** What a process that lints again and again holds from one run to the next. */
export interface Held {
  /** The session, where nothing of it has changed. */
  session?: Session | undefined;
  /** What was found. */
  readonly findings: HeldFindings;
  /** Told before the first text is read. */
  opened(session: Session, plans: readonly PairPlan[]): Promise<void>;
}
