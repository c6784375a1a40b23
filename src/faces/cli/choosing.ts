import { changedFiles } from '../../session/git.js';
import type { PairPlan } from '../../session/pairs.js';
import type { Session } from '../../session/session.js';
import { touchedBy } from '../../session/touched.js';
import type { Invocation } from './command.js';
import { plansFor } from './plans.js';

/** The pairs that a command line names; with `--changed`, `--since` or `--staged`, those of them that git says have changed. */
export async function chosenPlans(
  invocation: Invocation,
  session: Session,
  date: string | undefined,
): Promise<readonly PairPlan[]> {
  const { has, text, cwd, positionals } = invocation;
  const plans = await plansFor(invocation, session, positionals, date);
  const since = text('since');
  const staged = has('staged');
  if (!has('changed') && since === undefined && !staged) return plans;
  return touchedBy(await changedFiles(cwd, { since, staged }), plans, session);
}
