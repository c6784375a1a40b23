import type { Glossary } from '../../glossary/glossary.js';
import type { Language } from '../../text/language.js';
import { languageOf } from '../../text/languages.js';
import type { Automaton } from '../automaton/automaton.js';
import { type Section, tableSections, tablesOf, unpackSections } from '../automaton/binary.js';
import { automatonOver } from '../automaton/search.js';
import type { RelativeTables } from '../relatives/tables.js';
import type { KeptConcept } from './concept-text.js';
import { CompiledConcepts } from './concepts.js';
import { glossaryKind, type Label } from './label.js';
import { OwnedTerms } from './owned-terms.js';
import { recordSections, recordsIn } from './records.js';
import { relativeTablesFrom } from './relative-tables.js';

/** A glossary that may have automata made ahead. */
export interface Compiled {
  /** The automaton of a language's terms of what the other can name too; undefined where none was made ahead. */
  automaton(language: Language, other: Language): Automaton | undefined;
  readonly relatives: RelativeTables;
}

/** A glossary opened from bytes, none of its concepts read before it is asked for. */
export interface CompiledGlossary extends Glossary, Compiled, Label {
  /** What it was opened from. */
  readonly bytes: Uint8Array;
}

interface Head extends Label {
  readonly pair: readonly string[];
}

/** The head, and where the sections of the automata begin: after the records and the hash of their ids. */
const first = { records: 1, slots: 1 + recordSections, automata: 2 + recordSections };

/** @returns undefined where the bytes are no compiled glossary of this version, whole. */
export function openGlossary(bytes: Uint8Array): CompiledGlossary | undefined {
  const sections = unpackSections(bytes, glossaryKind);
  const head = sections?.[0];
  if (sections === undefined || !(head instanceof Uint8Array)) return undefined;
  const { pair, ...label }: Head = JSON.parse(new TextDecoder().decode(head));
  const held = conceptsFrom(sections);
  if (held === undefined) return undefined;
  const relatives = relativeTablesFrom(sections, pair.map(languageOf), held);
  if (relatives === undefined) return undefined;
  const automata = sections.slice(first.automata);
  return {
    ...label,
    bytes,
    concepts: held,
    relatives,
    automaton: (language, other) => {
      const at = pair.indexOf(language.tag);
      if (at < 0 || pair[1 - at] !== other.tag) return undefined;
      return automatonFrom(automata.slice(at * (1 + tableSections)), held, language, other);
    },
  };
}

function conceptsFrom(sections: readonly Section[]): CompiledConcepts | undefined {
  const records = recordsIn<KeptConcept>(sections.slice(first.records, first.slots));
  const slots = sections[first.slots];
  return records !== undefined && slots instanceof Int32Array
    ? new CompiledConcepts(records, slots)
    : undefined;
}

function automatonFrom(
  [owners, ...rest]: readonly Section[],
  held: CompiledConcepts,
  language: Language,
  other: Language,
): Automaton | undefined {
  const tables = tablesOf(rest.slice(0, tableSections));
  if (!(owners instanceof Int32Array) || tables === undefined) return undefined;
  const terms = new OwnedTerms(owners, held, language, other);
  return automatonOver(tables, (term) => terms.named(term), language);
}
