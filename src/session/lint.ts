import { Acceptance, nothingAccepted, ownWaivers } from '../check/acceptance.js';
import { check } from '../check/check.js';
import { comparisonOf } from '../check/consistency.js';
import { type DocumentForms, formsOf } from '../check/document-forms.js';
import { type Tally, TallyKeeper } from '../check/tally.js';
import { viewOf } from '../check/view.js';
import type { Glossary } from '../glossary/glossary.js';
import { type ComparedReport, type Consistency, defaultConsistency } from '../model/consistency.js';
import type { DocumentPair } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { DocumentView, RuleSettings } from '../model/rule.js';
import type { Waived, Waiver } from '../model/waiver.js';
import { rules } from '../rules/index.js';
import { today } from './clock.js';
import { type ReadText, readText } from './files.js';
import { type DocumentsOf, type MatchedDocument, matchedDocuments } from './matched.js';
import type { PairPlan } from './pairs.js';

/** What a run says as it goes. */
export type LintEvent =
  | { readonly is: 'document'; readonly file: string; readonly index: number; readonly of: number }
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
  /** Which of several right forms is kept to, and how grave a difference between documents is. */
  readonly consistency?: Consistency;
}

/**
 * Checks pairs one after another; a document is let go before the next is read. Where there are several, all are
 * read first, so that a text that cannot be read is told before anything is reported, and to compare them.
 * @param read how files are read: from disk, or as they would be after mending.
 * @param accepting what is not reported; nothing where absent, but for what the documents waive themselves.
 */
export async function* lint(
  plans: readonly PairPlan[],
  glossary: Glossary,
  settings: RuleSettings,
  cwd: string,
  read: ReadText = readText,
  { acceptance, judged, consistency = defaultConsistency }: LintAcceptance = acceptingNothing(),
): AsyncGenerator<LintEvent> {
  const documentsOf = matchedDocuments(glossary, cwd, read, plans.length === 1);
  const comparison = await compared(plans, documentsOf, consistency);
  for (const [index, plan] of plans.entries()) {
    const documents = await documentsOf(plan);
    const own = documents.flatMap(({ pair }) => waiversOf(pair));
    yield { is: 'document', file: plan.target, index, of: plans.length };
    const ruled = plan.apart?.settings ?? settings;
    const accepting: Accepting = {
      reported: (findings) => acceptance.reported(findings, plan.target, own),
      baselined: () => acceptance.takeBaselined(),
    };
    for (const document of documents) {
      const { segments, language, pair } = document;
      const reports = comparison.get(keyOf(document)) ?? [];
      const view = viewOf(segments, language, pair.date, consistency.keep, reports);
      yield* lintPair(pair, view, ruled, accepting);
    }
    yield* waiverEvents(acceptance, own, ruled);
  }
  yield* waiverEvents(acceptance, judged, settings);
}

/** What comparing the documents shows, by document. */
async function compared(
  plans: readonly PairPlan[],
  documentsOf: DocumentsOf,
  consistency: Consistency,
): Promise<ReadonlyMap<string, readonly ComparedReport[]>> {
  const forms = new Map<DocumentForms, string>();
  for (const plan of plans)
    for (const document of await documentsOf(plan)) {
      const { pair, segments, language, number } = document;
      waiversOf(pair);
      forms.set(formsOf(pair, segments, language, number), keyOf(document));
    }
  const reports = comparisonOf([...forms.keys()], consistency);
  return new Map(Array.from(reports, ([document, own]) => [forms.get(document) ?? '', own]));
}

const keyOf = ({ pair, number }: MatchedDocument): string =>
  JSON.stringify([pair.source.file, pair.target.file, number]);

/** What is accepted in the documents of one file. */
interface Accepting {
  /** The step that takes out what is accepted. */
  reported(findings: Iterable<Finding>): Iterable<Finding>;
  /** What the baseline held back in it. */
  baselined(): readonly Finding[];
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

const waiversOf = ({ target }: DocumentPair): Waiver[] => ownWaivers(target);

function* lintPair(
  pair: DocumentPair,
  view: DocumentView,
  settings: RuleSettings,
  accepting: Accepting,
): Generator<LintEvent> {
  const keeper = new TallyKeeper();
  for (const finding of accepting.reported(check(pair, view, rules, settings))) {
    keeper.count(finding);
    yield { is: 'finding', finding };
  }
  for (const finding of accepting.baselined()) keeper.note(finding);
  yield { is: 'tally', file: pair.target.file, tally: keeper.total(view.segments) };
}
