import { isCommon, type Term } from '../model/concept.js';
import type { Hit } from '../model/hit.js';
import type { Language } from '../text/language.js';
import { type Word, wordsOf } from '../text/words.js';
import type { Sighting } from './search.js';

/** How often a form stands in a text. */
interface Use {
  times: number;
  /** Segments whose other side names the concept too. */
  named: number;
}

/** A form that a text has so often, and that so small a part of the other side answers, is a word. */
const many = 8;
const hardlyAny = 0.2;

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
  readonly #uses = new Map<Term, Use>();
  readonly #contexts = new Map<Term, ReadonlySet<string>>();

  constructor(language: Language) {
    this.#language = language;
  }

  /**
   * Remembers the forms that this place shows to be names, and how often the other side names them too.
   * @param other concepts that the other side names.
   */
  learn(sightings: readonly Sighting[], words: readonly Word[], other: ReadonlySet<string>): void {
    for (const sighting of sightings)
      for (const hit of sighting.choices) {
        if (sighting.first === sighting.last) this.#count(hit, other.has(hit.concept.id));
        if (!hit.certain && this.#inContext(hit.term, sighting, words)) this.#established.add(hit.term);
      }
  }

  /**
   * The hits of a place that are names, by a word beside them (then certain), by the text, or because the
   * other side names the concept too.
   */
  weigh(place: Sighting, words: readonly Word[], other: ReadonlySet<string>): Hit[] {
    return place.choices.flatMap((hit) => {
      if (hit.certain && !this.#isWord(hit)) return [hit];
      if (this.#inContext(hit.term, place, words)) return [{ ...hit, certain: true }];
      const uncertain = { ...hit, certain: false };
      return this.#established.has(hit.term) || other.has(hit.concept.id) ? [uncertain] : [];
    });
  }

  #count({ term, concept }: Hit, isNamed: boolean): void {
    if (isCommon(concept)) return;
    const use = this.#uses.get(term) ?? { times: 0, named: 0 };
    if (use.times === 0) this.#uses.set(term, use);
    use.times += 1;
    use.named += Number(isNamed);
  }

  /** Whether the text uses a single word so often without the other side naming anything that it names nothing. */
  #isWord({ term }: Hit): boolean {
    const use = this.#uses.get(term);
    return use !== undefined && use.times >= many && use.named < use.times * hardlyAny;
  }

  #inContext(term: Term, place: Sighting, words: readonly Word[]): boolean {
    const wanted = this.#contextOf(term);
    if (wanted.size === 0) return this.#followsPlaceHead(place, words);
    const isNear = (from: number, to: number): boolean => {
      for (let at = Math.max(0, from); at <= to; at++) if (mayBe(words[at], wanted)) return true;
      return false;
    };
    return (
      isNear(place.first - reach.before, place.first - 1) || isNear(place.last + 1, place.last + reach.after)
    );
  }

  /** حي الجديدة is a quarter of that name, where حي جديد is a new quarter and الحي الجديد the new one. */
  #followsPlaceHead({ first, choices: [hit] }: Sighting, words: readonly Word[]): boolean {
    const [before, word] = [words[first - 1], words[first]];
    if (before === undefined || word?.joins !== true || hit === undefined || hit.clitics.length > 0)
      return false;
    if (!this.#language.isDefinite(word.readings[0]?.key ?? '')) return false;
    return before.readings.some(({ key, definite }) => !definite && this.#language.placeHeads.has(key));
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

/** Whether a word is a wanted one, or the number that is wanted. */
const mayBe = (word: Word | undefined, wanted: ReadonlySet<string>): boolean =>
  word?.readings.some(({ key }) => wanted.has(key) || (wanted.has('#') && number.test(key))) === true;
