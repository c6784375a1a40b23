import { resolve } from 'node:path';
import { trouble } from '../../model/problem.js';
import { type AlignSetting, alignSettings } from '../../session/alignment.js';
import { bilingualFormatIn } from '../../session/bilingual.js';
import { type PairPlan, projectPairs } from '../../session/pairs.js';
import type { Session } from '../../session/session.js';
import type { Invocation } from './command.js';
import { languageFor } from './open.js';

/**
 * The pairs that a command line names: by `--source` and `--target`, by paths, or all of the project. Behind a
 * `--target`, paths are further ones, as a shell makes of a pattern. Paths of files that hold both texts need no
 * project.
 * @param date the date asked for, which overrides the configuration's.
 */
export async function plansFor(
  invocation: Invocation,
  session: Session,
  paths: readonly string[],
  date?: string,
): Promise<PairPlan[]> {
  const align = alignFor(invocation) ?? session.config?.align ?? 'auto';
  const options = { ...languagesFor(invocation), date: date ?? session.config?.date, align };
  const source = invocation.text('source');
  const targets = invocation.list('target');
  if (source !== undefined || targets !== undefined)
    return explicitPairs(invocation, source, targets && [...targets, ...paths], options);
  const { whole, rest } = await partedPaths(paths, invocation.cwd);
  const plans = whole.map((file) => bilingualPlan(file, invocation, options));
  if (rest.length === 0 && whole.length > 0) return plans;
  if (session.config === undefined) throw trouble('no-config');
  const configured = await projectPairs(session.config, rest, invocation.cwd);
  const asked = date === undefined ? { align } : { align, date };
  return [...plans, ...configured.map((plan) => ({ ...plan, ...asked }))];
}

type PlanOptions = Pick<PairPlan, 'sourceLanguage' | 'targetLanguage' | 'date' | 'align'>;

/** Whether texts are to be aligned, where that is asked. @throws {Trouble} where it is asked otherwise than can be done. */
function alignFor({ text }: Invocation): AlignSetting | undefined {
  const asked = text('align');
  const setting = alignSettings.find((known) => known === asked);
  if (asked !== undefined && setting === undefined)
    throw trouble('align-setting', { asked, settings: alignSettings.join(', ') });
  return setting;
}

export const languagesFor = (invocation: Invocation) => ({
  sourceLanguage: languageFor(invocation, 'source-lang', 'ar'),
  targetLanguage: languageFor(invocation, 'target-lang', 'en'),
});

/** Paths of files that hold both texts, which need no project, and the others. */
async function partedPaths(paths: readonly string[], cwd: string) {
  const whole: string[] = [];
  const rest: string[] = [];
  for (const path of paths)
    if ((await bilingualFormatIn(resolve(cwd, path))) === undefined) rest.push(path);
    else whole.push(path);
  return { whole, rest };
}

function bilingualPlan(file: string, invocation: Invocation, options: PlanOptions): PairPlan {
  const targetFormat = invocation.text('target-format');
  return {
    source: file,
    target: file,
    ...options,
    untranslated: invocation.has('untranslated'),
    ...(targetFormat === undefined ? {} : { targetFormat }),
  };
}

async function explicitPairs(
  invocation: Invocation,
  source: string | undefined,
  targets: readonly string[] | undefined,
  options: PlanOptions,
): Promise<PairPlan[]> {
  if (targets === undefined) throw trouble('half-a-pair');
  const sourceFormat = invocation.text('source-format');
  const targetFormat = invocation.text('target-format');
  if (source === undefined) {
    for (const target of targets)
      if ((await bilingualFormatIn(resolve(invocation.cwd, target), targetFormat)) === undefined)
        throw trouble('half-a-pair');
    return targets.map((target) => bilingualPlan(target, invocation, options));
  }
  return targets.map((target) => ({
    source,
    target,
    ...options,
    ...(sourceFormat === undefined ? {} : { sourceFormat }),
    ...(targetFormat === undefined ? {} : { targetFormat }),
  }));
}
