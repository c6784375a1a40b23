import { type ExtractPlan, isText } from '../../../session/extractables.js';
import { projectPairs } from '../../../session/pairs.js';
import type { Session } from '../../../session/session.js';
import type { Invocation } from '../command.js';
import { languagesFor } from '../open.js';
import { plansFor } from '../plans.js';

/**
 * The texts that a command line names: a pair by `--source` and `--target`, a source by itself, paths of the
 * project's translations or of any text, or all of the project.
 */
export async function extractPlansFor(invocation: Invocation, session: Session): Promise<ExtractPlan[]> {
  const source = invocation.text('source');
  const paths = invocation.positionals;
  if (source !== undefined && invocation.list('target') === undefined) return [alone(source, invocation)];
  if (source !== undefined || paths.length === 0) return plansFor(invocation, session, paths);
  const plans: ExtractPlan[] = [];
  for (const path of paths) plans.push(...(await plansOf(path, invocation, session)));
  return plans;
}

const alone = (source: string, invocation: Invocation): ExtractPlan => {
  const sourceFormat = invocation.text('source-format');
  const { sourceLanguage } = languagesFor(invocation);
  return { source, sourceLanguage, ...(sourceFormat === undefined ? {} : { sourceFormat }) };
};

/** A source or a translation of the project brings its pairs; any other file is a text by itself. */
async function plansOf(path: string, invocation: Invocation, session: Session): Promise<ExtractPlan[]> {
  if (session.config !== undefined) {
    const pairs = await projectPairs(session.config, [], invocation.cwd);
    const own = pairs.filter(({ source, target }) => isAtOrBelow(source, path) || isAtOrBelow(target, path));
    if (own.length > 0) return own;
  }
  return (await isText(path, invocation.cwd))
    ? [alone(path, invocation)]
    : plansFor(invocation, session, [path]);
}

const isAtOrBelow = (file: string, path: string): boolean =>
  file === path || file.startsWith(path.endsWith('/') ? path : `${path}/`);
