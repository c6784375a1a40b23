import type { Glossary } from '../glossary/glossary.js';
import type { Basis } from '../model/consistency.js';
import type { RuleSettings } from '../model/rule.js';
import { type PlanChecker, planChecker } from './check-plan.js';
import { type ReadText, readText } from './files.js';
import { cachedChecker, type LintCache } from './lint-cache.js';
import { matchersOf, planMatcher, planReader } from './matched.js';

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
}

/** The checker of a run: with what earlier runs have found, where that is kept. */
export function checkerFor({ read, cache, isOnly, ...run }: CheckerOptions): PlanChecker {
  const { glossary, settings, keep, cwd } = run;
  const matcherFor = matchersOf(glossary);
  const match = planMatcher(matcherFor, planReader(matcherFor, cwd, read), isOnly);
  const fresh = planChecker(match, settings, keep);
  if (cache === undefined) return fresh;
  return cachedChecker(fresh, cache, { ...run, readPlan: planReader(matcherFor, cwd, readText) });
}
