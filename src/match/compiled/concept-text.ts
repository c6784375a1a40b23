import type { Concept, Term } from '../../model/concept.js';

/** A concept as JSON can hold it: maps as lists of their entries. */
interface Kept extends Omit<Concept, 'terms' | 'romanizations'> {
  readonly terms: readonly (readonly [string, readonly Term[]])[];
  readonly romanizations: readonly (readonly [string, string])[];
}

/** A concept as text that {@link conceptFrom} reads. */
export function textOf(concept: Concept): string {
  const kept: Kept = { ...concept, terms: [...concept.terms], romanizations: [...concept.romanizations] };
  return JSON.stringify(kept);
}

export function conceptFrom(text: string): Concept {
  const kept: Kept = JSON.parse(text);
  const { definition, valid } = kept;
  return {
    ...kept,
    definition,
    valid,
    terms: new Map(kept.terms),
    romanizations: new Map(kept.romanizations),
  };
}
