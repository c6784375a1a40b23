import { resolve } from 'node:path';
import { trouble } from '../../model/problem.js';
import { type AlignSetting, alignSettings } from '../../session/alignment.js';
import { bilingualFormatIn } from '../../session/bilingual.js';
import { type PairPlan, projectPairs } from '../../session/pairs.js';
import { patternPairs } from '../../session/pattern-pairs.js';
import type { Session } from '../../session/session.js';
import { isOfSession } from '../../session/touched.js';
import type { Invocation } from './command.js';
import { languagesFor } from './open.js';

/**
 * The pairs that a command line names: by `--source` and `--target`, by paths, or all of the project. Behind a
 * `--target`, paths are further ones, as a shell makes of a pattern. Paths of files that hold both texts need no
 * project. A file of the store or the configuration concerns every pair, and so names them all.
 * @param date the date asked for, which overrides the configuration's.
 */
export async function plansFor(
  invocation: Invocation,
  session: Session,
  paths: readonly string[],
  date?: string,
): Promise<PairPlan[]> {
  const plans = await namedPlans(invocation, session, paths, date);
  const align = alignFor(invocation) ?? session.config?.align ?? 'auto';
  return Promise.all(plans.map((plan) => session.withOverrides({ ...plan, align }, date)));
}

/** Whether texts are to be aligned, where that is asked. @throws {Trouble} where it is asked otherwise than can be done. */
function alignFor({ text }: Invocation): AlignSetting | undefined {
  const asked = text('align');
  const setting = alignSettings.find((known) => known === asked);
  if (asked !== undefined && setting === undefined)
    throw trouble('align-setting', { asked, settings: alignSettings.join(', ') });
  return setting;
}

async function namedPlans(
  invocation: Invocation,
  session: Session,
  paths: readonly string[],
  date?: string,
): Promise<PairPlan[]> {
  const options = { ...languagesFor(invocation, session.config), date };
  const source = invocation.text('source');
  const targets = invocation.list('target');
  if (source !== undefined || targets !== undefined)
    return explicitPairs(invocation, source, targets && [...targets, ...paths], options);
  const { whole, rest } = await partedPaths(paths, session, invocation.cwd);
  const plans = whole.map((file) => bilingualPlan(file, invocation, options));
  if (rest.length === 0 && whole.length > 0) return plans;
  if (session.config === undefined) throw trouble('no-config');
  const isLoose = invocation.has('no-error-on-unmatched-pattern');
  const asked = rest.some((path) => isOfSession(resolve(invocation.cwd, path), session)) ? [] : rest;
  return [...plans, ...(await projectPairs(session.config, asked, invocation.cwd, isLoose))];
}

/** Tells what the patterns of the configuration leave alone, where all of the project is checked. */
export async function noteUnpaired(invocation: Invocation, { config }: Session): Promise<void> {
  const { words, terminal, cwd, positionals, text, list } = invocation;
  const isWhole = positionals.length === 0 && text('source') === undefined && list('target') === undefined;
  if (config?.pairs === undefined || !isWhole) return;
  const { untranslated, orphaned } = await patternPairs(config, cwd);
  for (const [kind, files] of Object.entries({ untranslated, orphaned }))
    if (files.length > 0)
      terminal.note(words.say(`unpaired.${kind}`, { count: files.length, files: someOf(files) }));
}

/** The first few of a list. */
const someOf = (files: readonly string[]): string =>
  [...files.slice(0, shownFiles), ...(files.length > shownFiles ? ['…'] : [])].join(', ');

const shownFiles = 5;

type PlanOptions = Pick<PairPlan, 'sourceLanguage' | 'targetLanguage' | 'date'>;

/** Paths of files that hold both texts, which need no project, and the others. */
async function partedPaths(paths: readonly string[], session: Session, cwd: string) {
  const whole: string[] = [];
  const rest: string[] = [];
  for (const path of paths) {
    const format = await bilingualFormatIn(resolve(cwd, path));
    const isPaired = format?.isReturnable === true && (await pairsInProject(session, path)) > 0;
    if (format === undefined || isPaired) rest.push(path);
    else whole.push(path);
  }
  return { whole, rest };
}

/** In how many pairs of files the project has a path: its source may be in a file of its own after all. */
async function pairsInProject({ config, cwd }: Session, path: string): Promise<number> {
  if (config === undefined) return 0;
  const plans = await projectPairs(config, [path], cwd).catch(() => []);
  return plans.filter(({ source, target }) => source !== target).length;
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
