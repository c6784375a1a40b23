import { check } from '../check/check.js';
import { type Census, censusOf } from '../check/tally.js';
import { type Siblings, settledForms, viewOf } from '../check/view.js';
import type { Glossary } from '../glossary/glossary.js';
import { createMatcher, type Matcher } from '../match/matcher.js';
import type { DocumentPair } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { RuleSettings } from '../model/rule.js';
import { rules } from '../rules/index.js';
import type { ReadText } from './files.js';
import { type PairPlan, readPairs } from './pairs.js';

/** What checking one document comes to. */
export interface CheckedDocument {
  readonly file: string;
  /** Its texts, for reports that show them; undefined where the file has changed meanwhile. */
  readonly texts: () => Promise<DocumentPair | undefined>;
  /** Made as they are asked for, once. */
  readonly findings: Iterable<Finding>;
  readonly census: Census;
  /** The full forms that it settled on, for comparing with other versions. */
  readonly forms: Siblings;
}

/** Checks plans. */
export interface PlanChecker {
  /** Reads a plan, to be sure that it can be. @throws {Trouble} where it cannot. */
  prove(plan: PairPlan): Promise<void>;
  /** Checks the documents of a plan. @param others the forms that other versions settled on, as it begins. */
  check(plan: PairPlan, others: Siblings): AsyncIterable<CheckedDocument>;
}

/** @param read how files are read: from disk, or as they would be after mending. */
export function planChecker(
  glossary: Glossary,
  settings: RuleSettings,
  cwd: string,
  read: ReadText,
): PlanChecker {
  const matcherFor = matchersOf(glossary);
  return {
    prove: async (plan) => {
      await readPairs(plan, cwd, read);
    },
    async *check(plan, others) {
      for (const pair of await readPairs(plan, cwd, read))
        yield checkPair(pair, matcherFor(pair), settings, others);
    },
  };
}

/** The matcher of a pair's languages; each is made once. */
export function matchersOf(glossary: Glossary): (pair: DocumentPair) => Matcher {
  const matchers = new Map<string, Matcher>();
  return ({ source, target }) => {
    const languages = `${source.language} ${target.language}`;
    const matcher = matchers.get(languages) ?? createMatcher(glossary, source.language, target.language);
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
  const view = viewOf(segments, matcher.target.tag, pair.date, new Map(others));
  return {
    file: pair.target.file,
    texts: () => Promise.resolve(pair),
    findings: check(pair, view, rules, settings),
    census: censusOf(segments),
    forms: settledForms(segments),
  };
}
