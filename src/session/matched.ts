import type { Glossary } from '../glossary/glossary.js';
import { createMatcher, type Matcher } from '../match/matcher.js';
import type { DocumentPair } from '../model/document.js';
import type { MatchedSegment } from '../model/hit.js';
import type { NamesOf } from './alignment.js';
import type { ReadText } from './files.js';
import type { PairPlan } from './pair-plan.js';
import { readPairs } from './pairs.js';
import type { ReadPair } from './read-pair.js';

/** A document after all searching in it is done. */
export interface MatchedDocument {
  readonly pair: ReadPair;
  readonly segments: readonly MatchedSegment[];
  /** BCP 47 primary tag of the target. */
  readonly language: string;
  /** 0-based place among the documents of its file. */
  readonly number: number;
}

/** The matcher of a pair's languages in a store: the run's, or the pair's own. */
export type MatcherFor = (pair: Pick<DocumentPair, 'source' | 'target'>, own?: Glossary) => Matcher;

/** Gives the documents of a plan as they are read. */
export type ReadPlan = (plan: PairPlan) => Promise<readonly ReadPair[]>;

/** Gives the documents of a plan: one, or those of a file that holds both texts. */
export type MatchPlan = (plan: PairPlan) => Promise<readonly MatchedDocument[]>;

/** Segments that are held between two passes over the documents: some hundred articles' worth. */
const most = 10_000;

/**
 * Reads and matches what a plan names. As long as they are few, the segments are held for a second pass, which then
 * takes them over; a document that was not held is read and matched again, so that memory stays bounded.
 * @param isOnly whether a single plan will be asked for, whose documents are in memory at once anyway.
 */
export function planMatcher(matcherFor: MatcherFor, readPlan: ReadPlan, isOnly: boolean): MatchPlan {
  const held = new Map<PairPlan, readonly MatchedDocument[]>();
  let room = isOnly ? Number.POSITIVE_INFINITY : most;
  return async (plan) => {
    const known = held.get(plan);
    if (known !== undefined) {
      held.delete(plan);
      return known;
    }
    const documents = (await readPlan(plan)).map((pair, number): MatchedDocument => {
      const matcher = matcherFor(pair, plan.apart?.glossary);
      return { pair, segments: matcher.match(pair), language: matcher.target.tag, number };
    });
    room -= documents.reduce((sum, { segments }) => sum + segments.length, 0);
    if (room >= 0) held.set(plan, documents);
    return documents;
  };
}

/** Reads plans; texts that do not line up are aligned by the names in them. */
export function planReader(matcherFor: MatcherFor, cwd: string, read: ReadText): ReadPlan {
  return (plan) => {
    const namesOf: NamesOf = (pair) => matcherFor(pair, plan.apart?.glossary).names;
    return readPairs(plan, cwd, read, namesOf);
  };
}

/** Makes each matcher once. */
export function matchersOf(glossary: Glossary): MatcherFor {
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
