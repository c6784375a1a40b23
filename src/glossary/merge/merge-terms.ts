import type { StoredConcept, StoredTerm } from '../../model/concept.js';
import type { ImportedTerm } from '../../model/imported.js';
import { formKey } from '../forms.js';
import { primaryTag } from '../glossary.js';
import { union } from './union.js';

type Terms = StoredConcept['terms'];

/**
 * A term that the import prefers where the concept prefers another already; where the two are one, a preferred
 * term that the import demotes without naming another.
 */
export interface Rival {
  readonly language: string;
  readonly text: string;
  readonly preferred: string;
}

export interface MergedTerms {
  readonly terms: Terms;
  readonly rivals: readonly Rival[];
}

/**
 * The terms of a concept with those of an import: known ones take what the import says of them, new ones are
 * appended. A second preferred term stays out, with what it says, and is told of as a rival; in a concept that is
 * new to the store (`fresh`) it is admitted.
 */
export function mergeTerms(
  stored: Terms,
  imported: Readonly<Record<string, readonly ImportedTerm[]>>,
  fresh: boolean,
): MergedTerms {
  const merged = new Map(Object.entries(stored).map(([tag, terms]) => [tag, [...terms]]));
  for (const [tag, terms] of Object.entries(imported)) for (const term of terms) mergeTerm(merged, tag, term);
  const rivals = settlePreferred(merged, stored, fresh);
  return { terms: Object.fromEntries([...merged].filter(([, terms]) => terms.length > 0)), rivals };
}

function mergeTerm(merged: Map<string, StoredTerm[]>, tag: string, term: ImportedTerm): void {
  const place = placeOf(merged, tag, term);
  if (place !== undefined) {
    const known = place.terms[place.index];
    if (known !== undefined) place.terms[place.index] = withSaid(known, term);
    return;
  }
  const terms = merged.get(tag) ?? [];
  terms.push(newTerm(term));
  merged.set(tag, terms);
}

/** Where a concept has a term: the same text, in this tag or another of its language; else what is written alike. */
function placeOf(merged: ReadonlyMap<string, StoredTerm[]>, tag: string, { text, status }: ImportedTerm) {
  const lists = [...merged]
    .filter(([other]) => primaryTag(other) === primaryTag(tag))
    .sort(([a], [b]) => Number(b === tag) - Number(a === tag))
    .map(([, terms]) => terms);
  const found = placeIn(lists, (term) => term.text === text);
  if (found !== undefined || status !== undefined) return found;
  const key = formKey(tag);
  return placeIn(lists, (term) => term.caseSensitive !== true && key(term.text) === key(text));
}

function placeIn(lists: readonly StoredTerm[][], is: (term: StoredTerm) => boolean) {
  for (const terms of lists) {
    const index = terms.findIndex(is);
    if (index >= 0) return { terms, index };
  }
  return undefined;
}

/** A term with what the import says of it; lists only grow, and saying the default says nothing. */
function withSaid(known: StoredTerm, { text: _, ...said }: ImportedTerm): StoredTerm {
  const { type, caseSensitive, ...rest } = said;
  return {
    ...known,
    ...rest,
    ...(type === undefined || type === (known.type ?? 'full-form') ? {} : { type }),
    ...(caseSensitive === undefined || caseSensitive === (known.caseSensitive ?? false)
      ? {}
      : { caseSensitive }),
    ...lists(known, said),
    ...(said.valid === undefined ? {} : { valid: { ...known.valid, ...said.valid } }),
  };
}

function lists(known: StoredTerm, said: Partial<StoredTerm>): Partial<StoredTerm> {
  const grown: Partial<StoredTerm> = {};
  for (const key of ['context', 'licensedBy', 'source'] as const)
    if (said[key] !== undefined) grown[key] = union(known[key], said[key]);
  return grown;
}

function newTerm({ text, status, ...said }: ImportedTerm): StoredTerm {
  const { type, ...rest } = said;
  return {
    text,
    status: status ?? 'admitted',
    ...(type === undefined || type === 'full-form' ? {} : { type }),
    ...rest,
  };
}

/** One preferred term a language: the store's own keeps its place; where there is none, the first admitted gets it. */
function settlePreferred(merged: Map<string, StoredTerm[]>, stored: Terms, fresh: boolean): Rival[] {
  return [...new Set([...merged.keys()].map(primaryTag))].flatMap((language): Rival[] => {
    const lists = [...merged].filter(([tag]) => primaryTag(tag) === language);
    const preferred = lists.flatMap(([, terms]) => terms.filter(isPreferred));
    const before = textsPreferred(stored, language);
    if (preferred.length === 0) return promoteOne(lists, before, language);
    const keeper = preferred.find(({ text }) => before.has(text)) ?? preferred[0];
    const rivals = preferred.filter((term) => term !== keeper);
    for (const [tag, terms] of rivals.length === 0 ? [] : lists)
      merged.set(tag, withoutRivals(terms, rivals, stored[tag], fresh));
    return rivals.map(({ text }) => ({ language, text, preferred: keeper?.text ?? '' }));
  });
}

const isPreferred = ({ status }: StoredTerm): boolean => status === 'preferred';

/** Rivals keep the status that they had, or are left out. */
function withoutRivals(
  terms: readonly StoredTerm[],
  rivals: readonly StoredTerm[],
  stored: readonly StoredTerm[] | undefined,
  fresh: boolean,
): StoredTerm[] {
  return terms.flatMap((term) => {
    if (!rivals.includes(term)) return [term];
    const status = fresh ? 'admitted' : stored?.find(({ text }) => text === term.text)?.status;
    return status === undefined ? [] : [{ ...term, status }];
  });
}

/** The store's preferred term where the import demoted it without naming another, else the first admitted. */
function promoteOne(
  lists: readonly (readonly [string, StoredTerm[]])[],
  before: ReadonlySet<string>,
  language: string,
): Rival[] {
  const place = placeIn(
    lists.map(([, terms]) => terms),
    ({ text, status }) => (before.size > 0 ? before.has(text) : status === 'admitted'),
  );
  const term = place?.terms[place.index];
  if (place === undefined || term === undefined) return [];
  place.terms[place.index] = { ...term, status: 'preferred' };
  return before.size > 0 ? [{ language, text: term.text, preferred: term.text }] : [];
}

const textsPreferred = (stored: Terms, language: string): Set<string> =>
  new Set(
    Object.entries(stored)
      .filter(([tag]) => primaryTag(tag) === language)
      .flatMap(([, terms]) => terms.filter(isPreferred))
      .map(({ text }) => text),
  );
