import { type Tally, TallyKeeper } from '../check/tally.js';
import type { Glossary } from '../glossary/glossary.js';
import type { DocumentPair } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { RuleSettings } from '../model/rule.js';
import { type CheckedDocument, planChecker } from './check-plan.js';
import { type ReadText, readText } from './files.js';
import { cachedChecker, type LintCache } from './lint-cache.js';
import type { PairPlan } from './pairs.js';

/** What a run says as it goes. */
export type LintEvent =
  | { readonly is: 'document'; readonly file: string; readonly index: number; readonly of: number }
  | { readonly is: 'texts'; readonly texts: () => Promise<DocumentPair | undefined> }
  | { readonly is: 'finding'; readonly finding: Finding }
  | { readonly is: 'tally'; readonly file: string; readonly tally: Tally };

/**
 * Checks pairs one after another; a document is let go before the next is read. All are read once before the
 * first is checked, so that a text that cannot be read is told before anything is reported.
 * @param read how files are read: from disk, or as they would be after mending.
 * @param cache findings of earlier runs, for files as they are on disk.
 */
export async function* lint(
  plans: readonly PairPlan[],
  glossary: Glossary,
  settings: RuleSettings,
  cwd: string,
  read: ReadText = readText,
  cache?: LintCache,
): AsyncGenerator<LintEvent> {
  const fresh = planChecker(glossary, settings, cwd, read);
  const checker = cache === undefined ? fresh : cachedChecker(fresh, cache, glossary, settings, cwd);
  if (plans.length > 1) for (const plan of plans) await checker.prove(plan);
  const versions = new Map<string, Map<string, string>>();
  for (const [index, plan] of plans.entries()) {
    const others = versions.get(plan.source) ?? new Map<string, string>();
    versions.set(plan.source, others);
    yield { is: 'document', file: plan.target, index, of: plans.length };
    yield* planEvents(checker.check(plan, others), others);
  }
}

/** Tells the documents of a plan; leaves in `others` the forms that they settled on. */
async function* planEvents(
  documents: AsyncIterable<CheckedDocument>,
  others: Map<string, string>,
): AsyncGenerator<LintEvent> {
  for await (const document of documents) {
    yield* told(document);
    for (const [concept, form] of document.forms) if (!others.has(concept)) others.set(concept, form);
  }
}

/** What there is to say of a document. */
function* told({ file, texts, findings, census }: CheckedDocument): Generator<LintEvent> {
  const keeper = new TallyKeeper();
  yield { is: 'texts', texts };
  for (const finding of findings) {
    keeper.count(finding);
    yield { is: 'finding', finding };
  }
  yield { is: 'tally', file, tally: keeper.total(census) };
}
