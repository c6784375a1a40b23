import type { CheckedPlan, PlanChecker } from './check-plan.js';
import { type KeptDocument, keptDocument, restored } from './lint-cache.js';
import type { ReadPlan } from './matched.js';
import type { PairPlan } from './pair-plan.js';
import type { Shelf } from './shelf.js';

/** What checking a plan came to where comparing shows nothing of it: most plans, most of the time. */
export interface Shelved extends Pick<CheckedPlan, 'waivers'> {
  readonly documents: readonly KeptDocument[];
}

/** What a checker that lays aside works with. */
export interface ShelvingOptions {
  readonly shelf: Shelf<PairPlan, Shelved>;
  /** Whether more is held matched than a run may hold. */
  readonly isFull: () => boolean;
  /** Reads the texts of what is not checked again. */
  readonly readPlan: ReadPlan;
}

/**
 * A checker that searches most documents once only: what cannot be held matched until all are compared is checked at
 * once, and laid aside in case comparing shows nothing of it.
 */
export function checkedOnce(fresh: PlanChecker, { shelf, isFull, readPlan }: ShelvingOptions): PlanChecker {
  return {
    summarise: async (plan) => {
      const forms = await fresh.summarise(plan);
      if (isFull()) shelf.put(plan, await shelved(await fresh.check(plan, [])));
      return forms;
    },
    check: async (plan, compared) => {
      const isApart = compared.some((reports) => reports.length > 0);
      const last = isApart ? undefined : shelf.get(plan);
      if (last === undefined) return fresh.check(plan, compared);
      return { waivers: last.waivers, documents: restored(last.documents, plan, readPlan) };
    },
  };
}

async function shelved({ waivers, documents }: CheckedPlan): Promise<Shelved> {
  const kept: KeptDocument[] = [];
  for await (const document of documents) kept.push(keptDocument(document));
  return { waivers, documents: kept };
}
