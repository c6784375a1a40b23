import type { Glossary } from '../../glossary/glossary.js';
import type { Concept } from '../../model/concept.js';
import { languageOf } from '../../text/languages.js';
import { packSections, type Section, sectionsOf } from '../automaton/binary.js';
import { hashOfText, settle, slotsFor } from '../automaton/hashing.js';
import { Numbers } from '../automaton/numbers.js';
import { compileTables } from '../automaton/tables.js';
import { termsOf } from '../terms.js';
import { shapedConcept } from './concept-text.js';
import { conceptIn } from './concepts.js';
import { type Records, RecordWriter, recordsIn } from './records.js';

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
 * A glossary as one run of bytes that is opened without being parsed: its concepts, and the automata of the
 * two languages that most of them are named in. Its concepts are gone through once; no more than one is held.
 */
export function compileGlossary(
  { concepts }: { readonly concepts: Pick<Glossary['concepts'], 'values'> },
  label: Label,
): Uint8Array<ArrayBuffer> {
  const writer = new RecordWriter();
  const languages = new Map<string, number>();
  for (const concept of concepts.values()) {
    writer.add(concept.id, shapedConcept(concept));
    for (const tag of concept.terms.keys()) languages.set(tag, (languages.get(tag) ?? 0) + 1);
  }
  const saved = writer.finish();
  const records = recordsIn(saved);
  if (records === undefined) throw new TypeError('records that were just written');
  const pair = mainLanguages(languages);
  const head = new TextEncoder().encode(JSON.stringify({ ...label, pair }));
  const sections = [head, ...saved, slotsOf(records)];
  const [one, two] = pair;
  if (one !== undefined && two !== undefined)
    sections.push(...automatonSections(records, one, two), ...automatonSections(records, two, one));
  return packSections(sections, glossaryKind);
}

/** The two languages that most concepts are named in, or fewer where there are no two. */
const mainLanguages = (counts: ReadonlyMap<string, number>): string[] =>
  Array.from(counts)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 2)
    .map(([tag]) => tag);

/** Id → record. */
function slotsOf(records: Records): Int32Array {
  const slots = slotsFor(records.size);
  for (let number = 0; number < records.size; number++)
    settle(slots, hashOfText(records.idOf(number)), number);
  return slots;
}

/** Term → the concept it names; then the tables. */
function automatonSections(records: Records, tag: string, other: string): Section[] {
  const language = languageOf(tag);
  const owners = new Numbers();
  const texts = function* (): Generator<string> {
    for (const [number, concept] of conceptsIn(records))
      for (const { term } of termsOf(concept, language, languageOf(other))) {
        owners.push(number);
        yield term.text;
      }
  };
  const tables = sectionsOf(compileTables(texts(), language));
  return [owners.toArray(), ...tables];
}

function* conceptsIn(records: Records): Generator<[number, Concept]> {
  for (let number = 0; number < records.size; number++) yield [number, conceptIn(records, number)];
}
