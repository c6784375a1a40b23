import { resolve } from 'node:path';
import type { Accepted } from '../check/acceptance.js';
import type { Signature } from '../check/baseline.js';
import { settingOf } from '../check/steps.js';
import type { StoredBaselineEntry } from '../model/generated/baseline.js';
import type { RuleSettings } from '../model/rule.js';
import type { Waiver } from '../model/waiver.js';
import { today } from './clock.js';
import { type Config, projectPath } from './config.js';
import type { ProjectWaiver } from './config-file.js';
import { type PairPlan, projectPairs } from './pairs.js';

/** What a project accepts, and how much of the project a run covers. */
export interface ProjectAccepted extends Accepted {
  /** The waivers of the configuration that the run can tell to be unused. */
  readonly judged: readonly Waiver[];
  /** Whether the run finds again what an entry of the baseline stands for, if it is still there. */
  covers(entry: Signature): boolean;
}

/** What to find out about, and from where. */
export interface AcceptedOptions {
  readonly cwd: string;
  readonly config: Config | undefined;
  readonly baseline: readonly StoredBaselineEntry[];
  readonly plans: readonly PairPlan[];
  readonly settings: RuleSettings;
}

/** What the configuration and the baseline accept in a run over some pairs. */
export async function acceptedIn(options: AcceptedOptions): Promise<ProjectAccepted> {
  const { cwd, config, baseline, plans, settings } = options;
  const root = config?.root ?? cwd;
  const nameOf = (file: string): string => projectPath(root, resolve(cwd, file));
  const waivers = config?.waivers ?? [];
  const checked = new Set(plans.map(({ target }) => nameOf(target)));
  const project = waivers.length + baseline.length === 0 ? undefined : await projectFiles(config, cwd);
  const left = (project ?? []).map(nameOf).filter((file) => !checked.has(file));
  const isWhole = project !== undefined && left.length === 0;
  const isJudged = ({ covers, inherited }: ProjectWaiver): boolean =>
    !inherited && (isWhole || [...checked].some(covers)) && !left.some(covers);
  return {
    today: today(),
    baseline,
    nameOf,
    waiversFor: (file) => waivers.filter(({ covers }) => covers(nameOf(file))),
    judged: waivers.filter(isJudged),
    covers: ({ file, rule }) => settingOf(rule, settings) !== 'off' && (checked.has(file) || isWhole),
  };
}

/** Translations of the whole project; undefined where they cannot be told. */
async function projectFiles(config: Config | undefined, cwd: string): Promise<string[] | undefined> {
  if (config === undefined) return undefined;
  const pairs = await projectPairs(config, [], cwd).catch(() => undefined);
  return pairs?.map(({ target }) => target);
}
