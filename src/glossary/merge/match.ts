import type { StoredConcept } from '../../model/concept.js';
import type { ImportedConcept, ImportedTerm } from '../../model/imported.js';
import { primaryTag } from '../glossary.js';
import { isClaim, type KnownForms } from './known-forms.js';

/** Which concept of the store an imported one is. */
export type Match =
  | { readonly is: 'known'; readonly id: string }
  | { readonly is: 'new'; readonly homonyms: readonly string[] }
  /** The id is taken by something that shares none of its names. */
  | { readonly is: 'other'; readonly id: string }
  /** Its names lead to several concepts, or to one by a name that neither prefers. */
  | { readonly is: 'unclear'; readonly form: string; readonly ids: readonly string[] };

/** What a match may look at. */
export interface Known {
  readonly concepts: ReadonlyMap<string, StoredConcept>;
  readonly forms: KnownForms;
  /** Store ids that concepts of the same file with ids of their own have become already. */
  readonly taken: ReadonlySet<string>;
}

/**
 * Finds the concept that an imported one is: by its id, else by the forms it shares. Forms of two languages
 * settle it; a form of one language does where one concept alone has it and either side prefers it.
 */
export function matchConcept(imported: ImportedConcept, known: Known): Match {
  const own = imported.id === undefined ? undefined : known.concepts.get(imported.id);
  if (own !== undefined && imported.id !== undefined)
    return sharesForms(imported, own) ? { is: 'known', id: imported.id } : { is: 'other', id: imported.id };
  return matchByForms(imported, known);
}

/** A concept that the imported one shares forms with. */
interface Candidate {
  readonly id: string;
  /** Languages of the forms shared. */
  readonly languages: Set<string>;
  preferred: boolean;
  form: string;
}

function matchByForms(imported: ImportedConcept, known: Known): Match {
  const candidates = candidatesFor(imported, known).filter(
    ({ id }) => !areStatedHomonyms(imported, id, known),
  );
  const both = candidates.filter(({ languages }) => languages.size > 1);
  if (both.length > 0) return oneOf(both);
  const isTaken = ({ id }: Candidate): boolean => imported.id !== undefined && known.taken.has(id);
  const free = candidates.filter((candidate) => !isTaken(candidate));
  if (free.length === 0) return { is: 'new', homonyms: candidates.map(({ id }) => id) };
  const match = oneOf(free);
  return match.is === 'known' && free[0]?.preferred === false ? unclear(free) : match;
}

const oneOf = (candidates: readonly Candidate[]): Match => {
  const most = Math.max(...candidates.map(({ languages }) => languages.size));
  const best = candidates.filter(({ languages }) => languages.size === most);
  const ranked = best.length > 1 ? best.filter(({ preferred }) => preferred) : best;
  const [only] = ranked;
  return only !== undefined && ranked.length === 1 ? { is: 'known', id: only.id } : unclear(candidates);
};

const unclear = (candidates: readonly Candidate[]): Match => ({
  is: 'unclear',
  form: candidates[0]?.form ?? '',
  ids: candidates.map(({ id }) => id),
});

function candidatesFor(imported: ImportedConcept, { forms }: Known): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const [tag, terms] of Object.entries(imported.terms))
    for (const [index, term] of terms.entries())
      for (const [id, preferred] of isClaim(term) ? forms.claimants(tag, term) : []) {
        const candidate = found.get(id) ?? { id, languages: new Set(), preferred: false, form: term.text };
        candidate.languages.add(primaryTag(tag));
        candidate.preferred ||= preferred || isFirstChoice(term, index);
        found.set(id, candidate);
      }
  return [...found.values()];
}

/** Where a file tells no statuses, its first form is the one that it puts forward. */
const isFirstChoice = ({ status }: ImportedTerm, index: number): boolean =>
  status === 'preferred' || (status === undefined && index === 0);

const areStatedHomonyms = (imported: ImportedConcept, id: string, { concepts }: Known): boolean =>
  (imported.homonymOf?.includes(id) ?? false) ||
  (imported.id !== undefined && (concepts.get(id)?.homonymOf?.includes(imported.id) ?? false));

/** Whether they have a name in common, or no language. */
function sharesForms(imported: ImportedConcept, stored: StoredConcept): boolean {
  const texts = new Map<string, Set<string>>();
  for (const [tag, terms] of Object.entries(stored.terms)) {
    const known = texts.get(primaryTag(tag)) ?? new Set<string>();
    for (const { text } of terms) known.add(text);
    texts.set(primaryTag(tag), known);
  }
  const common = Object.entries(imported.terms).filter(([tag]) => texts.has(primaryTag(tag)));
  return (
    common.length === 0 ||
    common.some(([tag, terms]) => terms.some(({ text }) => texts.get(primaryTag(tag))?.has(text) ?? false))
  );
}
