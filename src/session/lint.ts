import { Acceptance, nothingAccepted, ownWaivers } from '../check/acceptance.js';
import { check } from '../check/check.js';
import { type Tally, TallyKeeper } from '../check/tally.js';
import { settledForms, viewOf } from '../check/view.js';
import type { Glossary } from '../glossary/glossary.js';
import { createMatcher, type Matcher } from '../match/matcher.js';
import type { DocumentPair } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { RuleSettings } from '../model/rule.js';
import type { Waived, Waiver } from '../model/waiver.js';
import { rules } from '../rules/index.js';
import { today } from './clock.js';
import { type ReadText, readText } from './files.js';
import { type PairPlan, readPairs } from './pairs.js';

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
}

/**
 * Checks pairs one after another; a document is let go before the next is read. All are read once before the
 * first is checked, so that a text that cannot be read is told before anything is reported.
 * @param read how files are read: from disk, or as they would be after mending.
 * @param accepting what is not reported; nothing where absent, but for what the documents waive themselves.
 */
export async function* lint(
  plans: readonly PairPlan[],
  glossary: Glossary,
  settings: RuleSettings,
  cwd: string,
  read: ReadText = readText,
  { acceptance, judged }: LintAcceptance = acceptingNothing(),
): AsyncGenerator<LintEvent> {
  if (plans.length > 1) await readAll(plans, cwd, read);
  const matcherFor = matchersOf(glossary);
  const siblings = new Map<string, Map<string, string>>();
  for (const [index, plan] of plans.entries()) {
    const pairs = await readPairs(plan, cwd, read);
    const own = pairs.flatMap(waiversOf);
    yield { is: 'document', file: plan.target, index, of: plans.length };
    const others = siblings.get(plan.source) ?? new Map<string, string>();
    siblings.set(plan.source, others);
    const ruled = plan.apart?.settings ?? settings;
    const accepting: Accepting = {
      reported: (findings) => acceptance.reported(findings, plan.target, own),
      baselined: () => acceptance.takeBaselined(),
    };
    for (const pair of pairs)
      yield* lintPair(pair, matcherFor(pair, plan.apart?.glossary), ruled, others, accepting);
    yield* waiverEvents(acceptance, own, ruled);
  }
  yield* waiverEvents(acceptance, judged, settings);
}

async function readAll(plans: readonly PairPlan[], cwd: string, read: ReadText): Promise<void> {
  for (const plan of plans) for (const pair of await readPairs(plan, cwd, read)) waiversOf(pair);
}

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

/** The matcher of a pair's languages in a store: the run's, or the pair's own; each is made once. */
export function matchersOf(glossary: Glossary): (pair: DocumentPair, own?: Glossary) => Matcher {
  const stores = new Map<Glossary, Map<string, Matcher>>();
  return ({ source, target }, own = glossary) => {
    const matchers = stores.get(own) ?? new Map<string, Matcher>();
    stores.set(own, matchers);
    const languages = `${source.language} ${target.language}`;
    const matcher = matchers.get(languages) ?? createMatcher(own, source.language, target.language);
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
  accepting: Accepting,
): Generator<LintEvent> {
  const segments = matcher.match(pair);
  const view = viewOf(segments, matcher.target.tag, pair.date, new Map(others));
  const keeper = new TallyKeeper();
  for (const finding of accepting.reported(check(pair, view, rules, settings))) {
    keeper.count(finding);
    yield { is: 'finding', finding };
  }
  for (const finding of accepting.baselined()) keeper.note(finding);
  for (const [concept, form] of settledForms(segments)) if (!others.has(concept)) others.set(concept, form);
  yield { is: 'tally', file: pair.target.file, tally: keeper.total(segments) };
}
