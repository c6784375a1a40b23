import type { Glossary } from '../../glossary/glossary.js';
import type { RuleSettings } from '../../model/rule.js';
import type { Waiver } from '../../model/waiver.js';
import type { CheckedPlan } from '../check-plan.js';
import { diskCache } from '../disk-cache.js';
import { readText } from '../files.js';
import { checkerFor, type KeptDocument, keptDocument } from '../lint-cache.js';
import type { PairPlan } from '../pair-plan.js';
import { runInTurn } from '../plan-run.js';

/** What a thread is given once to check plans with. */
export interface PlanWork {
  readonly of: 'plans';
  readonly settings: RuleSettings;
  readonly cwd: string;
  readonly cacheFolder: string | undefined;
  /** The store in every style that a plan is checked in, that of the run first. */
  readonly glossaries: readonly [Glossary, ...Glossary[]];
}

/** A plan as it is sent: its own store is one of those that the thread has. */
export interface SentPlan {
  readonly plan: Omit<PairPlan, 'apart'>;
  readonly apart?: { readonly glossary: number; readonly settings: RuleSettings };
}

/** Plans to read or to check; all versions of a text are in one task. */
export interface PlanTask {
  readonly to: 'prove' | 'check';
  readonly plans: readonly SentPlan[];
}

/** What checking a plan came to, as it is sent back. */
export interface SentBack {
  readonly waivers: readonly Waiver[];
  readonly documents: readonly KeptDocument[];
}

/** Answers tasks, in a thread. */
export function planWorker(work: PlanWork): (task: PlanTask) => Promise<SentBack[]> {
  const cache = work.cacheFolder === undefined ? undefined : diskCache(work.cacheFolder);
  const run = runInTurn(checkerFor({ ...work, glossary: work.glossaries[0], read: readText, cache }));
  return async ({ to, plans: sent }) => {
    const plans = sent.map((each) => received(each, work));
    const answers: SentBack[] = [];
    if (to === 'prove') await run.prove(plans);
    else for await (const checked of run.check(plans)) answers.push(await sentBack(checked));
    return answers;
  };
}

function received({ plan, apart }: SentPlan, { glossaries }: PlanWork): PairPlan {
  const glossary = glossaries[apart?.glossary ?? 0];
  return apart === undefined || glossary === undefined
    ? plan
    : { ...plan, apart: { glossary, settings: apart.settings } };
}

async function sentBack({ waivers, documents }: CheckedPlan): Promise<SentBack> {
  const kept: KeptDocument[] = [];
  for await (const document of documents) kept.push(keptDocument(document));
  return { waivers, documents: kept };
}
