import { ownWaivers } from '../check/acceptance.js';
import { check } from '../check/check.js';
import { type Census, censusOf } from '../check/tally.js';
import { type Siblings, settledForms, viewOf } from '../check/view.js';
import type { Glossary } from '../glossary/glossary.js';
import { createMatcher, type Matcher } from '../match/matcher.js';
import { familiesAsked, wordsReached } from '../match/reach.js';
import type { DocumentPair } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { RuleSettings } from '../model/rule.js';
import type { Waiver } from '../model/waiver.js';
import { rules } from '../rules/index.js';
import type { ReadText } from './files.js';
import type { PairPlan } from './pair-plan.js';
import { readPairs } from './pairs.js';

/** What checking one document comes to, before anything of it is accepted. */
export interface CheckedDocument {
  readonly file: string;
  /** Its texts, for reports that show them; undefined where the file has changed meanwhile. */
  readonly texts: () => Promise<DocumentPair | undefined>;
  /** Made as they are asked for, once. */
  readonly findings: Iterable<Finding>;
  readonly census: Census;
  /** The full forms that it settled on, for comparing with other versions. */
  readonly forms: Siblings;
  /** What of a store its findings can depend on, gathered when it is asked for; absent where it was not checked now. */
  readonly reach?: () => Reach;
}

/** By what a change of the store can concern a document. */
export interface Reach {
  /** The folded words that names are looked for among. */
  readonly words: ReadonlySet<string>;
  /** The families that something is looked for of. */
  readonly families: ReadonlySet<string>;
}

/** What checking a plan comes to. */
export interface CheckedPlan {
  /** The waivers that stand in its translation. */
  readonly waivers: readonly Waiver[];
  /** One after another; the next is checked when it is asked for. */
  readonly documents: AsyncIterable<CheckedDocument> | Iterable<CheckedDocument>;
}

/** Checks plans. */
export interface PlanChecker {
  /** Reads a plan, to be sure that it can be. @throws {Trouble} where it cannot. */
  prove(plan: PairPlan): Promise<void>;
  /** Checks a plan. @param others the forms that other versions settled on; read as each document is checked. */
  check(plan: PairPlan, others: Siblings): Promise<CheckedPlan>;
}

/** @param read how files are read: from disk, or as they would be after mending. */
export function planChecker(
  glossary: Glossary,
  settings: RuleSettings,
  cwd: string,
  read: ReadText,
): PlanChecker {
  const matcherFor = matchersOf(glossary);
  const opened = async (plan: PairPlan) => {
    const pairs = await readPairs(plan, cwd, read);
    return { pairs, waivers: pairs.flatMap(({ target }) => ownWaivers(target)) };
  };
  return {
    prove: async (plan) => {
      await opened(plan);
    },
    check: async (plan, others) => {
      const { pairs, waivers } = await opened(plan);
      const ruled = plan.apart?.settings ?? settings;
      const checked = function* () {
        for (const pair of pairs)
          yield checkPair(pair, matcherFor(pair, plan.apart?.glossary), ruled, others);
      };
      return { waivers, documents: checked() };
    },
  };
}

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

function checkPair(
  pair: DocumentPair,
  matcher: Matcher,
  settings: RuleSettings,
  others: Siblings,
): CheckedDocument {
  const segments = matcher.match(pair);
  const asked = familiesAsked(segments);
  const view = viewOf(segments, matcher.target.tag, pair.date, new Map(others));
  return {
    file: pair.target.file,
    texts: () => Promise.resolve(pair),
    findings: check(pair, view, rules, settings),
    census: censusOf(segments),
    forms: settledForms(segments),
    reach: () => ({
      words: wordsReached(pair.segments, matcher.source, matcher.target),
      families: asked,
    }),
  };
}
