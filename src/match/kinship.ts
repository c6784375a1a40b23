import { formKey } from '../glossary/forms.js';
import { type Concept, familyOf, isCommon, preferredTerm, type Term } from '../model/concept.js';
import type { Relatives } from './relatives/relatives.js';
import type { SpellingField } from './windows.js';

/** Which concepts may stand for which in a text: a capital for its state, a part that bears its whole's name. */
export interface Kinship {
  /** Whether naming `other` can be a way of naming `concept`. */
  areKin(concept: Concept, other: Concept): boolean;
  /** Whether a form of another concept says a name of this one: حزب الله اللبناني says Lebanon. */
  says(term: Term, concept: Concept): boolean;
  /** Whether `other` is an earlier or a later name of `concept`. */
  succession(concept: Concept, other: Concept): 'former-name' | 'later-name' | undefined;
  /** The concepts that are taken for this one, stated on either side. */
  lookAlikes(concept: Concept): readonly Concept[];
  /** The other proper names of its family, towns for a town, that free words of the target all but certainly spell. */
  family(concept: Concept, field: SpellingField): readonly Concept[];
}

export function kinshipOf(relatives: Relatives, language: string): Kinship {
  const climb = (concept: Concept, relation: 'partOf' | 'metonymOf' | 'replacedBy'): string[] => {
    const path = [concept.id];
    for (let at: Concept | undefined = concept; at !== undefined; ) {
      const above: string | undefined = at.relations[relation];
      if (above === undefined || path.includes(above)) break;
      path.push(above);
      at = relatives.get(above);
    }
    return path;
  };
  const forms = formsOf(language);
  return {
    areKin: (concept, other) =>
      concept.id !== other.id &&
      ((climb(other, 'partOf').includes(concept.id) && bearsName(other, concept, language)) ||
        climb(concept, 'metonymOf').at(-1) === climb(other, 'metonymOf').at(-1)),
    says: ({ text }, concept) => forms.says(text, concept),
    succession: (concept, other) => {
      if (concept.id === other.id) return undefined;
      if (climb(other, 'replacedBy').includes(concept.id)) return 'former-name';
      return climb(concept, 'replacedBy').includes(other.id) ? 'later-name' : undefined;
    },
    lookAlikes: (concept) => lookAlikesOf(concept, relatives),
    family: (concept, field) =>
      relatives
        .spelledIn(field)
        .filter(
          (other) => other.id !== concept.id && familyOf(other) === familyOf(concept) && !isCommon(other),
        ),
  };
}

/** Whether a part is called after its whole: eastern Aleppo names Aleppo, Sheikh Maqsoud does not. */
function bearsName(part: Concept, whole: Concept, language: string): boolean {
  const name = preferredTerm(whole, language)?.text.toLowerCase();
  return name !== undefined && (preferredTerm(part, language)?.text.toLowerCase().includes(name) ?? false);
}

/** The forms of concepts, folded when first asked for. */
function formsOf(language: string) {
  const key = formKey(language);
  const known = new Map<Concept, readonly string[]>();
  const keysOf = (concept: Concept): readonly string[] => {
    const keys = known.get(concept) ?? (concept.terms.get(language) ?? []).map(({ text }) => key(text));
    known.set(concept, keys);
    return keys;
  };
  return {
    says: (text: string, concept: Concept): boolean => {
      const words = ` ${key(text)} `;
      return keysOf(concept).some((form) => form !== '' && words.includes(` ${form} `));
    },
  };
}

/** Stated on either side, in the order of those that state it. */
function lookAlikesOf(concept: Concept, relatives: Relatives): Concept[] {
  const { before, behind } = relatives.takenFor(concept);
  const own = concept.lookAlikes.flatMap((id) => relatives.get(id) ?? []);
  return [...new Set([...before, ...own, ...behind])];
}
