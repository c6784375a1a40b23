import type { Accepted } from '../../check/acceptance.js';
import type { Severity } from '../../model/finding.js';
import { unifiedDiff } from '../../report/unified-diff.js';
import { type MendedTexts, mendTexts, writeMended } from '../../session/mend.js';
import type { PairPlan } from '../../session/pairs.js';
import type { Session } from '../../session/session.js';
import type { Invocation } from './command.js';

/**
 * Does what `--fix` and `--fix-dry-run` ask, with both the latter: mends the files, or prints how.
 * @returns what the texts come to, so that what is left can be reported; undefined where neither is asked.
 */
export async function mendedFor(
  invocation: Invocation,
  { glossary, settings, consistency }: Session,
  plans: readonly PairPlan[],
  accepted: Accepted,
): Promise<MendedTexts | undefined> {
  const { has, cwd, terminal } = invocation;
  const isDry = has('fix-dry-run');
  if (!isDry && !has('fix')) return undefined;
  const { keep } = consistency;
  const severities = severitiesFor(invocation);
  const mended = await mendTexts(plans, glossary, settings, severities, cwd, accepted, keep);
  if (isDry)
    for (const { file, before, after, legible = asItIs } of mended.files)
      await terminal.print(unifiedDiff(file, legible(before), legible(after)));
  else await writeMended(mended.files, cwd);
  terminal.note(summaryOf(mended, invocation, isDry));
  return mended;
}

const asItIs = (text: string): string => text;

/** What is reported as a fault is mended; an info is a hint, and stays one. */
function severitiesFor({ has }: Invocation): ReadonlySet<Severity> {
  return new Set<Severity>(has('quiet') ? ['error'] : ['error', 'warning']);
}

function summaryOf({ count, files }: MendedTexts, { words }: Invocation, isDry: boolean): string {
  if (count === 0) return words.say('mend.nothing');
  const values = { count, files: words.say('mend.files', { count: files.length }) };
  return isDry ? words.say('mend.wouldFix', values) : words.say('mend.fixed', values);
}
