import { Acceptance, nothingAccepted } from '../check/acceptance.js';
import { type Tally, TallyKeeper } from '../check/tally.js';
import type { Glossary } from '../glossary/glossary.js';
import type { DocumentPair } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { RuleSettings } from '../model/rule.js';
import type { Waived, Waiver } from '../model/waiver.js';
import { type CheckedDocument, type CheckedPlan, planChecker } from './check-plan.js';
import { today } from './clock.js';
import { type ReadText, readText } from './files.js';
import { cachedChecker, type LintCache } from './lint-cache.js';
import type { PairPlan } from './pair-plan.js';

/** What a run says as it goes. */
export type LintEvent =
  | { readonly is: 'document'; readonly file: string; readonly index: number; readonly of: number }
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
  /** Findings of earlier runs, for files as they are on disk. */
  readonly cache?: LintCache | undefined;
}

/**
 * Checks pairs one after another; a document is let go before the next is read. All are read once before the
 * first is checked, so that a text that cannot be read is told before anything is reported.
 */
export async function* lint(
  plans: readonly PairPlan[],
  glossary: Glossary,
  settings: RuleSettings,
  cwd: string,
  { read = readText, accepting = acceptingNothing(), cache }: LintOptions = {},
): AsyncGenerator<LintEvent> {
  const fresh = planChecker(glossary, settings, cwd, read);
  const checker = cache === undefined ? fresh : cachedChecker(fresh, cache, glossary, settings, cwd);
  const { acceptance, judged } = accepting;
  if (plans.length > 1) for (const plan of plans) await checker.prove(plan);
  const versions = new Map<string, Map<string, string>>();
  for (const [index, plan] of plans.entries()) {
    const others = versions.get(plan.source) ?? new Map<string, string>();
    versions.set(plan.source, others);
    yield { is: 'document', file: plan.target, index, of: plans.length };
    const checked = await checker.check(plan, others);
    yield* planEvents(checked, plan, others, acceptance);
    yield* waiverEvents(acceptance, checked.waivers, plan.apart?.settings ?? settings);
  }
  yield* waiverEvents(acceptance, judged, settings);
}

/** Tells the documents of a plan; leaves in `others` the forms that they settled on. */
async function* planEvents(
  { waivers, documents }: CheckedPlan,
  { target }: PairPlan,
  others: Map<string, string>,
  acceptance: Acceptance,
): AsyncGenerator<LintEvent> {
  for await (const document of documents) {
    yield* told(document, acceptance.reported(document.findings, target, waivers), acceptance);
    for (const [concept, form] of document.forms) if (!others.has(concept)) others.set(concept, form);
  }
}

/** What there is to say of a document. @param reported those of its findings that are not accepted. */
function* told(
  { file, texts, census }: CheckedDocument,
  reported: Iterable<Finding>,
  acceptance: Acceptance,
): Generator<LintEvent> {
  const keeper = new TallyKeeper();
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
