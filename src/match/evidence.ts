import type { Term } from '../model/concept.js';
import type { Hit } from '../model/hit.js';
import type { Language } from '../text/language.js';
import { type Word, wordsOf } from '../text/words.js';
import type { Sighting } from './search.js';

/** How many words before and after the name its context may stand: مدينة الباب, نبل والزهراء. */
const reach = { before: 2, after: 1 };
const number = /^\p{N}+$/u;

/**
 * Tells names from the ordinary words they are spelled like: الباب is a town after مدينة, else a door. A
 * form that the text has once shown to be the name stays one (one sense per discourse: Gale, Church and
 * Yarowsky 1992).
 */
export class Evidence {
  readonly #language: Language;
  readonly #established = new Set<Term>();
  readonly #contexts = new Map<Term, ReadonlySet<string>>();

  constructor(language: Language) {
    this.#language = language;
  }

  /** Remembers the forms that this place shows to be names. */
  learn(sightings: readonly Sighting[], words: readonly Word[]): void {
    for (const sighting of sightings)
      for (const hit of sighting.choices) {
        if (hit.term.context !== undefined && this.#inContext(hit.term, sighting, words))
          this.#established.add(hit.term);
      }
  }

  /**
   * The hits of a place that are names, by a word beside them (then certain), by the text, or because the
   * other side names the concept too.
   */
  weigh(place: Sighting, words: readonly Word[], other: ReadonlySet<string>): Hit[] {
    return place.choices.flatMap((hit) => {
      if (hit.certain) return [hit];
      if (this.#inContext(hit.term, place, words)) return [{ ...hit, certain: true }];
      return this.#established.has(hit.term) || other.has(hit.concept.id) ? [hit] : [];
    });
  }

  #inContext(term: Term, place: Sighting, words: readonly Word[]): boolean {
    const wanted = this.#contextOf(term);
    const near = [
      ...words.slice(Math.max(0, place.first - reach.before), place.first),
      ...words.slice(place.last + 1, place.last + 1 + reach.after),
    ];
    return near.some((word) =>
      word.readings.some(
        (reading) => wanted.has(reading.key) || (wanted.has('#') && number.test(reading.key)),
      ),
    );
  }

  #contextOf(term: Term): ReadonlySet<string> {
    const known = this.#contexts.get(term);
    if (known !== undefined) return known;
    const keys = (term.context ?? []).flatMap((text) =>
      text === '#' ? ['#'] : wordsOf(text, this.#language).map((word) => word.readings[0]?.key ?? ''),
    );
    const context = new Set(keys);
    this.#contexts.set(term, context);
    return context;
  }
}
