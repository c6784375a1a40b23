import { Acceptance, nothingAccepted } from '../check/acceptance.js';
import { type Tally, TallyKeeper } from '../check/tally.js';
import type { Glossary } from '../glossary/glossary.js';
import { type Consistency, defaultConsistency } from '../model/consistency.js';
import type { Alignment, DocumentPair } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { RuleSettings } from '../model/rule.js';
import type { Waived, Waiver } from '../model/waiver.js';
import { unlessAborted } from './breath.js';
import type { CheckedDocument, CheckedPlan } from './check-plan.js';
import { type CheckerOptions, checkerFor } from './checker.js';
import { today } from './clock.js';
import { type ReadText, readText } from './files.js';
import type { LintCache } from './lint-cache.js';
import type { PairPlan } from './pair-plan.js';
import { type PlanRun, runInTurn } from './plan-run.js';
import { Summaries } from './summaries.js';
import { runByWorkers } from './workers/plan-crew.js';

/** What a run says as it goes. */
export type LintEvent =
  /** A text that is about to be read, `index` of them done; all are before the first is told of. */
  | { readonly is: 'reading'; readonly file: string; readonly index: number; readonly of: number }
  | { readonly is: 'document'; readonly file: string; readonly index: number; readonly of: number }
  | { readonly is: 'aligned'; readonly file: string; readonly alignment: Alignment }
  | { readonly is: 'texts'; readonly texts: () => Promise<DocumentPair | undefined> }
  | { readonly is: 'finding'; readonly finding: Finding }
  /** A finding that a waiver speaks for: not reported, but known to who asks. */
  | { readonly is: 'waived'; readonly waived: Waived }
  /** A finding on a waiver that has waived nothing; it belongs to no tally. */
  | { readonly is: 'unused'; readonly finding: Finding }
  /** How a document fared, and whether that is what an earlier run has found. */
  | { readonly is: 'tally'; readonly file: string; readonly tally: Tally; readonly isKept: boolean }
  /** The last of a run that was told to stop: how many texts were told of. */
  | { readonly is: 'cut'; readonly done: number; readonly of: number };

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
  /** How many threads may check at the same time; 1 where absent. What is told is the same, in the same order. */
  readonly jobs?: number | undefined;
  /** Stops the run where it is aborted: what is read by then is told, but not compared, as the rest is not known. */
  readonly signal?: AbortSignal | undefined;
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
  options: LintOptions = {},
): AsyncGenerator<LintEvent> {
  const { accepting = acceptingNothing(), consistency = defaultConsistency, signal } = options;
  const { acceptance, judged } = accepting;
  const run = runFor(plans, { glossary, settings, keep: consistency.keep, cwd }, options);
  const summaries = new Summaries(plans, consistency);
  try {
    const read = yield* summarised(plans, run, summaries, signal);
    const isCut = read < plans.length;
    const checking = run.check((plan) => (isCut ? [] : summaries.compared(plan)));
    for (const [index, plan] of plans.entries()) {
      const isOver = isCut ? index >= read : signal?.aborted === true;
      if (isOver) return yield { is: 'cut', done: index, of: plans.length };
      yield { is: 'document', file: plan.target, index, of: plans.length };
      const { value: checked } = await checking.next();
      if (checked === undefined) return;
      yield* planEvents(checked, plan, acceptance);
      yield* waiverEvents(acceptance, checked.waivers, plan.apart?.settings ?? settings);
    }
    yield* waiverEvents(acceptance, judged, settings);
  } finally {
    summaries.close();
    await run.close();
  }
}

/** A run in threads where more than one may check, and all that they would read is on disk. */
function runFor(
  plans: readonly PairPlan[],
  asked: Pick<CheckerOptions, 'glossary' | 'settings' | 'keep' | 'cwd'>,
  { read = readText, cache, jobs = 1, signal }: LintOptions,
): PlanRun {
  const isOnDisk = read === readText && (cache === undefined || cache.folder !== undefined);
  if (jobs > 1 && plans.length > 1 && isOnDisk)
    return runByWorkers(plans, { ...asked, cacheFolder: cache?.folder }, jobs);
  return runInTurn(plans, checkerFor({ ...asked, read, cache, isOnly: plans.length === 1, signal }));
}

/** Summarises all plans, or those that are read before the run is told to stop, and says how many. */
async function* summarised(
  plans: readonly PairPlan[],
  run: PlanRun,
  summaries: Summaries,
  signal: AbortSignal | undefined,
): AsyncGenerator<LintEvent, number> {
  const summarising = run.summarise();
  let read = 0;
  for (const plan of plans) {
    if (signal?.aborted === true) break;
    yield { is: 'reading', file: plan.target, index: read, of: plans.length };
    const next = await unlessAborted(summarising.next(), signal);
    if (next === undefined) break;
    summaries.add(plan, next.value ?? []);
    read += 1;
  }
  // Not awaited: a long text that is being read must not hold up the end.
  void summarising.return(undefined).catch(() => undefined);
  return read;
}

/** Tells the documents of a plan. */
async function* planEvents(
  { waivers, documents, isKept = false }: CheckedPlan,
  { target }: PairPlan,
  acceptance: Acceptance,
): AsyncGenerator<LintEvent> {
  for await (const document of documents) {
    const reported = acceptance.reported(document.findings, target, waivers);
    yield { is: 'tally', file: document.file, tally: yield* told(document, reported, acceptance), isKept };
  }
}

/** What there is to say of a document, and how it fared. @param reported those of its findings that are not accepted. */
function* told(
  { file, texts, census, alignment }: CheckedDocument,
  reported: Iterable<Finding>,
  acceptance: Acceptance,
): Generator<LintEvent, Tally> {
  const keeper = new TallyKeeper();
  if (alignment !== undefined) yield { is: 'aligned', file, alignment };
  yield { is: 'texts', texts };
  for (const finding of reported) {
    keeper.count(finding);
    yield { is: 'finding', finding };
  }
  for (const finding of acceptance.takeBaselined()) keeper.note(finding);
  return keeper.total(census);
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
