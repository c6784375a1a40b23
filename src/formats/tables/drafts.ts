import type { Position } from '../../model/document.js';
import type { ImportedConcept, ImportedFacts, ImportedTerm } from '../../model/imported.js';

/** A concept while its rows are read. */
export interface Draft {
  id: string | undefined;
  readonly place: Position;
  readonly facts: ImportedFacts;
  readonly terms: Map<string, ImportedTerm[]>;
}

export const newDraft = (place: Position, id?: string): Draft => ({
  id,
  place,
  facts: {},
  terms: new Map(),
});

/** The id that a foreign file gives a concept; a running number means nothing outside its file. */
export const foreignId = (cell: string): string | undefined =>
  /^\d*$/.test(cell.trim()) ? undefined : cell.trim();

/** Adds a term where it says anything; a text that is there already learns what it did not know. */
export function addTerm(draft: Draft, language: string, term: ImportedTerm): void {
  if (term.text.trim() === '') return;
  const terms = draft.terms.get(language) ?? [];
  draft.terms.set(language, terms);
  const at = terms.findIndex(({ text }) => text === term.text);
  if (at < 0) terms.push(term);
  else terms[at] = { ...term, ...terms[at], text: term.text };
}

/** A note, once. */
export function addNote(draft: Draft, note: string): void {
  const notes = draft.facts.notes ?? [];
  if (note !== '' && !notes.includes(note)) draft.facts.notes = [...notes, note];
}

export function conceptOf({ id, place, facts, terms }: Draft): ImportedConcept {
  return { ...(id === undefined ? {} : { id }), ...place, ...facts, terms: Object.fromEntries(terms) };
}

/** The terms of a draft, each with its language. */
export const termsOf = ({ terms }: Draft): (readonly [string, ImportedTerm])[] =>
  Array.from(terms).flatMap(([language, list]) => list.map((term) => [language, term] as const));
