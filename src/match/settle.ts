import { areLookAlikes } from '../glossary/glossary.js';
import { type Concept, isCommon } from '../model/concept.js';
import type { Segment } from '../model/document.js';
import type { Hit, MatchedSegment } from '../model/hit.js';
import { overlaps, slice } from '../model/span.js';
import { opensSentence } from '../text/casing.js';
import { acronymsOf } from './acronyms.js';
import { answer, isUncased } from './answers.js';
import { choose, conceptsNamed, unchosen, withoutPlainWords, witnesses } from './choice.js';
import type { Engine } from './engine.js';
import type { Evidence } from './evidence.js';
import { withArticle } from './extent.js';
import type { Licences } from './licences.js';
import { withOutsiders } from './outsiders.js';
import type { SightedSegment } from './sight-segment.js';
import { misspelledIn } from './slips.js';
import { surely } from './spelling.js';
import { spellingIn, withoutSwallowed } from './spelling-search.js';

/** What the first pass over a text shows. */
export interface Learnt {
  readonly source: Evidence;
  readonly target: Evidence;
  /** Concepts that the source names, or may name, anywhere. */
  readonly named: Set<string>;
}

/** What each side has named before a segment. */
export interface SoFar {
  readonly source: Licences;
  readonly target: Licences;
}

/** Chooses among what was sighted in a segment, and says how both sides answer one another. */
export function settle(
  sighted: SightedSegment,
  index: number,
  engine: Engine,
  learnt: Learnt,
  soFar: SoFar,
): MatchedSegment {
  const { seen, segment } = sighted;
  const { slips, ...found } = chosen(sighted, engine, learnt, soFar);
  const { answers: firm, added } = answered(sighted, found, engine, learnt);
  const claimed = [...found.target, ...seen.untranslated];
  const strangers = engine.strangers.between(
    { words: seen.source.words, claimed: found.source },
    { words: seen.target.words, claimed },
  );
  const explained = [...claimed, ...strangers.map((stranger) => stranger.target)];
  const answers = withOutsiders(firm, segment, seen.target.words, explained, engine.target.language);
  const hits = { sourceHits: found.source, targetHits: found.target };
  return {
    ...segment,
    index,
    ...hits,
    answers,
    added: added.filter((hit) => !mayBeWord(hit, segment.target.text) && !isQuoted(hit, segment)),
    untranslated: seen.untranslated,
    misspelled: misspelledIn(found.source, found.target, slips, engine.source.language),
    strangers,
    values: engine.valuesApart(segment, { ...hits, answers }),
  };
}

/** One hit a place, on both sides. */
interface Chosen {
  readonly source: readonly Hit[];
  readonly target: readonly Hit[];
  /** Misreadings of names as plain words in the target. */
  readonly literals: readonly Hit[];
}

/** The hits of a segment, and those of the source that have a letter wrong. */
function chosen(
  { segment: { source, target }, seen }: SightedSegment,
  engine: Engine,
  learnt: Learnt,
  soFar: SoFar,
): Chosen & { readonly slips: readonly Hit[] } {
  const { language } = engine.target;
  const spelledRight = choose(
    seen.source,
    learnt.source,
    witnesses(seen.target, language),
    soFar.source,
  ).filter((hit) => !isUncased(hit));
  const listed = choose(seen.target, learnt.target, conceptsNamed(seen.source.names), soFar.target).map(
    (hit) => withArticle(hit, target.text, seen.target.words, language),
  );
  const slips = engine.slips.among(seen.source.words, spelledRight, listed);
  const named = withSpelled(withSlips(spelledRight, slips), seen, { source, target }, listed, engine);
  const into = { text: target.text, words: seen.target.words };
  const kept = withoutSwallowed(listed, named, into, engine.spellings);
  const targetHits = inOrder([...kept, ...acronymsOf(named, kept, seen.target.words, language)]);
  const misread = seen.target.literals.flatMap(({ choices }) => choices.slice(0, 1));
  const mayAnswer = (hit: Hit, concept: Concept): boolean =>
    hit.concept.id === concept.id || areLookAlikes(hit.concept, concept);
  const { names, literals } = withoutPlainWords(named, misread, targetHits, mayAnswer);
  return { source: names, target: targetHits, literals, slips };
}

/** How the names of the source are answered, by listed forms and by spellings that no list has. */
function answered(
  { segment: { source, target }, seen }: SightedSegment,
  found: Chosen,
  { spellings, looseForms, kinship }: Engine,
  { named }: Learnt,
): ReturnType<typeof answer> {
  const asked = new Set(found.source.map(({ concept }) => concept.id));
  const isLoose = ({ concept, term }: Hit): boolean =>
    term.type === 'derived' || isCommon(concept) || !asked.has(concept.id);
  const spelling = spellingIn(
    {
      text: target.text,
      words: seen.target.words,
      claimed: [...found.target.filter((hit) => !isLoose(hit)), ...seen.untranslated],
      loose: found.target.filter(isLoose),
    },
    { text: source.text, words: seen.source.words, claimed: found.source },
    spellings,
  );
  const sides = {
    ...found,
    untranslated: seen.untranslated,
    loosely: (concept: Concept) => looseForms(concept, seen.target.words),
  };
  return answer(sides, kinship, spelling, named);
}

/**
 * A word that may be a name is one where the target spells it in a way that no list has (الرقة, Rakka), or names
 * what the store says it is taken for.
 */
function withSpelled(
  named: readonly Hit[],
  { source: { words, ...sighted }, target: { words: targetWords } }: SightedSegment['seen'],
  { source, target }: Segment,
  listed: readonly Hit[],
  { spellings }: Engine,
): readonly Hit[] {
  const doubtful = unchosen({ words, ...sighted }, named);
  if (doubtful.length === 0) return named;
  const find = spellingIn(
    { text: target.text, words: targetWords, claimed: listed },
    { text: source.text, words, claimed: [...named, ...doubtful] },
    spellings,
  );
  const spelled = new Set(
    find(doubtful.map(({ concept }) => ({ concept, least: surely }))).map(({ concept }) => concept),
  );
  const isTakenFor = (concept: Concept): boolean => listed.some((hit) => areLookAlikes(concept, hit.concept));
  const added = doubtful.filter(
    ({ concept }, at) =>
      (spelled.has(concept) || isTakenFor(concept)) && doubtful[at - 1]?.start !== doubtful[at]?.start,
  );
  return [...named, ...added].sort((a, b) => a.start - b.start);
}

const inOrder = (hits: readonly Hit[]): Hit[] => hits.toSorted((a, b) => a.start - b.start);

/** A name with a letter wrong is that name, and not the part of it that is right. */
function withSlips(named: readonly Hit[], slips: readonly Hit[]): Hit[] {
  const kept = named.filter((hit) => !slips.some((slip) => overlaps(slip, hit)));
  return [...kept, ...slips].sort((a, b) => a.start - b.start);
}

/** Whether a name may be a word that is written small, or has a capital for opening a sentence. */
const mayBeWord = (hit: Hit, text: string): boolean =>
  isUncased(hit) || (!/[\s-]/u.test(slice(text, hit)) && opensSentence(text, hit.start));

/** Whether the source has the same letters: a name it leaves in the target's script. */
const isQuoted = (hit: Hit, { source, target }: Segment): boolean =>
  source.text.includes(slice(target.text, hit));
