import { isFullForm } from '../model/concept.js';
import type { Hit } from '../model/hit.js';
import type { Sighting } from './search.js';

/**
 * Whether a form of a place is nobody's by itself: a short form that may be a plain word or more than one
 * concept's, and that only an earlier name licenses: الحركة, "the movement".
 */
export const leans = ({ choices }: Sighting, { term, certain }: Hit): boolean =>
  term.type === 'short-form' && term.licensedBy !== undefined && (!certain || choices.length > 1);

/** Key of all full forms together; no form is empty. */
const full = '';

/** Follows what a text names, so that a form that leans stands for the concept named last by what licenses it. */
export class Licences {
  /** Concept id → its forms so far, and when each was last used. */
  readonly #named = new Map<string, Map<string, number>>();
  readonly #isStrict: boolean;
  #clock = 0;

  /** @param isStrict whether a form without its licence is nobody's; in a translation it is a fault to tell. */
  constructor(isStrict: boolean) {
    this.#isStrict = isStrict;
  }

  /**
   * The hit that a leaning form of a place stands for; not certain, as a text may answer it with a pronoun.
   * @param held hits of the place that stand by other evidence.
   */
  holder(place: Sighting, held: readonly Hit[]): Hit | undefined {
    const leaning = place.choices
      .filter((hit) => leans(place, hit))
      .map((hit) => ({ hit, since: this.#lastLicence(hit) }));
    const nearest = leaning.reduce((best, each) => (each.since > best.since ? each : best), nobody);
    if (nearest.hit !== undefined) return { ...nearest.hit, certain: false };
    return this.#isStrict ? undefined : held[0];
  }

  note({ concept, term }: Hit): void {
    this.#clock += 1;
    const forms = this.#named.get(concept.id) ?? new Map<string, number>();
    forms.set(term.text, this.#clock);
    if (isFullForm(term)) forms.set(full, this.#clock);
    this.#named.set(concept.id, forms);
  }

  #lastLicence({ concept, term }: Hit): number {
    const forms = this.#named.get(concept.id);
    return Math.max(...[full, ...(term.licensedBy ?? [])].map((text) => forms?.get(text) ?? 0));
  }
}

const nobody: { readonly hit: Hit | undefined; readonly since: number } = { hit: undefined, since: 0 };
