import type { Concept, Term } from '../../model/concept.js';
import { type Shaped, shapedFrom } from './shapes.js';

/** A concept as JSON holds it: maps as objects, and nothing that says nothing. Its id is kept apart. */
export interface KeptConcept
  extends Pick<Concept, 'kind'>,
    Partial<Omit<Concept, 'id' | 'kind' | 'terms' | 'romanizations'>> {
  readonly terms?: Readonly<Record<string, readonly Term[]>>;
  readonly romanizations?: Readonly<Record<string, string>>;
}

/** A concept, all but its id, as {@link conceptFrom} reads it. */
export function shapedConcept({ id: _, ...concept }: Concept): Shaped {
  const maps = {
    terms: Object.fromEntries(concept.terms),
    romanizations: Object.fromEntries(concept.romanizations),
  };
  const kept = Object.entries({ ...concept, ...maps }).filter(([, value]) => says(value));
  return shapedFrom(Object.fromEntries(kept));
}

/** No empty list, no relations of none, no absence; a concept is not soft unless it says so. */
const says = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : Boolean(value);

export function conceptFrom(id: string, { terms = {}, romanizations = {}, ...kept }: KeptConcept): Concept {
  return {
    id,
    definition: undefined,
    valid: undefined,
    soft: false,
    relations: {},
    lookAlikes: [],
    homonymOf: [],
    notes: [],
    ...kept,
    terms: new Map(Object.entries(terms)),
    romanizations: new Map(Object.entries(romanizations)),
  };
}
