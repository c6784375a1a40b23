import { setImmediate } from 'node:timers/promises';
import type { DocumentForms } from '../check/document-forms.js';
import type { CheckedPlan, Compared } from './check-plan.js';
import type { RunChecker } from './checker.js';
import type { PairPlan } from './pair-plan.js';

/** What comparing the documents of all plans shows of those of each. */
export type ComparedOf = (plan: PairPlan) => Compared;

/** Does the reading and checking of a run, its plans in their order. */
export interface PlanRun {
  /** Reads all and gives the forms that the documents of each settled on. @throws {Trouble} at the first that cannot be read. */
  summarise(): AsyncGenerator<readonly DocumentForms[]>;
  /** Checks one after another, at most a few ahead of whoever takes them. */
  check(comparedOf: ComparedOf): AsyncGenerator<CheckedPlan>;
  /** Lets go of what it holds. */
  close(): Promise<void>;
}

/** A run in this thread. */
export function runInTurn(plans: readonly PairPlan[], checker: RunChecker): PlanRun {
  return {
    summarise: () => inTurn(plans, (plan) => checker.summarise(plan)),
    check: (comparedOf) => inTurn(plans, (plan) => checker.check(plan, comparedOf(plan))),
    close: async () => checker.close(),
  };
}

/** Milliseconds after which a run lets the process hear what it is told. */
const breath = 50;

async function* inTurn<T>(
  plans: readonly PairPlan[],
  work: (plan: PairPlan) => Promise<T>,
): AsyncGenerator<T> {
  let last = Date.now();
  for (const plan of plans) {
    yield await work(plan);
    if (Date.now() - last < breath) continue;
    await setImmediate();
    last = Date.now();
  }
}
