import type { Segment, Unit } from '../model/document.js';
import type { Untranslated } from '../model/hit.js';
import { isAtHomeAnywhere, isForeign } from '../text/languages.js';
import type { WordRun } from '../text/word-run.js';
import type { Word } from '../text/words.js';
import { conceptsNamed, type Sighted } from './choice.js';
import type { Engine } from './engine.js';
import { type Sighting, type Sightings, sight } from './search.js';
import { inScript, strayRun, untranslatedRuns } from './untranslated.js';

/** What was sighted on both sides of a segment. */
export interface SightedSides {
  readonly source: Sighted;
  readonly target: Sighted;
}

/** A segment, and all that was sighted in it. */
export interface SightedSegment {
  readonly segment: Segment;
  readonly seen: SightedSides & { readonly untranslated: readonly Untranslated[] };
}

/** Looks for every name on both sides of a segment. */
export function sightBoth(segment: Segment, engine: Engine): SightedSegment {
  const { source, target } = sightSides(segment, engine, () => true);
  const untranslated = leftOver(segment.target, segment.source.text, engine);
  return { segment, seen: { source, target, untranslated } };
}

/** The same, as far as a text can be learnt from: the words of a side only where one of its names is in doubt. */
export const sightInPassing = (segment: Segment, engine: Engine): SightedSides =>
  sightSides(segment, engine, ({ names }) => names.some(isDoubtful));

const isDoubtful = ({ choices }: Sighting): boolean => choices.some(({ certain }) => !certain);

/** @param needsWords whether the words of a side are asked for, of which so much was sighted. */
function sightSides(
  { source, target }: Segment,
  engine: Engine,
  needsWords: (sightings: Sightings) => boolean,
): SightedSides {
  const wordsOf = (run: WordRun, sightings: Sightings): readonly Word[] =>
    needsWords(sightings) ? run.words() : [];
  const from = engine.source.run.read(source.text, source.opaque);
  const inSource = sight(from, engine.source.automaton, engine.source.language);
  const named = conceptsNamed(inSource.names);
  const { language, automaton, run } = engine.target;
  const into = run.read(target.text, target.opaque);
  const inTarget = sight(into, automaton, language, (concept) => named.has(concept));
  return {
    source: { words: wordsOf(from, inSource), ...inSource },
    target: { words: wordsOf(into, inTarget), ...inTarget },
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
