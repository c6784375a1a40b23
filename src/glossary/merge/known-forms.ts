import { isOblique, type StoredConcept, type StoredTerm } from '../../model/concept.js';
import { formKey } from '../forms.js';
import { primaryTag } from '../glossary.js';

/** What of a term decides what it is compared by. */
type Form = Pick<StoredTerm, 'text'> & Partial<StoredTerm>;

/** Which concepts claim a form, and which of them prefer it. Grows with the merge. */
export class KnownForms {
  readonly #claims = new Map<string, Map<string, boolean>>();

  add(id: string, concept: StoredConcept): void {
    for (const [tag, terms] of Object.entries(concept.terms))
      for (const term of terms.filter(isClaim))
        this.#claim(id, claimKey(tag, term), term.status === 'preferred');
  }

  #claim(id: string, key: string, preferred: boolean): void {
    const claimants = this.#claims.get(key) ?? new Map<string, boolean>();
    claimants.set(id, preferred || (claimants.get(id) ?? false));
    this.#claims.set(key, claimants);
  }

  /** Concept id → whether it prefers the form. */
  claimants(tag: string, term: Form): ReadonlyMap<string, boolean> {
    return this.#claims.get(claimKey(tag, term)) ?? none;
  }
}

const none: ReadonlyMap<string, boolean> = new Map();

/** Adjectives and misreadings of a name are shared by many and claimed by none. */
export const isClaim = (term: Partial<StoredTerm>): boolean =>
  !isOblique({ text: '', status: 'admitted', ...term, type: term.type ?? 'full-form' }) ||
  term.type === 'paraphrase';

function claimKey(tag: string, term: Form): string {
  const key = term.caseSensitive === true ? term.text : formKey(tag)(term.text);
  return `${primaryTag(tag)} ${key}`;
}
