import type { Glossary } from '../glossary/glossary.js';
import type { Basis } from '../model/consistency.js';
import type { RuleSettings } from '../model/rule.js';
import { type PlanChecker, planChecker } from './check-plan.js';
import { checkedOnce, type Shelved } from './checked-once.js';
import { type ReadText, readText } from './files.js';
import { cachedChecker, type LintCache } from './lint-cache.js';
import { matchersOf, planMatcher, planReader } from './matched.js';
import type { PairPlan } from './pair-plan.js';
import { fileShelf } from './shelf.js';

/** What a checker works with. */
export interface CheckerOptions {
  readonly glossary: Glossary;
  readonly settings: RuleSettings;
  /** Which of several right forms a text keeps to. */
  readonly keep: Basis;
  /** Folder that paths start from. */
  readonly cwd: string;
  /** How files are read: from disk, or as they would be after mending. */
  readonly read: ReadText;
  readonly cache: LintCache | undefined;
  /** Whether there is a single plan to check. */
  readonly isOnly: boolean;
  /** Ends summarising. */
  readonly signal?: AbortSignal | undefined;
}

/** A checker that has laid aside what it could not hold. */
export interface RunChecker extends PlanChecker {
  /** Lets go of it. */
  close(): void;
}

/** The checker of a run: with what earlier runs have found, where that is kept. */
export function checkerFor({ read, cache, isOnly, signal, ...run }: CheckerOptions): RunChecker {
  const { glossary, settings, keep, cwd } = run;
  const matcherFor = matchersOf(glossary);
  const readPlan = planReader(matcherFor, cwd, read);
  const match = planMatcher(matcherFor, readPlan, isOnly, signal);
  const shelf = fileShelf<PairPlan, Shelved>();
  const { isFull } = match;
  const fresh = checkedOnce(planChecker(match, settings, keep), { shelf, isFull, readPlan });
  const onDisk = { ...run, readPlan: planReader(matcherFor, cwd, readText) };
  return { ...(cache === undefined ? fresh : cachedChecker(fresh, cache, onDisk)), close: shelf.close };
}
