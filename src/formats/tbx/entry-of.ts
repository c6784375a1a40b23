import type { StoredConcept, StoredTerm } from '../../model/concept.js';
import type { NamedConcept } from '../../model/imported.js';
import { carrierNote, collapsed, isPlain } from './carrier.js';
import { categoryOf } from './categories.js';
import type { Dialect } from './dialects.js';
import type { Entry, Item, LanguageSection, TermSection } from './entry.js';
import { xmlId } from './ids.js';
import { schemeLabel, schemeTag } from './schemes.js';
import { writtenStatus, writtenType } from './vocabulary.js';

type Carried = Record<string, unknown>;

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

const dialectHas = ({ modules, style }: Dialect, name: string): boolean => {
  const module = categoryOf(name)?.module;
  return module !== undefined && modules.includes(module) && !(style === 'martif' && module === 'linguist');
};

const withCarrier = (items: readonly Item[], carried: Carried, { lean = false }: Dialect): Item[] =>
  lean || Object.keys(carried).length === 0
    ? [...items]
    : [...items, { category: 'note', value: carrierNote(carried) }];

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

/**
 * Romanizations, where a dialect has room for them: readings of the preferred Arabic term, terms beside it, or
 * language sections of their own.
 */
interface Romanized {
  readonly readings: readonly Item[];
  readonly terms: readonly TermSection[];
  readonly sections: readonly LanguageSection[];
}

const none: Romanized = { readings: [], terms: [], sections: [] };

function romanizationsOf(concept: StoredConcept, dialect: Dialect, carried: Carried): Romanized {
  const all = Object.entries(concept.romanizations ?? {});
  const plain = all.filter(([scheme, text]) => isPlain(text) && schemeTag(scheme) !== undefined);
  if (concept.romanizations !== undefined && (plain.length < all.length || all.length === 0))
    carried['romanizations'] = concept.romanizations;
  if (dialect.lean === true) return none;
  const isBorne = prefersArabic(concept);
  if (isBorne && dialectHas(dialect, 'reading'))
    return { ...none, readings: plain.map(([scheme, text]) => reading(text, schemeLabel(scheme) ?? '')) };
  if (isBorne && dialect.style === 'martif')
    return { ...none, terms: plain.map(([scheme, text]) => transliterated(scheme, text, dialect)) };
  return { ...none, sections: plain.map(([scheme, text]) => romanizedSection(scheme, text, dialect)) };
}

const prefersArabic = ({ terms }: StoredConcept): boolean =>
  Object.entries(terms).some(
    ([tag, list]) => isArabic(tag) && list.some(({ status }) => status === 'preferred'),
  );

const isArabic = (tag: string): boolean => tag === 'ar' || tag.startsWith('ar-');

const reading = (value: string, note: string): Item => ({
  category: 'reading',
  value,
  with: [{ category: 'readingNote', value: note }],
});

/** A term of its own kind in TBX 2, whose carrier names the scheme. */
const transliterated = (scheme: string, text: string, dialect: Dialect): TermSection => ({
  text,
  items: withCarrier(
    [{ category: 'termType', value: 'transliteratedForm' }],
    { romanization: scheme },
    dialect,
  ),
});

function romanizedSection(scheme: string, text: string, dialect: Dialect): LanguageSection {
  const type = writtenType('transliteration', dialect.style === 'martif');
  const items = dialectHas(dialect, 'termType') ? [{ category: 'termType', value: type }] : [];
  return { tag: schemeTag(scheme) ?? '', items: [], terms: [{ text, items }] };
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

function termSection(term: StoredTerm, dialect: Dialect, readings: readonly Item[]): TermSection {
  const carried: Carried = {};
  const has = (category: string): boolean => dialectHas(dialect, category);
  if (!isPlain(term.text)) carried['text'] = term.text;
  const items = [
    ...statusItems(term, has('administrativeStatus'), carried),
    ...typeItems(term, dialect, carried),
    ...readings,
    ...vocalizedItems(term, has('reading'), carried),
    ...sourceItems(term, dialect, carried),
    ...noteItems(term, carried),
  ];
  for (const key of ['article', 'caseSensitive', 'context', 'licensedBy', 'confidence', 'valid'] as const)
    if (term[key] !== undefined) carried[key] = term[key];
  return { text: collapsed(term.text), items: withCarrier(items, carried, dialect) };
}

function statusItems({ status }: StoredTerm, has: boolean, carried: Carried): Item[] {
  if (!has || status === 'nonpreferred' || status === 'forbidden') carried['status'] = status;
  return has ? [{ category: 'administrativeStatus', value: writtenStatus(status) }] : [];
}

const tellingTypes: ReadonlySet<string> = new Set(['full-form', 'short-form', 'acronym', 'variant']);

function typeItems({ type }: StoredTerm, dialect: Dialect, carried: Carried): Item[] {
  const has = dialectHas(dialect, 'termType');
  if (type === undefined) return [];
  if (!has || !tellingTypes.has(type)) carried['type'] = type;
  if (!has || (dialect.lean === true && !tellingTypes.has(type))) return [];
  return [{ category: 'termType', value: writtenType(type, dialect.style === 'martif') }];
}

function vocalizedItems({ vocalized }: StoredTerm, has: boolean, carried: Carried): Item[] {
  if (vocalized === undefined) return [];
  if (has && isPlain(vocalized)) return [reading(vocalized, 'vocalized')];
  carried['vocalized'] = vocalized;
  return [];
}

/** Pages where a form was seen: its source, or in TBX-Min, which has none, an external reference. */
function sourceItems({ source }: StoredTerm, dialect: Dialect, carried: Carried): Item[] {
  if (source === undefined) return [];
  const category = ['source', 'externalCrossReference'].find((name) => dialectHas(dialect, name));
  const isTold = source.length > 0 && source.every(isPlain);
  if (!isTold || category === undefined) carried['source'] = source;
  if (!isTold || category === undefined) return [];
  return source.map((page) => ({
    category,
    value: page,
    ...(category === 'source' ? {} : { target: page }),
  }));
}

function noteItems({ note }: StoredTerm, carried: Carried): Item[] {
  if (note === undefined) return [];
  if (!isPlain(note)) carried['note'] = note;
  return isPlain(note) ? [{ category: 'note', value: note }] : [];
}
