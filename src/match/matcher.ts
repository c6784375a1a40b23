import type { Glossary } from '../glossary/glossary.js';
import type { Concept } from '../model/concept.js';
import type { DocumentPair, Segment, Unit } from '../model/document.js';
import type { Hit, MatchedSegment, Untranslated } from '../model/hit.js';
import { overlaps, slice } from '../model/span.js';
import { editDistance } from '../text/distance.js';
import type { Language } from '../text/language.js';
import { languageOf } from '../text/languages.js';
import { type Word, wordsOf } from '../text/words.js';
import { answer } from './answers.js';
import { type Automaton, buildAutomaton, type Named } from './automaton.js';
import { Evidence } from './evidence.js';
import { type Kinship, kinshipOf } from './kinship.js';
import { type Sighting, type Sightings, sight } from './search.js';
import { createSpellings, type Spellings } from './spelling.js';
import { untranslatedRuns } from './untranslated.js';

/** Holds a store ready to be found in texts of one pair of languages. */
export interface Matcher {
  readonly source: Language;
  readonly target: Language;
  /** All searching in a document, done once: every hit on both sides, and how they answer one another. */
  match(pair: Pick<DocumentPair, 'segments'>): MatchedSegment[];
}

export function createMatcher(glossary: Glossary, sourceTag: string, targetTag: string): Matcher {
  const source = languageOf(sourceTag);
  const target = languageOf(targetTag);
  const engine: Engine = {
    source: { language: source, automaton: buildAutomaton(termsIn(glossary, source, target), source) },
    target: { language: target, automaton: buildAutomaton(termsIn(glossary, target, source), target) },
    kinship: kinshipOf(glossary, target.tag),
    spellings: createSpellings(target),
  };
  return { source, target, match: ({ segments }) => matchAll(segments, engine) };
}

/**
 * Every form in a language of the concepts that the other language can name too; in Latin script the
 * romanizations as well, where no form is spelled so.
 */
function* termsIn(glossary: Glossary, language: Language, other: Language): Generator<Named> {
  for (const concept of glossary.concepts.values()) {
    const terms = concept.terms.get(language.tag) ?? [];
    if (terms.length === 0 || !concept.terms.has(other.tag)) continue;
    for (const term of terms) yield { concept, term };
    if (language.script === 'Latin') yield* romanized(concept, language);
  }
}

function* romanized(concept: Concept, language: Language): Generator<Named> {
  const key = (text: string): string =>
    wordsOf(text, language)
      .map((word) => word.readings[0]?.key)
      .join(' ');
  const seen = new Set((concept.terms.get(language.tag) ?? []).map((term) => key(term.text)));
  for (const text of concept.romanizations.values()) {
    if (seen.has(key(text))) continue;
    seen.add(key(text));
    yield { concept, term: { text, status: 'nonpreferred', type: 'transliteration' } };
  }
}

interface Side {
  readonly language: Language;
  readonly automaton: Automaton;
}

interface Engine {
  readonly source: Side;
  readonly target: Side;
  readonly kinship: Kinship;
  readonly spellings: Spellings;
}

interface Sighted extends Sightings {
  readonly words: readonly Word[];
}

interface SightedSegment extends Segment {
  readonly seen: {
    readonly source: Sighted;
    readonly target: Sighted;
    readonly untranslated: readonly Untranslated[];
  };
}

/** Twice over the text, so that a name shown late is known early, and no more than one segment's words are held. */
function matchAll(segments: readonly Segment[], engine: Engine): MatchedSegment[] {
  const sourceEvidence = new Evidence(engine.source.language);
  const targetEvidence = new Evidence(engine.target.language);
  for (const segment of segments) {
    const { seen } = sightBoth(segment, engine);
    sourceEvidence.learn(seen.source.names, seen.source.words);
    targetEvidence.learn(seen.target.names, seen.target.words);
  }
  return segments.map((segment, index) =>
    settle(sightBoth(segment, engine), index, engine, sourceEvidence, targetEvidence),
  );
}

function sightBoth({ source, target }: Segment, engine: Engine): SightedSegment {
  const sourceWords = wordsOf(source.text, engine.source.language, source.opaque);
  const inSource = sight(source.text, sourceWords, engine.source.automaton, engine.source.language);
  const named = conceptsIn(inSource.names);
  const targetWords = wordsOf(target.text, engine.target.language, target.opaque);
  const { language, automaton } = engine.target;
  const inTarget = sight(target.text, targetWords, automaton, language, (concept) => named.has(concept));
  return {
    source,
    target,
    seen: {
      source: { words: sourceWords, ...inSource },
      target: { words: targetWords, ...inTarget },
      untranslated: leftOver(target, engine),
    },
  };
}

/** Source script in the target, unless both write in it, or it is Latin, which is at home in every text. */
function leftOver({ text, opaque }: Unit, { source, target }: Engine): readonly Untranslated[] {
  const script = new RegExp(`\\p{Script=${source.language.script}}`, 'u');
  const common = source.language.script === 'Latin' || source.language.script === target.language.script;
  if (common || !script.test(text)) return [];
  const words = wordsOf(text, source.language, opaque);
  const names = sight(text, words, source.automaton, source.language).names;
  return untranslatedRuns(
    words,
    source.language,
    names.flatMap(({ choices }) => choices.slice(0, 1)),
  );
}

function settle(
  segment: SightedSegment,
  index: number,
  engine: Engine,
  sourceEvidence: Evidence,
  targetEvidence: Evidence,
): MatchedSegment {
  const { source, target, untranslated } = segment.seen;
  const inSource = conceptsIn(source.names);
  const seen = choose(source, sourceEvidence, witnesses(target, engine.target.language));
  const targetHits = choose(target, targetEvidence, inSource);
  const misread = target.literals.flatMap(({ choices }) => choices.slice(0, 1));
  const { names: sourceHits, literals } = withoutPlainWords(seen, misread);
  const free = freeWords(target.words, [...targetHits, ...untranslated]);
  const field = { words: target.words, free };
  const { answers, added } = answer(
    { source: sourceHits, target: targetHits, literals, untranslated },
    engine.kinship,
    (concept, near) => engine.spellings.find(concept, field, near),
  );
  const unexplained = added.filter(
    (hit) => !isQuoted(hit, segment) && !isMisspelled(hit, source.words, engine.source.language),
  );
  return {
    source: segment.source,
    target: segment.target,
    index,
    sourceHits,
    targetHits,
    answers,
    added: unexplained,
    untranslated,
  };
}

function conceptsIn(sightings: readonly Sighting[]): Set<string> {
  return new Set(sightings.flatMap(({ choices }) => choices.map((hit) => hit.concept.id)));
}

/**
 * Concepts that the target names by a name that looks like one and stands alone: "Al Zahra" in "Al Zahra
 * Hospital" is part of a longer name and vouches for no town, and "youth housing" vouches for no district.
 */
function witnesses({ names, words }: Sighted, { cased }: Language): Set<string> {
  const isCapital = (index: number): boolean => /^\p{Lu}/u.test(words[index]?.raw ?? '');
  const isProper = ({ first, last }: Sighting): boolean =>
    !cased || words.slice(first, last + 1).some((word) => /\p{Lu}/u.test(word.raw));
  const alone = ({ first, last }: Sighting): boolean => {
    const covered = (index: number): boolean =>
      names.some((name) => name.first <= index && index <= name.last);
    return (
      !(words[last + 1]?.joins === true && isCapital(last + 1) && !covered(last + 1)) || covered(first - 1)
    );
  };
  return conceptsIn(names.filter((name) => isProper(name) && alone(name)));
}

/** One hit a place: of homonyms, the one that the other side names. */
function choose({ names, words }: Sighted, evidence: Evidence, other: ReadonlySet<string>): Hit[] {
  return names.flatMap((place) => {
    const held = evidence.weigh(place, words, other);
    return held.find((hit) => other.has(hit.concept.id)) ?? held[0] ?? [];
  });
}

/**
 * Takes out uncertain names that the target renders as the plain word they also are: where فتح الباب is
 * "opened the door", the door is a door.
 */
function withoutPlainWords(
  names: readonly Hit[],
  literals: readonly Hit[],
): { names: Hit[]; literals: Hit[] } {
  const plain = new Set(
    literals.filter((hit) => hit.difference === 'none' && /^\P{Lu}*$/u.test(hit.term.text)),
  );
  const dropped = new Set<Hit>();
  for (const name of names) {
    const word = name.certain ? undefined : [...plain].find((hit) => hit.concept.id === name.concept.id);
    if (word === undefined) continue;
    plain.delete(word);
    dropped.add(word).add(name);
  }
  return {
    names: names.filter((hit) => !dropped.has(hit)),
    literals: literals.filter((hit) => !dropped.has(hit)),
  };
}

function freeWords(
  words: readonly Word[],
  taken: readonly { start: number; end: number }[],
): (index: number) => boolean {
  const covered = words.map((word) => taken.some((span) => overlaps(span, word)));
  return (index) => covered[index] === false;
}

/** Whether the source has the same letters: a name it leaves in the target's script. */
const isQuoted = (hit: Hit, { source, target }: Segment): boolean =>
  source.text.includes(slice(target.text, hit));

/** Names shorter than this have too many neighbours for a slip of one letter to prove anything. */
const shortestMisspelled = 5;

/** Whether the source has the name with a letter wrong (واشطن): then the target did not make it up. */
function isMisspelled(hit: Hit, words: readonly Word[], language: Language): boolean {
  const names = (hit.concept.terms.get(language.tag) ?? []).flatMap(({ text }) => {
    const [word, ...more] = wordsOf(text, language);
    const key = word?.readings[0]?.key ?? '';
    return more.length === 0 && key.length >= shortestMisspelled ? [key] : [];
  });
  return names.some((name) =>
    words.some((word) => word.readings.some((reading) => editDistance(reading.key, name) === 1)),
  );
}
