import { check } from '../check/check.js';
import { type Tally, TallyKeeper } from '../check/tally.js';
import { settledForms, viewOf } from '../check/view.js';
import type { Glossary } from '../glossary/glossary.js';
import { createMatcher, type Matcher } from '../match/matcher.js';
import type { Alignment, DocumentPair } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { RuleSettings } from '../model/rule.js';
import { rules } from '../rules/index.js';
import type { NamesOf } from './alignment.js';
import { type ReadText, readText } from './files.js';
import { type PairPlan, readPairs } from './pairs.js';

/** What a run says as it goes. */
export type LintEvent =
  | { readonly is: 'document'; readonly file: string; readonly index: number; readonly of: number }
  | { readonly is: 'aligned'; readonly file: string; readonly alignment: Alignment }
  | { readonly is: 'finding'; readonly finding: Finding }
  | { readonly is: 'tally'; readonly file: string; readonly tally: Tally };

/**
 * Checks pairs one after another; a document is let go before the next is read. All are read once before the
 * first is checked, so that a text that cannot be read is told before anything is reported.
 * @param read how files are read: from disk, or as they would be after mending.
 */
export async function* lint(
  plans: readonly PairPlan[],
  glossary: Glossary,
  settings: RuleSettings,
  cwd: string,
  read: ReadText = readText,
): AsyncGenerator<LintEvent> {
  const matcherFor = matchersOf(glossary);
  const namesOf: NamesOf = (pair) => matcherFor(pair).names;
  if (plans.length > 1) for (const plan of plans) await readPairs(plan, cwd, read, namesOf);
  const siblings = new Map<string, Map<string, string>>();
  for (const [index, plan] of plans.entries()) {
    const pairs = await readPairs(plan, cwd, read, namesOf);
    yield { is: 'document', file: plan.target, index, of: plans.length };
    const others = siblings.get(plan.source) ?? new Map<string, string>();
    siblings.set(plan.source, others);
    for (const pair of pairs) yield* lintPair(pair, matcherFor(pair), settings, others);
  }
}

/** The matcher of a pair's languages; each is made once. */
export function matchersOf(glossary: Glossary): (pair: Pick<DocumentPair, 'source' | 'target'>) => Matcher {
  const matchers = new Map<string, Matcher>();
  return ({ source, target }) => {
    const languages = `${source.language} ${target.language}`;
    const matcher = matchers.get(languages) ?? createMatcher(glossary, source.language, target.language);
    matchers.set(languages, matcher);
    return matcher;
  };
}

/** Checks one pair; leaves in `others` the forms that this version settled on. */
function* lintPair(
  pair: DocumentPair,
  matcher: Matcher,
  settings: RuleSettings,
  others: Map<string, string>,
): Generator<LintEvent> {
  const { alignment } = pair;
  if (alignment !== undefined) yield { is: 'aligned', file: pair.target.file, alignment };
  const segments = matcher.match(pair);
  const view = viewOf(segments, matcher.target.tag, pair.date, new Map(others));
  const keeper = new TallyKeeper();
  for (const finding of check(pair, view, rules, settings)) {
    keeper.count(finding);
    yield { is: 'finding', finding };
  }
  for (const [concept, form] of settledForms(segments)) if (!others.has(concept)) others.set(concept, form);
  yield { is: 'tally', file: pair.target.file, tally: keeper.total(segments) };
}
