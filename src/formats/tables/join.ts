import { addNote, addTerm, type Draft, termsOf } from './drafts.js';

/**
 * Rows of a table of pairs that speak of one concept, as one: those with the same id and, where rows have none,
 * those that share a name. Two names of one thing stand there in two rows, and nothing else says so.
 * @returns the concepts in the order of their first rows, and those that only a shared name put together.
 */
export function joined(rows: Iterable<Draft>): { readonly drafts: Draft[]; readonly guessed: Draft[] } {
  const byKey = new Map<string, Draft>();
  const drafts: Draft[] = [];
  const guessed = new Set<Draft>();
  for (const row of rows) {
    const keys = keysOf(row);
    const known = keys.map((key) => byKey.get(key)).find((draft) => draft !== undefined);
    const draft = known ?? row;
    if (known === undefined) drafts.push(row);
    else absorb(known, row);
    if (known !== undefined && row.id === undefined) guessed.add(known);
    for (const key of keys) byKey.set(key, draft);
  }
  return { drafts, guessed: [...guessed] };
}

function keysOf(row: Draft): string[] {
  if (row.id !== undefined) return [`#${row.id}`];
  return termsOf(row).map(([language, { text }]) => `${language}\t${text}`);
}

/** What the first row says holds; later ones add to it. */
function absorb(into: Draft, row: Draft): void {
  const { notes = [], ...facts } = row.facts;
  Object.assign(into.facts, { ...facts, ...into.facts });
  for (const note of notes) addNote(into, note);
  for (const [language, term] of termsOf(row)) addTerm(into, language, term);
}
