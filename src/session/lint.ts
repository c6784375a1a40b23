import { check } from '../check/check.js';
import { comparisonOf } from '../check/consistency.js';
import { type DocumentForms, formsOf } from '../check/document-forms.js';
import { type Tally, TallyKeeper } from '../check/tally.js';
import { viewOf } from '../check/view.js';
import type { Glossary } from '../glossary/glossary.js';
import {
  type Basis,
  type ComparedReport,
  type Consistency,
  defaultConsistency,
} from '../model/consistency.js';
import type { Finding } from '../model/finding.js';
import type { RuleSettings } from '../model/rule.js';
import { rules } from '../rules/index.js';
import { type ReadText, readText } from './files.js';
import { type DocumentsOf, type MatchedDocument, matchedDocuments } from './matched.js';
import type { PairPlan } from './pairs.js';

/** What a run says as it goes. */
export type LintEvent =
  | { readonly is: 'document'; readonly file: string; readonly index: number; readonly of: number }
  | { readonly is: 'finding'; readonly finding: Finding }
  | { readonly is: 'tally'; readonly file: string; readonly tally: Tally };

/**
 * Checks pairs one after another; a document is let go before the next is read. Where there are several, all are
 * read first, so that a text that cannot be read is told before anything is reported, and to compare them.
 * @param read how files are read: from disk, or as they would be after mending.
 * @param consistency which of several right forms is kept to, and how grave a difference between documents is.
 */
export async function* lint(
  plans: readonly PairPlan[],
  glossary: Glossary,
  settings: RuleSettings,
  cwd: string,
  read: ReadText = readText,
  consistency: Consistency = defaultConsistency,
): AsyncGenerator<LintEvent> {
  const documentsOf = matchedDocuments(glossary, cwd, read, plans.length === 1);
  const comparison = await compared(plans, documentsOf, consistency);
  for (const [index, plan] of plans.entries()) {
    const documents = await documentsOf(plan);
    yield { is: 'document', file: plan.target, index, of: plans.length };
    for (const document of documents) {
      const reports = comparison.get(keyOf(document.pair.target.file, document.number)) ?? [];
      yield* lintDocument(document, settings, consistency.keep, reports);
    }
  }
}

/** What comparing the documents shows, by document. */
async function compared(
  plans: readonly PairPlan[],
  documentsOf: DocumentsOf,
  consistency: Consistency,
): Promise<Map<string, readonly ComparedReport[]>> {
  const forms: DocumentForms[] = [];
  for (const plan of plans)
    for (const { pair, segments, language, number } of await documentsOf(plan))
      forms.push(formsOf(pair, segments, language, number));
  const reports = comparisonOf(forms, consistency);
  return new Map(Array.from(reports, ([{ file, number }, own]) => [keyOf(file, number), own]));
}

const keyOf = (file: string, number: number): string => `${file}#${number}`;

function* lintDocument(
  { pair, segments, language }: MatchedDocument,
  settings: RuleSettings,
  keep: Basis,
  reports: readonly ComparedReport[],
): Generator<LintEvent> {
  const view = viewOf(segments, language, pair.date, keep, reports);
  const keeper = new TallyKeeper();
  for (const finding of check(pair, view, rules, settings)) {
    keeper.count(finding);
    yield { is: 'finding', finding };
  }
  yield { is: 'tally', file: pair.target.file, tally: keeper.total(segments) };
}
