import { resolve } from 'node:path';
import type { DocumentPair } from '../../model/document.js';
import { trouble } from '../../model/problem.js';
import { bilingualFormatIn } from '../../session/bilingual.js';
import { findConfig } from '../../session/config.js';
import { type PairPlan, projectPairs, readPairs } from '../../session/pairs.js';
import type { Flags, Invocation } from './command.js';
import { languageFor } from './open.js';

/** Flags that name one pair of texts. */
export const alignedFlags: Flags = {
  source: { type: 'string', value: 'FILE' },
  target: { type: 'string', multiple: true, value: 'FILE' },
  'source-format': { type: 'string', value: 'FORMAT' },
  'target-format': { type: 'string', value: 'FORMAT' },
};

/**
 * The texts that a command is to write out beside their translations: those of `--source` and `--target`, else the
 * files named that hold both, and the project's pairs at or below the other paths; all of the project where nothing
 * is named. @throws {Trouble} where they are none.
 */
export async function plansFor(invocation: Invocation, paths: readonly string[]): Promise<PairPlan[]> {
  const source = invocation.text('source');
  const targets = invocation.list('target');
  if (source !== undefined && targets !== undefined)
    return targets.map((target) => explicitPlan(invocation, source, target));
  if (source !== undefined || targets !== undefined) throw trouble('half-a-pair');
  const parted = await Promise.all(
    paths.map(async (path) => ({ path, whole: await holdsBoth(invocation, path) })),
  );
  const wholes = parted.filter(({ whole }) => whole).map(({ path }) => explicitPlan(invocation, path, path));
  const rest = parted.filter(({ whole }) => !whole).map(({ path }) => path);
  if (rest.length === 0 && wholes.length > 0) return wholes;
  const config = await findConfig(invocation.cwd, invocation.text('config'));
  if (config === undefined) throw trouble('no-config');
  return [...wholes, ...(await projectPairs(config, rest, invocation.cwd))];
}

/** Reads plans one after another; a document is let go before the next is read. */
export async function* pairsOfPlans(plans: readonly PairPlan[], cwd: string): AsyncGenerator<DocumentPair> {
  for (const plan of plans) yield* await readPairs(plan, cwd);
}

const holdsBoth = async ({ cwd }: Invocation, path: string): Promise<boolean> =>
  (await bilingualFormatIn(resolve(cwd, path))) !== undefined;

function explicitPlan(invocation: Invocation, source: string, target: string): PairPlan {
  const sourceFormat = invocation.text('source-format');
  const targetFormat = invocation.text('target-format');
  return {
    source,
    target,
    sourceLanguage: languageFor(invocation, 'source-lang', 'ar'),
    targetLanguage: languageFor(invocation, 'target-lang', 'en'),
    date: undefined,
    ...(sourceFormat === undefined ? {} : { sourceFormat }),
    ...(targetFormat === undefined ? {} : { targetFormat }),
  };
}
