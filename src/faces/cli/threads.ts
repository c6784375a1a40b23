import type { PairPlan } from '../../session/pair-plan.js';
import { jobsFor } from '../../session/workers/jobs.js';
import type { Invocation } from './command.js';
import type { Held } from './held.js';
import { numberFor } from './open.js';

/**
 * How many threads a run checks with: as many as asked for; without a word, or with 0, as many as its texts are
 * worth. A process that holds what it has found checks little at a time, and does so itself.
 */
export async function threadsFor(
  invocation: Invocation,
  plans: readonly PairPlan[],
  held?: Held,
): Promise<number> {
  const asked = numberFor(invocation, 'jobs') ?? 0;
  if (held !== undefined) return 1;
  return asked > 0 ? asked : jobsFor(plans, invocation.cwd);
}
