import type { Status, StoredConcept, StoredTerm, TermType } from '../../model/generated/glossary.js';
import type { NamedConcept } from '../../model/imported.js';
import type { WriteOptions } from '../termbase.js';

/** A term beside its counterpart in the other language: one row of a table of word pairs. */
export interface Pair {
  readonly id: string;
  readonly concept: StoredConcept;
  readonly source: StoredTerm;
  readonly target: StoredTerm;
}

type Languages = Pick<WriteOptions, 'sourceLanguage' | 'targetLanguage'>;

const usable: ReadonlySet<Status> = new Set<Status>(['preferred', 'admitted']);
/** Whether a text may use the term. */
export const isUsable = ({ status, type }: StoredTerm): boolean =>
  usable.has(status) && type !== 'misspelling';

/** Terms of a language and of its regions: those of `en-GB` are terms of `en`. */
export const termsIn = (concept: StoredConcept, language: string): readonly StoredTerm[] =>
  Object.entries(concept.terms).flatMap(([tag, terms]) =>
    tag === language || tag.startsWith(`${language}-`) ? terms : [],
  );

/**
 * The pairs of a concept that a translator may write: every usable source term with its best counterpart, then
 * every usable target term that none of them took. An acronym answers an acronym where there is one, an adjective
 * an adjective or nothing.
 */
export function pairsOf({ id, concept }: NamedConcept, languages: Languages): Pair[] {
  const sources = preferredFirst(termsIn(concept, languages.sourceLanguage).filter(isUsable));
  const targets = preferredFirst(termsIn(concept, languages.targetLanguage).filter(isUsable));
  const forward = sources.flatMap((source) => pairOf(source, counterpart(source, targets)));
  const taken = new Set(forward.map(({ target }) => target));
  const rest = targets.filter((target) => !taken.has(target));
  const backward = rest.flatMap((target) => pairOf(counterpart(target, sources), target));
  return [...forward, ...backward].map((pair) => ({ id, concept, ...pair }));
}

/** One pair for every source text, the first that has it: what services take that look a text up. */
export function* uniquePairs(concepts: Iterable<NamedConcept>, languages: Languages): Generator<Pair> {
  const seen = new Set<string>();
  for (const concept of concepts)
    for (const pair of pairsOf(concept, languages)) {
      if (seen.has(pair.source.text)) continue;
      seen.add(pair.source.text);
      yield pair;
    }
}

export const preferredFirst = (terms: readonly StoredTerm[]): StoredTerm[] =>
  terms.toSorted((a, b) => Number(b.status === 'preferred') - Number(a.status === 'preferred'));

const typeOf = ({ type }: StoredTerm): string => type ?? 'full-form';

/** Adjectives and descriptions, which only their like translates. */
const oblique: ReadonlySet<string> = new Set<TermType>(['derived', 'paraphrase', 'literal']);

function counterpart(term: StoredTerm, others: readonly StoredTerm[]): StoredTerm | undefined {
  const type = typeOf(term);
  const like = others.find((other) => typeOf(other) === type);
  return like ?? (oblique.has(type) ? undefined : others.find((other) => !oblique.has(typeOf(other))));
}

function pairOf(
  source: StoredTerm | undefined,
  target: StoredTerm | undefined,
): { source: StoredTerm; target: StoredTerm }[] {
  return source === undefined || target === undefined ? [] : [{ source, target }];
}
