import { resolve } from 'node:path';
import type { Acceptance } from '../../check/acceptance.js';
import { trouble } from '../../model/problem.js';
import { acceptedIn, type ProjectAccepted } from '../../session/accepted.js';
import { type BaselineFile, readBaseline, writeBaseline } from '../../session/baseline.js';
import { shownPath } from '../../session/files.js';
import type { PairPlan } from '../../session/pairs.js';
import type { Session } from '../../session/session.js';
import type { Invocation } from './command.js';

/** What a run accepts, as its flags and the configuration say. */
export interface Accepting {
  readonly accepted: ProjectAccepted;
  readonly baseline: BaselineFile | undefined;
}

/** @throws {Trouble} where the baseline cannot be used. */
export async function acceptingFor(
  invocation: Invocation,
  { config, settings }: Session,
  plans: readonly PairPlan[],
): Promise<Accepting> {
  const { cwd, has } = invocation;
  const file = baselineFor(invocation, config);
  const isUpdate = has('update-baseline');
  if (isUpdate && has('fix-dry-run')) throw trouble('baseline-dry-run');
  if (isUpdate && file === undefined) throw trouble('no-baseline-file');
  const entries = file === undefined ? [] : await readBaseline(file, isUpdate);
  return { accepted: await acceptedIn({ cwd, config, baseline: entries, plans, settings }), baseline: file };
}

/** The file of `--baseline`, else of the configuration; none with `--no-baseline`. */
function baselineFor({ cwd, text, has }: Invocation, config: Session['config']): BaselineFile | undefined {
  if (has('no-baseline')) return undefined;
  const asked = text('baseline');
  if (asked !== undefined) return { path: resolve(cwd, asked), shown: asked };
  if (config?.baseline === undefined) return undefined;
  const path = resolve(config.root, config.baseline);
  return { path, shown: shownPath(path, cwd) };
}

/** After a run: writes the baseline anew where that is asked, and else says what of it is mended. */
export async function settleBaseline(
  { words, terminal, has }: Invocation,
  { accepted, baseline }: Accepting,
  acceptance: Acceptance,
): Promise<void> {
  if (baseline === undefined) return;
  const stale = acceptance.stale(accepted.covers);
  if (has('update-baseline')) {
    const entries = acceptance.updatedBaseline(accepted.covers);
    await writeBaseline(baseline, entries);
    const count = entries.reduce((sum, entry) => sum + entry.count, 0);
    terminal.note(words.say('accepted.written', { count, file: baseline.shown }));
  } else if (stale > 0) terminal.note(words.say('accepted.stale', { count: stale, file: baseline.shown }));
}
