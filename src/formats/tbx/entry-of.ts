import type { StoredConcept, StoredTerm } from '../../model/concept.js';
import type { NamedConcept } from '../../model/imported.js';
import { type Carried, dialectHas, withCarrier } from './carried.js';
import { collapsed, isPlain } from './carrier.js';
import type { Dialect } from './dialects.js';
import type { Entry, Item, LanguageSection } from './entry.js';
import { xmlId } from './ids.js';
import { isArabic, type Romanized, romanizationsOf } from './romanized.js';
import { termSection } from './term-section.js';

/**
 * A concept of the store as an entry of a dialect. Every fact goes into the category that the dialect has for it,
 * and into the carrier note where it has none, or where the category would blur it.
 */
export function entryOf({ id, concept }: NamedConcept, dialect: Dialect): Entry {
  const carried: Carried = {};
  const has = (category: string): boolean => dialectHas(dialect, category);
  const romanized = romanizationsOf(concept, dialect, carried);
  const items = [
    ...plainOrCarried(has('subjectField'), 'subjectField', 'kind', concept.kind, carried),
    ...plainOrCarried(has('definition'), 'definition', 'definition', concept.definition, carried),
    ...references(concept, has('crossReference'), carried),
    ...conceptNotes(concept, carried),
  ];
  for (const key of ['valid', 'soft', 'proofs'] as const)
    if (concept[key] !== undefined) carried[key] = concept[key];
  return {
    id: xmlId(id),
    items: withCarrier(items, carried, dialect),
    languages: [...languageSections(concept, dialect, romanized), ...romanized.sections],
  };
}

/** Language sections; what romanizes the preferred Arabic term stands at it, or behind its language's terms. */
function languageSections(
  { terms }: StoredConcept,
  dialect: Dialect,
  { readings, terms: beside }: Romanized,
): LanguageSection[] {
  const isBearer = (tag: string, { status }: StoredTerm): boolean => isArabic(tag) && status === 'preferred';
  return Object.entries(terms).map(([tag, list]) => ({
    tag,
    items: [],
    terms: [
      ...shownTerms(list, dialect).map((term) =>
        termSection(term, dialect, isBearer(tag, term) ? readings : []),
      ),
      ...(list.some((term) => isBearer(tag, term)) ? beside : []),
    ],
  }));
}

/** A language that would be left without any keeps them all: an entry needs one. */
function shownTerms(terms: readonly StoredTerm[], { lean = false }: Dialect): readonly StoredTerm[] {
  const allowed = terms.filter(({ status }) => status === 'preferred' || status === 'admitted');
  return lean && allowed.length > 0 ? allowed : terms;
}

/** A text under its category, its layout apart; whole in the carrier where the category is not there or would blur it. */
function plainOrCarried(
  has: boolean,
  category: string,
  key: string,
  value: string | undefined,
  carried: Carried,
): Item[] {
  if (value === undefined) return [];
  if (!has || !isPlain(value)) carried[key] = value;
  return has ? [{ category, value: collapsed(value) }] : [];
}

function conceptNotes({ notes }: StoredConcept, carried: Carried): Item[] {
  if (notes === undefined) return [];
  if (notes.length > 0 && notes.every(isPlain)) return notes.map((value) => ({ category: 'note', value }));
  carried['notes'] = notes;
  return [];
}

/** Each reference as a cross-reference whose text says what it is. */
function references(concept: StoredConcept, has: boolean, carried: Carried): Item[] {
  const { relations, lookAlikes, homonymOf } = concept;
  const reference = (value: string, id: string): Item => ({
    category: 'crossReference',
    value,
    target: xmlId(id),
  });
  const lists = { lookAlike: lookAlikes, homonymOf };
  for (const [key, value] of Object.entries({ relations, lookAlikes, homonymOf }))
    if (value !== undefined && (!has || Object.keys(value).length === 0)) carried[key] = value;
  if (!has) return [];
  return [
    ...Object.entries(relations ?? {}).map(([name, id]) => reference(name, id)),
    ...Object.entries(lists).flatMap(([name, ids]) => (ids ?? []).map((id) => reference(name, id))),
  ];
}
