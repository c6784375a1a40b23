import { type Concepts, passing } from '../../glossary/glossary.js';
import { languageOf } from '../../text/languages.js';
import { packInto } from '../automaton/binary.js';
import { hashOfText, settle, slotsFor } from '../automaton/hashing.js';
import { Numbers } from '../automaton/numbers.js';
import { relativeSections } from '../relatives/sections.js';
import { shapedConcept } from './concept-text.js';
import { GatheredForms } from './gathered-forms.js';
import { glossaryKind, type Label } from './label.js';
import { RecordWriter } from './records.js';

/**
 * A glossary as one run of bytes that is opened without being parsed: its concepts, the automata of the two
 * languages that most of them are named in, and the tables by which relatives are found. No concept is held.
 * @param room the memory that the bytes are made in.
 */
export function compileGlossary(
  { concepts }: { readonly concepts: Pick<Concepts, 'keys' | 'values' | 'passing'> },
  label: Label,
  room: (size: number) => ArrayBufferLike = (size) => new ArrayBuffer(size),
): Uint8Array {
  const records = new RecordWriter();
  const hashes = new Numbers();
  const forms = new Map<string, GatheredForms>();
  for (const concept of passing(concepts)) {
    for (const tag of concept.terms.keys()) formsIn(forms, tag).add(concept, hashes.length);
    records.add(concept.id, shapedConcept(concept));
    hashes.push(hashOfText(concept.id));
  }
  const pair = mainPair(forms);
  const head = { ...label, pair: pair.map(({ tag }) => tag) };
  const automata = [...pair.entries()].flatMap(([at, each]) => each.sections(pair[1 - at] ?? each));
  const sections = [new TextEncoder().encode(JSON.stringify(head)), ...records.finish(), slotsOf(hashes)];
  const relatives = relativeSections(
    concepts,
    pair.map(({ tag }) => languageOf(tag)),
  );
  return packInto(room, [...sections, ...automata, ...relatives], glossaryKind);
}

function formsIn(forms: Map<string, GatheredForms>, tag: string): GatheredForms {
  const known = forms.get(tag) ?? new GatheredForms(tag);
  forms.set(tag, known);
  return known;
}

/** The two languages that most concepts are named in; none where there are no two. */
function mainPair(forms: ReadonlyMap<string, GatheredForms>): GatheredForms[] {
  const pair = Array.from(forms.values())
    .sort((a, b) => b.concepts - a.concepts)
    .slice(0, 2);
  return pair.length < 2 ? [] : pair;
}

function slotsOf(hashes: Numbers): Int32Array {
  const slots = slotsFor(hashes.length);
  for (let number = 0; number < hashes.length; number++) settle(slots, hashes.at(number), number);
  return slots;
}
