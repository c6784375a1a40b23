import { areLookAlikes, type Glossary } from '../glossary/glossary.js';
import { type Concept, isCommon } from '../model/concept.js';
import type { DocumentPair, Segment, Unit } from '../model/document.js';
import type { Hit, MatchedSegment, Untranslated } from '../model/hit.js';
import { overlaps, slice } from '../model/span.js';
import { opensSentence } from '../text/casing.js';
import type { Language } from '../text/language.js';
import { isAtHomeAnywhere, isForeign, languageOf } from '../text/languages.js';
import { WordRun } from '../text/word-run.js';
import { acronymsOf } from './acronyms.js';
import { answer, isUncased } from './answers.js';
import type { Automaton } from './automaton/automaton.js';
import { buildAutomaton } from './automaton/build.js';
import {
  choose,
  conceptsIn,
  conceptsNamed,
  type Sighted,
  unchosen,
  withoutPlainWords,
  witnesses,
} from './choice.js';
import type { Compiled } from './compiled/open.js';
import { Evidence } from './evidence.js';
import { withArticle } from './extent.js';
import { type Kinship, kinshipOf } from './kinship.js';
import { Licences } from './licences.js';
import { createLooseForms, type LooseForms } from './loose-forms.js';
import { withOutsiders } from './outsiders.js';
import { sight } from './search.js';
import { createSlips, misspelledIn, type Slips } from './slips.js';
import { createSpellings, type Spellings, surely } from './spelling.js';
import { spellingIn, withoutSwallowed } from './spelling-search.js';
import { createStrangers, type Strangers } from './strangers.js';
import { termsIn } from './terms.js';
import { inScript, strayRun, untranslatedRuns } from './untranslated.js';
import { discrepanciesIn } from './values/discrepancies.js';
import { createValueReader, type ValueReader } from './values/read.js';

/** Holds a store ready to be found in texts of one pair of languages. */
export interface Matcher {
  readonly source: Language;
  readonly target: Language;
  /** All searching in a document, done once: every hit on both sides, and how they answer one another. */
  match(pair: Pick<DocumentPair, 'segments'>): MatchedSegment[];
  /** Ids of the concepts that a text of either side names, or may name, each read by itself. */
  readonly names: { readonly source: NamesIn; readonly target: NamesIn };
}

/** Finds what a text names, by the ids of the concepts. */
export type NamesIn = (text: Pick<Unit, 'text' | 'opaque'>) => Iterable<string>;

/** @param glossary automata that were made ahead are not made again. */
export function createMatcher(
  glossary: Glossary & Partial<Compiled>,
  sourceTag: string,
  targetTag: string,
): Matcher {
  const source = languageOf(sourceTag);
  const target = languageOf(targetTag);
  const automatonOf = (language: Language, other: Language): Automaton =>
    glossary.automaton?.(language, other) ?? buildAutomaton(termsIn(glossary, language, other), language);
  const engine: Engine = {
    source: sideOf(source, automatonOf(source, target)),
    target: sideOf(target, automatonOf(target, source)),
    kinship: kinshipOf(glossary, target.tag),
    spellings: createSpellings(source, target),
    slips: createSlips(glossary, source),
    looseForms: createLooseForms(target),
    strangers: createStrangers(source, target),
    readers: { source: createValueReader(source), target: createValueReader(target) },
  };
  return {
    source,
    target,
    match: ({ segments }) => matchAll(segments, engine),
    names: { source: namesIn(engine.source), target: namesIn(engine.target) },
  };
}

interface Side {
  readonly language: Language;
  /** Filled with one text after another. */
  readonly run: WordRun;
  readonly automaton: Automaton;
}

const sideOf = (language: Language, automaton: Automaton): Side => ({
  language,
  run: new WordRun(language),
  automaton,
});

const namesIn =
  ({ language, run, automaton }: Side): NamesIn =>
  ({ text, opaque }) =>
    conceptsIn(sight(run.read(text, opaque), automaton, language).names);

interface Engine {
  readonly source: Side;
  readonly target: Side;
  readonly kinship: Kinship;
  readonly spellings: Spellings;
  readonly slips: Slips;
  readonly looseForms: LooseForms;
  readonly strangers: Strangers;
  readonly readers: { readonly source: ValueReader; readonly target: ValueReader };
}

interface SightedSegment extends Segment {
  readonly seen: {
    readonly source: Sighted;
    readonly target: Sighted;
    readonly untranslated: readonly Untranslated[];
  };
}

/** What the first pass over a text shows. */
interface Learnt {
  readonly source: Evidence;
  readonly target: Evidence;
  /** Concepts that the source names, or may name, anywhere. */
  readonly named: Set<string>;
}

/** What each side has named before a segment. */
interface SoFar {
  readonly source: Licences;
  readonly target: Licences;
}

/** Words of both sides that are held from the first pass to the second. Of longer texts the rest is read twice. */
const held = 100_000;

/** Twice over the text, so that a name shown late is known early; no more words are held than those of an article or two. */
function matchAll(segments: readonly Segment[], engine: Engine): MatchedSegment[] {
  const learnt: Learnt = {
    source: new Evidence(engine.source.language),
    target: new Evidence(engine.target.language),
    named: new Set(),
  };
  const first: SightedSegment[] = [];
  let words = 0;
  for (const segment of segments) {
    const sighted = sightBoth(segment, engine);
    const { seen } = sighted;
    words += seen.source.words.length + seen.target.words.length;
    if (words <= held) first.push(sighted);
    const [inSource, inTarget] = [conceptsNamed(seen.source.names), conceptsIn(seen.target.names)];
    learnt.source.learn(seen.source.names, seen.source.words, inTarget);
    learnt.target.learn(seen.target.names, seen.target.words, inSource);
    for (const concept of inSource) learnt.named.add(concept);
  }
  const soFar: SoFar = { source: new Licences(true), target: new Licences(false) };
  return segments.map((segment, index) =>
    settle(first[index] ?? sightBoth(segment, engine), index, engine, learnt, soFar),
  );
}

function sightBoth({ source, target, ...sureness }: Segment, engine: Engine): SightedSegment {
  const from = engine.source.run.read(source.text, source.opaque);
  const inSource = sight(from, engine.source.automaton, engine.source.language);
  const named = conceptsNamed(inSource.names);
  const { language, automaton, run } = engine.target;
  const into = run.read(target.text, target.opaque);
  const inTarget = sight(into, automaton, language, (concept) => named.has(concept));
  return {
    source,
    target,
    ...sureness,
    seen: {
      source: { run: from.copy(), words: from.words(), ...inSource },
      target: { run: into.copy(), words: into.words(), ...inTarget },
      untranslated: leftOver(target, source.text, engine),
    },
  };
}

/** Source script in the target, unless both write in it. */
function leftOver(
  { text, opaque }: Unit,
  original: string,
  { source, target }: Engine,
): readonly Untranslated[] {
  const { language } = source;
  if (language.script === target.language.script || isForeign(text, language)) return [];
  // A particle may be written on to a name in other letters: لـLevant Front.
  const run = source.run.read(inScript(text, language), opaque);
  const words = run.words();
  const names = sight(run, source.automaton, language).names;
  const runs = untranslatedRuns(
    words,
    language,
    names.flatMap(({ choices }) => choices.slice(0, 1)),
  );
  return isAtHomeAnywhere(language)
    ? runs.flatMap((run) => strayRun(run, { text, original, words }, language) ?? [])
    : runs;
}

function settle(
  { source, target, seen, ...sureness }: SightedSegment,
  index: number,
  engine: Engine,
  learnt: Learnt,
  soFar: SoFar,
): MatchedSegment {
  const { language } = engine.target;
  const { untranslated } = seen;
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
  const known = withSlips(spelledRight, slips);
  const named = withSpelled(known, seen, { source, target }, listed, engine);
  const kept = withoutSwallowed(
    listed,
    named,
    { text: target.text, words: seen.target.words },
    engine.spellings,
  );
  const targetHits = inOrder([...kept, ...acronymsOf(named, kept, seen.target.words, language)]);
  const misread = seen.target.literals.flatMap(({ choices }) => choices.slice(0, 1));
  const mayAnswer = (hit: Hit, concept: Concept): boolean =>
    hit.concept.id === concept.id || areLookAlikes(hit.concept, concept);
  const { names: sourceHits, literals } = withoutPlainWords(named, misread, targetHits, mayAnswer);
  const asked = new Set(sourceHits.map(({ concept }) => concept.id));
  const isLoose = ({ concept, term }: Hit): boolean =>
    term.type === 'derived' || isCommon(concept) || !asked.has(concept.id);
  const spelling = spellingIn(
    {
      text: target.text,
      words: seen.target.words,
      claimed: [...targetHits.filter((hit) => !isLoose(hit)), ...untranslated],
      loose: targetHits.filter(isLoose),
    },
    { text: source.text, words: seen.source.words, claimed: sourceHits },
    engine.spellings,
  );
  const sides = {
    source: sourceHits,
    target: targetHits,
    literals,
    untranslated,
    loosely: (concept: Concept) => engine.looseForms(concept, seen.target.words),
  };
  const { answers: firm, added } = answer(sides, engine.kinship, spelling, learnt.named);
  const claimed = { source: sourceHits, target: [...targetHits, ...untranslated] };
  const strangers = engine.strangers.between(
    { run: seen.source.run, claimed: claimed.source },
    { run: seen.target.run, claimed: claimed.target },
  );
  const answers = withOutsiders(
    firm,
    { source, target },
    seen.target.words,
    [...claimed.target, ...strangers.map((stranger) => stranger.target)],
    language,
  );
  return {
    source,
    target,
    ...sureness,
    index,
    sourceHits,
    targetHits,
    answers,
    added: added.filter((hit) => !mayBeWord(hit, target.text) && !isQuoted(hit, { source, target })),
    untranslated,
    misspelled: misspelledIn(sourceHits, targetHits, slips, engine.source.language),
    strangers,
    values: discrepanciesIn({ source, target }, { sourceHits, targetHits, answers }, engine.readers),
  };
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
