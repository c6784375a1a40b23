import type { Glossary } from '../glossary/glossary.js';
import type { DocumentPair, Unit } from '../model/document.js';
import type { MatchedSegment } from '../model/hit.js';
import type { Language } from '../text/language.js';
import { languageOf } from '../text/languages.js';
import type { Automaton } from './automaton/automaton.js';
import { buildAutomaton } from './automaton/build.js';
import { conceptsIn } from './choice.js';
import type { Compiled } from './compiled/open.js';
import { type Engine, type Side, sideOf } from './engine.js';
import { kinshipOf } from './kinship.js';
import { createLooseForms } from './loose-forms.js';
import { relativesOf } from './relatives/relatives.js';
import { sight } from './search.js';
import { createSlips } from './slips.js';
import { createSpellings } from './spelling.js';
import { createStrangers } from './strangers.js';
import { termsIn } from './terms.js';
import { matchAll } from './two-passes.js';
import { createComparison } from './values/discrepancies.js';

/** Holds a store ready to be found in texts of one pair of languages. */
export interface Matcher {
  readonly source: Language;
  readonly target: Language;
  /** All searching in a document, done once: every hit on both sides, and how they answer one another. */
  match(pair: Pick<DocumentPair, 'segments'>): MatchedSegment[];
  /** The same in short steps, each begun when it is asked for. */
  matchInSteps(pair: Pick<DocumentPair, 'segments'>): Generator<undefined, MatchedSegment[]>;
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
  const relatives = relativesOf(glossary, source, target);
  const engine: Engine = {
    source: sideOf(source, automatonOf(source, target)),
    target: sideOf(target, automatonOf(target, source)),
    kinship: kinshipOf(relatives, target.tag),
    spellings: createSpellings(source, target),
    slips: createSlips(relatives, source),
    looseForms: createLooseForms(target),
    strangers: createStrangers(source, target),
    valuesApart: createComparison(source, target),
  };
  return {
    source,
    target,
    match: ({ segments }) => lastOf(matchAll(segments, engine)),
    matchInSteps: ({ segments }) => matchAll(segments, engine),
    names: { source: namesIn(engine.source), target: namesIn(engine.target) },
  };
}

/** What steps come to. */
function lastOf<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const namesIn =
  ({ language, run, automaton }: Side): NamesIn =>
  ({ text, opaque }) =>
    conceptsIn(sight(run.read(text, opaque), automaton, language).names);
