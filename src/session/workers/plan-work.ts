import type { DocumentForms } from '../../check/document-forms.js';
import { type Glossary, glossaryOf } from '../../glossary/glossary.js';
import type { Basis } from '../../model/consistency.js';
import type { RuleSettings } from '../../model/rule.js';
import type { CheckedPlan, Compared } from '../check-plan.js';
import { checkerFor } from '../checker.js';
import { diskCache } from '../disk-cache.js';
import { readText } from '../files.js';
import { type KeptDocument, keptDocument } from '../lint-cache.js';
import type { PairPlan } from '../pair-plan.js';
import { listedOnly } from '../text-versions.js';
import { receivedStore } from './sent-store.js';

/** What a thread is given once to check plans with. */
export interface PlanWork {
  readonly of: 'plans';
  readonly settings: RuleSettings;
  readonly keep: Basis;
  readonly cwd: string;
  readonly cacheFolder: string | undefined;
  /** The store in every style that a plan is checked in, that of the run first; as bytes. */
  readonly stores: readonly Uint8Array[];
}

/** A plan as it is sent: its own store is one of those that the thread has. */
export interface SentPlan {
  /** Stands for the plan in both tasks that it is part of. */
  readonly number: number;
  readonly plan: Omit<PairPlan, 'apart'>;
  readonly apart?: { readonly glossary: number; readonly settings: RuleSettings };
  /** Whether its text has no other version. */
  readonly isAlone: boolean;
  /** What comparing showed of it; nothing before it is summarised. */
  readonly compared: Compared;
}

/** Plans to summarise, or then to check. */
export interface PlanTask {
  readonly to: 'summarise' | 'check';
  readonly plans: readonly SentPlan[];
}

/** What summarising or checking a plan came to, as it is sent back. */
export type SentBack =
  | { readonly forms: readonly DocumentForms[] }
  | (Pick<CheckedPlan, 'isKept' | 'waivers'> & { readonly documents: readonly KeptDocument[] });

/** Answers tasks, in a thread. */
export function planWorker(work: PlanWork): (task: PlanTask) => Promise<SentBack[]> {
  const cache = work.cacheFolder === undefined ? undefined : diskCache(work.cacheFolder);
  const glossaries = work.stores.map(receivedStore);
  const glossary = glossaries[0] ?? glossaryOf([]);
  const checker = checkerFor({ ...work, glossary, read: readText, cache, isOnly: false });
  const planOf = planKeeper(glossaries);
  return async ({ to, plans }) => {
    const answers: SentBack[] = [];
    for (const sent of plans) {
      const plan = planOf(sent);
      if (to === 'summarise') answers.push({ forms: sentForms(await checker.summarise(plan), sent) });
      else answers.push(await sentBack(await checker.check(plan, sent.compared)));
    }
    return answers;
  };
}

/** What nothing is compared with is not worth sending. */
const sentForms = (forms: readonly DocumentForms[], { isAlone }: SentPlan): readonly DocumentForms[] =>
  isAlone ? listedOnly(forms) : forms;

/** Gives the same plan whenever it is sent, so that what is held of it is found again. */
function planKeeper(glossaries: readonly Glossary[]): (sent: SentPlan) => PairPlan {
  const plans = new Map<number, PairPlan>();
  return (sent) => {
    const plan = plans.get(sent.number) ?? received(sent, glossaries);
    plans.set(sent.number, plan);
    return plan;
  };
}

function received({ plan, apart }: SentPlan, glossaries: readonly Glossary[]): PairPlan {
  const glossary = glossaries[apart?.glossary ?? 0];
  return apart === undefined || glossary === undefined
    ? plan
    : { ...plan, apart: { glossary, settings: apart.settings } };
}

async function sentBack({ documents, ...checked }: CheckedPlan): Promise<SentBack> {
  const kept: KeptDocument[] = [];
  for await (const document of documents) kept.push(keptDocument(document));
  return { ...checked, documents: kept };
}
