import type { Glossary } from '../../glossary/glossary.js';
import type { CheckedPlan } from '../check-plan.js';
import { readText } from '../files.js';
import { restored } from '../lint-cache.js';
import { matchersOf, planReader, type ReadPlan } from '../matched.js';
import type { PairPlan } from '../pair-plan.js';
import type { ComparedOf, PlanRun } from '../plan-run.js';
import { severalOf } from '../text-versions.js';
import { hireCrew } from './crew.js';
import { inOrder } from './in-order.js';
import type { PlanTask, PlanWork, SentBack, SentPlan } from './plan-work.js';
import { sentStore } from './sent-store.js';

/** What the threads are to check with. */
type CrewOptions = Omit<PlanWork, 'of' | 'stores'> & { readonly glossary: Glossary };

/** Plans that are sent at once, so that small documents do not cost more to send than to check. */
const atOnce = 32;

/** Tasks under way or done and not taken, for each thread. */
const ahead = 6;

/** A run whose reading and checking is done by threads; each plan is checked by the one that summarised it. */
export function runByWorkers(
  plans: readonly PairPlan[],
  { glossary, ...shared }: CrewOptions,
  jobs: number,
): PlanRun {
  const glossaries = storesOf(plans, glossary);
  const work: PlanWork = { of: 'plans', ...shared, stores: glossaries.map(sentStore) };
  const crew = hireCrew<PlanTask, SentBack[]>(jobs, work);
  const several = severalOf(plans);
  const readPlan = planReader(matchersOf(glossary), shared.cwd, readText);
  const done = (to: PlanTask['to'], comparedOf: ComparedOf) =>
    inOrder(batchesOf(plans, crew.size), crew.size * ahead, async ({ turn, first, batch }) => {
      const sending = batch.map((plan, at): SentPlan => {
        const isAlone = !several.has(plan.source);
        return { ...sent(plan, glossaries), number: first + at, isAlone, compared: comparedOf(plan) };
      });
      return { batch, answers: await crew.work({ to, plans: sending }, turn) };
    });
  return {
    summarise: async function* () {
      for await (const { answers } of done('summarise', () => []))
        for (const answer of answers) yield 'forms' in answer ? answer.forms : [];
    },
    check: async function* (comparedOf) {
      for await (const { batch, answers } of done('check', comparedOf))
        for (const [index, plan] of batch.entries()) yield checkedPlan(answers[index], plan, readPlan);
    },
    close: () => crew.dismiss(),
  };
}

/** The store in every style that a plan is checked in, that of the run first. */
function storesOf(plans: readonly PairPlan[], glossary: Glossary): readonly Glossary[] {
  const others = new Set(plans.flatMap(({ apart }) => apart?.glossary ?? []));
  others.delete(glossary);
  return [glossary, ...others];
}

/** Plans that are sent together. */
interface Batch {
  readonly turn: number;
  /** Index of the first of them. */
  readonly first: number;
  readonly batch: readonly PairPlan[];
}

/** Several plans at once where there are many; the same each time. */
function* batchesOf(plans: readonly PairPlan[], jobs: number): Generator<Batch> {
  const size = Math.max(1, Math.min(atOnce, Math.ceil(plans.length / (jobs * ahead))));
  for (let first = 0; first < plans.length; first += size)
    yield { turn: first / size, first, batch: plans.slice(first, first + size) };
}

function sent(
  { apart, ...plan }: PairPlan,
  glossaries: readonly Glossary[],
): Pick<SentPlan, 'plan' | 'apart'> {
  if (apart === undefined) return { plan };
  return { plan, apart: { glossary: glossaries.indexOf(apart.glossary), settings: apart.settings } };
}

function checkedPlan(answer: SentBack | undefined, plan: PairPlan, readPlan: ReadPlan): CheckedPlan {
  if (answer === undefined || !('documents' in answer)) return { waivers: [], documents: [] };
  return { ...answer, documents: restored(answer.documents, plan, readPlan) };
}
