import type { Concept, Term } from '../../model/concept.js';

/** A concept as JSON holds it: maps as lists of their entries, and nothing that says nothing. */
interface Kept
  extends Pick<Concept, 'id' | 'kind'>,
    Partial<Omit<Concept, 'id' | 'kind' | 'terms' | 'romanizations'>> {
  readonly terms?: readonly (readonly [string, readonly Term[]])[];
  readonly romanizations?: readonly (readonly [string, string])[];
}

/** A concept as text that {@link conceptFrom} reads. */
export function textOf(concept: Concept): string {
  const lists = { terms: [...concept.terms], romanizations: [...concept.romanizations] };
  const kept = Object.entries({ ...concept, ...lists }).filter(([, value]) => says(value));
  return JSON.stringify(Object.fromEntries(kept));
}

/** No empty list, no relations of none, no absence; a concept is not soft unless it says so. */
const says = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : Boolean(value);

export function conceptFrom(text: string): Concept {
  const kept: Kept = JSON.parse(text);
  return {
    definition: undefined,
    valid: undefined,
    soft: false,
    relations: {},
    lookAlikes: [],
    homonymOf: [],
    notes: [],
    ...kept,
    terms: new Map(kept.terms),
    romanizations: new Map(kept.romanizations),
  };
}
