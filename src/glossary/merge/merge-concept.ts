import type { StoredConcept } from '../../model/concept.js';
import type { ImportedConcept, ImportedFacts } from '../../model/imported.js';
import { mergeTerms, type Rival } from './merge-terms.js';
import { union } from './union.js';

/** A concept with what an import says of it, references to other concepts aside. */
export interface MergedConcept {
  readonly concept: StoredConcept;
  readonly rivals: readonly Rival[];
}

/** What the import says replaces what the store says; lists and maps grow; nothing is taken away. */
export function mergeConcept(known: StoredConcept, said: ImportedConcept, fresh = false): MergedConcept {
  const { terms, rivals } = mergeTerms(known.terms, said.terms, fresh);
  return { concept: inOrder({ ...known, ...scalars(known, said), ...grown(known, said), terms }), rivals };
}

function scalars(known: StoredConcept, { kind, definition, soft }: ImportedFacts): Partial<StoredConcept> {
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(definition === undefined ? {} : { definition }),
    ...(soft === undefined || soft === (known.soft ?? false) ? {} : { soft }),
  };
}

function grown(known: StoredConcept, said: ImportedFacts): Partial<StoredConcept> {
  const { valid, romanizations, notes, proofs } = said;
  return {
    ...(valid === undefined ? {} : { valid: { ...known.valid, ...valid } }),
    ...(romanizations === undefined ? {} : { romanizations: { ...known.romanizations, ...romanizations } }),
    ...(notes === undefined ? {} : { notes: union(known.notes, notes) }),
    ...(proofs === undefined ? {} : { proofs: mergeProofs(known.proofs ?? {}, proofs) }),
  };
}

type Proofs = NonNullable<StoredConcept['proofs']>;

const mergeProofs = (known: Proofs, said: Proofs): Proofs => ({
  ...known,
  ...(said.catches === undefined ? {} : { catches: union(known.catches, said.catches) }),
  ...(said.leaves === undefined ? {} : { leaves: union(known.leaves, said.leaves) }),
});

/** References, once it is known which concept of the store each of them means. */
export function mergeReferences(
  known: StoredConcept,
  said: ImportedFacts,
  resolve: (id: string) => string | undefined,
): StoredConcept {
  const resolved = (ids: readonly string[] | undefined): string[] | undefined => {
    const found = ids?.flatMap((id) => resolve(id) ?? []);
    return found?.length === 0 && ids?.length !== 0 ? undefined : found;
  };
  const lookAlikes = resolved(said.lookAlikes);
  const homonymOf = resolved(said.homonymOf);
  const relations = Object.entries(said.relations ?? {}).flatMap(([name, id]) => {
    const target = resolve(id);
    return target === undefined ? [] : [[name, target] as const];
  });
  return inOrder({
    ...known,
    ...(relations.length === 0
      ? {}
      : { relations: { ...known.relations, ...Object.fromEntries(relations) } }),
    ...(lookAlikes === undefined ? {} : { lookAlikes: union(known.lookAlikes, lookAlikes) }),
    ...(homonymOf === undefined ? {} : { homonymOf: union(known.homonymOf, homonymOf) }),
  });
}

/** Keys in the order in which the schema, and so every file of the store, has them. */
function inOrder(concept: StoredConcept): StoredConcept {
  const { kind, definition, valid, soft, terms, romanizations, relations, lookAlikes, homonymOf, ...rest } =
    concept;
  const { notes, proofs } = rest;
  return {
    kind,
    ...(definition === undefined ? {} : { definition }),
    ...(valid === undefined ? {} : { valid }),
    ...(soft === undefined ? {} : { soft }),
    terms,
    ...(romanizations === undefined ? {} : { romanizations }),
    ...(relations === undefined ? {} : { relations }),
    ...(lookAlikes === undefined ? {} : { lookAlikes }),
    ...(homonymOf === undefined ? {} : { homonymOf }),
    ...(notes === undefined ? {} : { notes }),
    ...(proofs === undefined ? {} : { proofs }),
  };
}
