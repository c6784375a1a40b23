import type { Concept, StoredConcept, StoredGlossary, Term } from '../model/concept.js';

/** Concepts by id, in their order; a map of them is such. */
export interface Concepts {
  readonly size: number;
  get(id: string): Concept | undefined;
  has(id: string): boolean;
  keys(): Iterable<string>;
  values(): Iterable<Concept>;
  /** Each in turn for whoever holds none of them, where they are many: made anew, remembered by nobody. */
  passing?(): Iterable<Concept>;
}

/** Each concept in turn, for whoever holds none of them. */
export const passing = (concepts: Pick<Concepts, 'values' | 'passing'>): Iterable<Concept> =>
  concepts.passing?.() ?? concepts.values();

/** The concepts of one or more files. */
export interface Glossary {
  readonly concepts: Concepts;
}

const statusOrder = ['preferred', 'admitted', 'nonpreferred', 'superseded', 'deprecated', 'forbidden'];

export const byStatus = (a: Term, b: Term): number =>
  statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status);

/** Concepts of a validated file, in its order. */
export function conceptsOf(stored: StoredGlossary): Concept[] {
  return Object.entries(stored).map(([id, concept]) => conceptOf(id, concept));
}

export function glossaryOf(concepts: Iterable<Concept>): Glossary {
  return { concepts: new Map(Array.from(concepts, (concept) => [concept.id, concept])) };
}

/** The other concepts that are taken for this one; stated on either side, it holds on both. */
export function areLookAlikes(a: Concept, b: Concept): boolean {
  return a.lookAlikes.includes(b.id) || b.lookAlikes.includes(a.id);
}

/** A concept as the floors above see it. */
export function conceptOf(id: string, stored: StoredConcept): Concept {
  const terms = new Map<string, Term[]>();
  for (const [tag, list] of Object.entries(stored.terms)) {
    const read = list.map((term): Term => ({ ...term, type: term.type ?? 'full-form' }));
    const language = primaryTag(tag);
    const all = terms.has(language) ? [...(terms.get(language) ?? []), ...read] : read;
    terms.set(language, all.length > 1 ? all.sort(byStatus) : all);
  }
  return {
    id,
    kind: stored.kind,
    definition: stored.definition,
    valid: stored.valid,
    soft: stored.soft ?? false,
    terms,
    romanizations: new Map(Object.entries(stored.romanizations ?? {})),
    relations: stored.relations ?? {},
    lookAlikes: stored.lookAlikes ?? [],
    homonymOf: stored.homonymOf ?? [],
    notes: stored.notes ?? [],
  };
}

/** Terms of en-GB and of en are terms of English: a profile, not a region, says which the house writes. */
export const primaryTag = (tag: string): string => tag.split('-')[0] ?? tag;
