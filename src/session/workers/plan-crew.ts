import type { Glossary } from '../../glossary/glossary.js';
import type { CheckedPlan } from '../check-plan.js';
import { restored } from '../lint-cache.js';
import type { PairPlan } from '../pair-plan.js';
import type { PlanRun } from '../plan-run.js';
import { type Crew, hireCrew } from './crew.js';
import { inOrder } from './in-order.js';
import type { PlanTask, PlanWork, SentBack, SentPlan } from './plan-work.js';

/** What the threads are to check with. */
type CrewOptions = Omit<PlanWork, 'of' | 'glossaries'> & { readonly glossary: Glossary };

/** Plans that are sent at once, so that small documents do not cost more to send than to check. */
const atOnce = 8;

/** Tasks under way or done and not taken, for each thread. */
const ahead = 4;

/**
 * Whether threads can share the plans: the versions of a text are checked one after another in one thread, so they
 * have to follow one another and be few.
 */
export function isShareable(plans: readonly PairPlan[]): boolean {
  const families = familiesOf(plans);
  const sources = new Set(families.map(([first]) => first?.source));
  return sources.size === families.length && families.every(({ length }) => length <= mostVersions);
}

const mostVersions = 50;

/** A run whose reading and checking is done by threads. */
export function runByWorkers(
  plans: readonly PairPlan[],
  { glossary, ...shared }: CrewOptions,
  jobs: number,
): PlanRun {
  const stores = new Set([glossary, ...plans.flatMap(({ apart }) => apart?.glossary ?? [])]);
  stores.delete(glossary);
  const glossaries: PlanWork['glossaries'] = [glossary, ...stores];
  const work: PlanWork = { of: 'plans', ...shared, glossaries };
  const crew = hireCrew<PlanTask, SentBack[]>(jobs, work);
  const done = (to: PlanTask['to'], asked: readonly PairPlan[]) =>
    answered(asked, crew, (each) => ({ to, plans: each.map((plan) => sent(plan, glossaries)) }));
  return {
    prove: async (asked) => {
      for await (const _ of done('prove', asked));
    },
    check: async function* (asked) {
      for await (const { plans: checked, answers } of done('check', asked))
        for (const [index, plan] of checked.entries()) yield checkedPlan(answers[index], plan, shared.cwd);
    },
    close: () => crew.dismiss(),
  };
}

/** The plans in tasks, and what became of each, in order. */
const answered = (
  plans: readonly PairPlan[],
  crew: Crew<PlanTask, SentBack[]>,
  taskOf: (plans: readonly PairPlan[]) => PlanTask,
) =>
  inOrder(tasksOf(plans, crew.size), crew.size * ahead, async (each) => ({
    plans: each,
    answers: await crew.work(taskOf(each)),
  }));

/** Whole families of versions, several at once where there are many. */
function* tasksOf(plans: readonly PairPlan[], jobs: number): Generator<PairPlan[]> {
  const size = Math.min(atOnce, Math.ceil(plans.length / (jobs * ahead)));
  let task: PairPlan[] = [];
  for (const family of familiesOf(plans)) {
    task.push(...family);
    if (task.length < size) continue;
    yield task;
    task = [];
  }
  if (task.length > 0) yield task;
}

/** Runs of plans that have their source in common. */
function familiesOf(plans: readonly PairPlan[]): PairPlan[][] {
  const families: PairPlan[][] = [];
  for (const plan of plans) {
    const last = families.at(-1);
    if (last?.[0]?.source === plan.source) last.push(plan);
    else families.push([plan]);
  }
  return families;
}

function sent({ apart, ...plan }: PairPlan, glossaries: readonly Glossary[]): SentPlan {
  if (apart === undefined) return { plan };
  return { plan, apart: { glossary: glossaries.indexOf(apart.glossary), settings: apart.settings } };
}

const checkedPlan = (answer: SentBack | undefined, plan: PairPlan, cwd: string): CheckedPlan => ({
  waivers: answer?.waivers ?? [],
  documents: restored({ documents: answer?.documents ?? [] }, plan, cwd),
});
