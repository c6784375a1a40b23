import type { Glossary } from '../glossary/glossary.js';
import { createMatcher, type Matcher } from '../match/matcher.js';
import type { DocumentPair } from '../model/document.js';
import type { MatchedSegment } from '../model/hit.js';
import type { NamesOf } from './alignment.js';
import { breathing } from './breath.js';
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
const most = 5_000;

/** Matches plans for two passes over them. */
export interface PlanMatcher {
  /** For the first pass; what is matched is held for the second. */
  readonly first: MatchPlan;
  /** For the second, which takes over what is held; what is not, as it was taken before, is matched again. */
  readonly second: MatchPlan;
  /** Whether more is held than a run may hold, so that what was matched last should be taken now. */
  isFull(): boolean;
}

/**
 * Reads and matches what a plan names.
 * @param isOnly whether a single plan will be asked for, whose documents are in memory at once anyway.
 * @param signal ends the first pass amid a document; what was passed over by then is matched for the second.
 */
export function planMatcher(
  matcherFor: MatcherFor,
  readPlan: ReadPlan,
  isOnly: boolean,
  signal?: AbortSignal,
): PlanMatcher {
  const held = new Map<PairPlan, readonly MatchedDocument[]>();
  const room = isOnly ? Number.POSITIVE_INFINITY : most;
  let taken = 0;
  const match = async (plan: PairPlan, ending?: AbortSignal): Promise<MatchedDocument[]> => {
    const documents: MatchedDocument[] = [];
    for (const [number, pair] of (await readPlan(plan)).entries()) {
      const matcher = matcherFor(pair, plan.apart?.glossary);
      const segments = await breathing(matcher.matchInSteps(pair), ending);
      documents.push({ pair, segments, language: matcher.target.tag, number });
    }
    return documents;
  };
  return {
    first: async (plan) => {
      const documents = await match(plan, signal);
      held.set(plan, documents);
      taken += segmentsIn(documents);
      return documents;
    },
    second: async (plan) => {
      const documents = held.get(plan);
      if (documents === undefined) return match(plan);
      held.delete(plan);
      taken -= segmentsIn(documents);
      return documents;
    },
    isFull: () => taken > room,
  };
}

const segmentsIn = (documents: readonly MatchedDocument[]): number =>
  documents.reduce((sum, { segments }) => sum + segments.length, 0);

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
