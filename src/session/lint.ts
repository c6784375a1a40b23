import { Acceptance, nothingAccepted } from '../check/acceptance.js';
import { comparisonOf } from '../check/consistency.js';
import type { DocumentForms } from '../check/document-forms.js';
import { type Tally, TallyKeeper } from '../check/tally.js';
import type { Glossary } from '../glossary/glossary.js';
import { type Consistency, defaultConsistency } from '../model/consistency.js';
import type { Alignment, DocumentPair } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { RuleSettings } from '../model/rule.js';
import type { Waived, Waiver } from '../model/waiver.js';
import { type CheckedDocument, type Compared, type PlanChecker, planChecker } from './check-plan.js';
import { today } from './clock.js';
import { type ReadText, readText } from './files.js';
import { cachedChecker, type LintCache } from './lint-cache.js';
import { planMatcher } from './matched.js';
import type { PairPlan } from './pair-plan.js';

/** What a run says as it goes. */
export type LintEvent =
  | { readonly is: 'document'; readonly file: string; readonly index: number; readonly of: number }
  | { readonly is: 'aligned'; readonly file: string; readonly alignment: Alignment }
  | { readonly is: 'texts'; readonly texts: () => Promise<DocumentPair | undefined> }
  | { readonly is: 'finding'; readonly finding: Finding }
  /** A finding that a waiver speaks for: not reported, but known to who asks. */
  | { readonly is: 'waived'; readonly waived: Waived }
  /** A finding on a waiver that has waived nothing; it belongs to no tally. */
  | { readonly is: 'unused'; readonly finding: Finding }
  | { readonly is: 'tally'; readonly file: string; readonly tally: Tally };

/** What a run accepts, and the waivers of the project that it can tell to be unused. */
export interface LintAcceptance {
  readonly acceptance: Acceptance;
  readonly judged: readonly Waiver[];
}

export interface LintOptions {
  /** How files are read: from disk, or as they would be after mending. */
  readonly read?: ReadText | undefined;
  /** What is not reported; nothing where absent, but for what the documents waive themselves. */
  readonly accepting?: LintAcceptance | undefined;
  /** Which of several right forms is kept to, and how grave a difference between documents is. */
  readonly consistency?: Consistency | undefined;
  /** Findings of earlier runs, for files as they are on disk. */
  readonly cache?: LintCache | undefined;
}

/**
 * Checks pairs one after another. All are read before the first is checked: so a text that cannot be read is told
 * before anything is reported, and documents can be compared, whatever their order.
 */
export async function* lint(
  plans: readonly PairPlan[],
  glossary: Glossary,
  settings: RuleSettings,
  cwd: string,
  {
    read = readText,
    accepting = acceptingNothing(),
    consistency = defaultConsistency,
    cache,
  }: LintOptions = {},
): AsyncGenerator<LintEvent> {
  const { keep } = consistency;
  const fresh = planChecker(planMatcher(glossary, cwd, read, plans.length === 1), settings, keep);
  const checker =
    cache === undefined ? fresh : cachedChecker(fresh, cache, { glossary, settings, keep, cwd });
  const { acceptance, judged } = accepting;
  const comparedOf = await compared(plans, checker, consistency);
  for (const [index, plan] of plans.entries()) {
    yield { is: 'document', file: plan.target, index, of: plans.length };
    const { waivers, documents } = await checker.check(plan, comparedOf(plan));
    for await (const document of documents)
      yield* told(document, acceptance.reported(document.findings, plan.target, waivers), acceptance);
    yield* waiverEvents(acceptance, waivers, plan.apart?.settings ?? settings);
  }
  yield* waiverEvents(acceptance, judged, settings);
}

/** What comparing the documents of all plans shows of those of each. */
async function compared(
  plans: readonly PairPlan[],
  checker: PlanChecker,
  consistency: Consistency,
): Promise<(plan: PairPlan) => Compared> {
  const summaries = new Map<PairPlan, readonly DocumentForms[]>();
  for (const plan of plans) summaries.set(plan, await checker.summarise(plan));
  const comparison = comparisonOf([...summaries.values()].flat(), consistency);
  return (plan) => (summaries.get(plan) ?? []).map((forms) => comparison.get(forms) ?? []);
}

/** What there is to say of a document. @param reported those of its findings that are not accepted. */
function* told(
  { file, texts, census, alignment }: CheckedDocument,
  reported: Iterable<Finding>,
  acceptance: Acceptance,
): Generator<LintEvent> {
  const keeper = new TallyKeeper();
  if (alignment !== undefined) yield { is: 'aligned', file, alignment };
  yield { is: 'texts', texts };
  for (const finding of reported) {
    keeper.count(finding);
    yield { is: 'finding', finding };
  }
  for (const finding of acceptance.takeBaselined()) keeper.note(finding);
  yield { is: 'tally', file, tally: keeper.total(census) };
}

/** What some waivers have waived, and those that have waived nothing. */
function* waiverEvents(
  acceptance: Acceptance,
  waivers: readonly Waiver[],
  settings: RuleSettings,
): Generator<LintEvent> {
  for (const waived of acceptance.takeWaived()) yield { is: 'waived', waived };
  for (const finding of acceptance.unused(waivers, settings)) yield { is: 'unused', finding };
}

const acceptingNothing = (): LintAcceptance => ({
  acceptance: new Acceptance(nothingAccepted(today())),
  judged: [],
});
