import type { StoredConcept } from '../../model/concept.js';
import type { ImportedConcept } from '../../model/imported.js';
import { isClaim, type KnownForms } from './known-forms.js';

/**
 * An imported concept without the terms that would be new to its concept and belong to another already.
 * @param homonyms concepts that may share a form with it.
 */
export function withoutClaimed(
  imported: ImportedConcept,
  known: StoredConcept,
  forms: KnownForms,
  homonyms: ReadonlySet<string>,
  claimed: (text: string, other: string) => void,
): ImportedConcept {
  const texts = new Set(Object.values(known.terms).flatMap((terms) => terms.map(({ text }) => text)));
  const terms = Object.entries(imported.terms).map(([tag, list]) => [
    tag,
    list.filter((term) => {
      if (texts.has(term.text) || !isClaim(term)) return true;
      const other = [...forms.claimants(tag, term).keys()].find((id) => !homonyms.has(id));
      if (other !== undefined) claimed(term.text, other);
      return other === undefined;
    }),
  ]);
  return { ...imported, terms: Object.fromEntries(terms) };
}
