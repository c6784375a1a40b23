import type { Glossary } from '../../glossary/glossary.js';
import type { Concept } from '../../model/concept.js';
import { languageOf } from '../../text/languages.js';
import { packSections, type Section, sectionsOf } from '../automaton/binary.js';
import { LexiconBuilder } from '../automaton/lexicon.js';
import { Numbers } from '../automaton/numbers.js';
import { compileTables } from '../automaton/tables.js';
import { relativeSections } from '../relatives/sections.js';
import { termsOf } from '../terms.js';
import { Bytes } from './bytes.js';
import { textOf } from './concept-text.js';

/** What a compiled glossary's bytes are told by; another number with every change of what they hold. */
export const glossaryKind = 3;

/** What is to be known of a glossary before it is opened; its maker's business. */
export interface Label {
  /** Whatever it is to be known again by. */
  readonly key: string;
  /** A fingerprint of what it says. */
  readonly says: string;
  /** How many doubts there are of it. */
  readonly doubts: number;
}

/**
 * A glossary as one run of bytes that is opened without being parsed: its concepts, the automata of the two
 * languages that most of them are named in, and the tables by which relatives are found.
 */
export function compileGlossary(glossary: Glossary, label: Label): Uint8Array<ArrayBuffer> {
  const concepts = Array.from(glossary.concepts.values());
  const pair = mainLanguages(concepts);
  const head = new TextEncoder().encode(JSON.stringify({ ...label, pair }));
  const sections = [head, ...conceptSections(concepts)];
  const [one, two] = pair;
  if (one !== undefined && two !== undefined)
    sections.push(...automatonSections(concepts, one, two), ...automatonSections(concepts, two, one));
  sections.push(...relativeSections(glossary, pair.map(languageOf)));
  return packSections(sections, glossaryKind);
}

/** The two languages that most concepts are named in, or fewer where there are no two. */
function mainLanguages(concepts: readonly Concept[]): string[] {
  const counts = new Map<string, number>();
  for (const { terms } of concepts)
    for (const tag of terms.keys()) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return Array.from(counts)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 2)
    .map(([tag]) => tag);
}

/** Their ids as a lexicon, and their texts with where each begins. */
function conceptSections(concepts: readonly Concept[]): Section[] {
  const ids = new LexiconBuilder();
  const texts = new Bytes();
  const starts = new Numbers();
  for (const concept of concepts) {
    ids.add(concept.id);
    starts.push(texts.length);
    texts.write(textOf(concept));
  }
  starts.push(texts.length);
  const { units, starts: idStarts, slots } = ids.finish();
  return [units, idStarts, slots, starts.toArray(), texts.toArray()];
}

/** Term → the concept it names; then the tables. */
function automatonSections(concepts: readonly Concept[], tag: string, other: string): Section[] {
  const language = languageOf(tag);
  const owners = new Numbers();
  const texts = function* (): Generator<string> {
    for (const [number, concept] of concepts.entries())
      for (const { term } of termsOf(concept, language, languageOf(other))) {
        owners.push(number);
        yield term.text;
      }
  };
  const tables = sectionsOf(compileTables(texts(), language));
  return [owners.toArray(), ...tables];
}
