import type { CheckedDocument, CheckedPlan, PlanChecker } from './check-plan.js';
import type { PairPlan } from './pair-plan.js';

/** Does the reading and checking of a run, its plans in their order. */
export interface PlanRun {
  /** Reads all, to be sure that they can be. @throws {Trouble} at the first that cannot. */
  prove(plans: readonly PairPlan[]): Promise<void>;
  /** Checks one after another, at most a few ahead of whoever takes them. */
  check(plans: readonly PairPlan[]): AsyncGenerator<CheckedPlan>;
  /** Lets go of what it holds. */
  close(): Promise<void>;
}

/** A run in this thread. */
export function runInTurn(checker: PlanChecker): PlanRun {
  return {
    prove: async (plans) => {
      for (const plan of plans) await checker.prove(plan);
    },
    check: (plans) => checkInTurn(plans, checker),
    close: () => Promise.resolve(),
  };
}

/** Each version of a text is compared with those before it, whose forms are kept until its last one is done. */
async function* checkInTurn(plans: readonly PairPlan[], checker: PlanChecker): AsyncGenerator<CheckedPlan> {
  const last = new Map(plans.map(({ source }, index) => [source, index]));
  const versions = new Map<string, Map<string, string>>();
  for (const [index, plan] of plans.entries()) {
    const others = versions.get(plan.source) ?? new Map<string, string>();
    versions.set(plan.source, others);
    const { waivers, documents } = await checker.check(plan, others);
    yield { waivers, documents: leavingForms(documents, others) };
    if (last.get(plan.source) === index) versions.delete(plan.source);
  }
}

/** Hands documents on; what they settled on is left in `others` when the next one is asked for. */
async function* leavingForms(
  documents: CheckedPlan['documents'],
  others: Map<string, string>,
): AsyncGenerator<CheckedDocument> {
  for await (const document of documents) {
    yield document;
    for (const [concept, form] of document.forms) if (!others.has(concept)) others.set(concept, form);
  }
}
