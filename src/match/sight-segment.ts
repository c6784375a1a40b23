import type { Segment, Unit } from '../model/document.js';
import type { Untranslated } from '../model/hit.js';
import { isAtHomeAnywhere, isForeign } from '../text/languages.js';
import { conceptsNamed, type Sighted } from './choice.js';
import type { Engine } from './engine.js';
import { sight } from './search.js';
import { inScript, strayRun, untranslatedRuns } from './untranslated.js';

/** A segment, and what was sighted on both sides of it. */
export interface SightedSegment extends Segment {
  readonly seen: {
    readonly source: Sighted;
    readonly target: Sighted;
    readonly untranslated: readonly Untranslated[];
  };
}

/** Looks for every name on both sides of a segment. */
export function sightBoth({ source, target, ...sureness }: Segment, engine: Engine): SightedSegment {
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
      source: { words: from.words(), ...inSource },
      target: { words: into.words(), ...inTarget },
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
