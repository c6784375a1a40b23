import type { StoredConcept, StoredTerm } from '../../model/concept.js';
import type { NamedConcept } from '../../model/imported.js';
import { type Change, changesBetween, sameData } from './changes.js';

/** A term that one of two stores has, or that they have otherwise. */
export interface TermDifference {
  readonly language: string;
  readonly text: string;
  readonly is: 'added' | 'removed' | 'changed';
  /** What differs, where both have it. */
  readonly changes: readonly Change[];
}

/** How a concept differs from what it was. */
export interface ConceptDifference {
  readonly id: string;
  readonly is: 'added' | 'removed' | 'changed';
  /** As it is now; as it was, where it is gone. */
  readonly concept: StoredConcept;
  readonly terms: readonly TermDifference[];
  /** Keys of the concept, its terms aside, that differ. */
  readonly keys: readonly string[];
}

/** What leads from one store to another, by concept id. The order of concepts and of terms is no difference. */
export function differencesBetween(
  before: readonly NamedConcept[],
  after: readonly NamedConcept[],
): ConceptDifference[] {
  const old = new Map(before.map(({ id, concept }) => [id, concept]));
  const now = new Map(after.map(({ id, concept }) => [id, concept]));
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort();
  return ids.flatMap((id) => differenceOf(id, old.get(id), now.get(id)) ?? []);
}

function differenceOf(
  id: string,
  before: StoredConcept | undefined,
  after: StoredConcept | undefined,
): ConceptDifference | undefined {
  if (before === undefined && after === undefined) return undefined;
  if (after === undefined) return before && { id, is: 'removed', concept: before, terms: [], keys: [] };
  if (before === undefined) return { id, is: 'added', concept: after, terms: [], keys: [] };
  const languages = [...new Set([...Object.keys(before.terms), ...Object.keys(after.terms)])];
  const terms = languages.flatMap((language) =>
    termDifferences(language, before.terms[language] ?? [], after.terms[language] ?? []),
  );
  const keys = otherKeys(before, after);
  return terms.length + keys.length === 0 ? undefined : { id, is: 'changed', concept: after, terms, keys };
}

function termDifferences(
  language: string,
  before: readonly StoredTerm[],
  after: readonly StoredTerm[],
): TermDifference[] {
  const find = (terms: readonly StoredTerm[], text: string) => terms.find((term) => term.text === text);
  const texts = [...new Set([...before, ...after].map(({ text }) => text))];
  return texts.flatMap((text): TermDifference[] => {
    const [old, now] = [find(before, text), find(after, text)];
    if (old === undefined) return [{ language, text, is: 'added', changes: [] }];
    if (now === undefined) return [{ language, text, is: 'removed', changes: [] }];
    return sameData(old, now)
      ? []
      : [{ language, text, is: 'changed', changes: [...changesBetween(old, now), ...lost(old, now)] }];
  });
}

/** Keys that are gone. */
const lost = (before: StoredTerm, after: StoredTerm): Change[] =>
  Object.entries(before)
    .filter(([key]) => !(key in after))
    .map(([key, value]) => ({ path: [key], before: value, after: undefined }));

function otherKeys(before: StoredConcept, after: StoredConcept): string[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const keys = [...new Set([...old.keys(), ...now.keys()])].filter((key) => key !== 'terms');
  return keys.filter((key) => !sameData(old.get(key), now.get(key)));
}
