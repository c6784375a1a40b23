import { resolve, sep } from 'node:path';
import type { Config } from './config.js';
import type { PairPlan } from './pair-plan.js';
import type { Session } from './session.js';

/** The pairs that a change of some files may concern: theirs, and all where the store or the configuration is among them. */
export function touchedBy(
  files: readonly string[],
  plans: readonly PairPlan[],
  session: Session,
): readonly PairPlan[] {
  if (files.some((file) => isOfSession(file, session))) return plans;
  const changed = new Set(files);
  return plans.filter(({ source, target }) =>
    [source, target].some((file) => changed.has(resolve(session.cwd, file))),
  );
}

/** Whether a file, there or deleted, is one of the configuration, its baseline, the store or its profiles. */
export function isOfSession(file: string, { config, storePaths }: Session): boolean {
  if (config !== undefined && [...config.files, baselineOf(config)].includes(file)) return true;
  return storePaths.some((path) => file === path || (file.startsWith(path + sep) && /\.ya?ml$/.test(file)));
}

const baselineOf = ({ root, baseline }: Config): string | undefined =>
  baseline === undefined ? undefined : resolve(root, baseline);
