import type { Token } from '../match/tokens.js';
import { isRelated, type NamePair, peopleNames, placeAdjectives, placeNames } from '../text/exonyms.js';
import type { Language } from '../text/language.js';
import { nameWords } from '../text/name-words.js';

/** Words of the source that a name of the target is known to stand for. */
export interface Sense {
  readonly index: number;
  readonly width: number;
  /** Where in the first word the name begins. */
  readonly cut: number;
}

interface Phrase {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/** What two languages are known to call by words that do not sound alike: words that names are made of, places, peoples. */
export class Senses {
  readonly #source: Language;
  readonly #target: Language;
  readonly #words: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #phrases = new Map<string, Phrase[]>();
  readonly #places: readonly NamePair[];
  readonly #adjectives: readonly NamePair[];
  readonly #peoples: readonly NamePair[];
  readonly #related = new Map<string, readonly string[]>();

  constructor(source: Language, target: Language) {
    this.#source = source;
    this.#target = target;
    this.#words = new Map(
      Array.from(nameWords(source.tag, target.tag), ([word, senses]) => [
        source.key(word),
        new Set(senses.map((sense) => target.key(sense))),
      ]),
    );
    const phrases = placeNames(source.tag, target.tag).map((pair) => this.#phraseOf(pair));
    for (const phrase of phrases) {
      const first = phrase.target[0] ?? '';
      this.#phrases.set(first, [...(this.#phrases.get(first) ?? []), phrase]);
    }
    this.#places = phrases.flatMap(({ source: [own = '', ...more], target: [other = '', ...others] }) =>
      more.length + others.length > 0 ? [] : [[this.#bare(own), other] satisfies NamePair],
    );
    const folded = ([own, other]: NamePair): NamePair => [source.key(own), target.key(other)];
    this.#adjectives = placeAdjectives(source.tag, target.tag).map(folded);
    this.#peoples = peopleNames(source.tag, target.tag).map(folded);
  }

  /** Where the source has the place that words of the target name, and how many of them name it: the longest name. */
  placesAt(words: readonly Token[], source: readonly Token[]): { length: number; found: Sense[] } {
    const fitting = (this.#phrases.get(words[0]?.key ?? '') ?? []).filter(({ target }) =>
      target.every((key, at) => words[at]?.key === key),
    );
    const length = Math.max(0, ...fitting.map(({ target }) => target.length));
    const phrases = fitting.filter(({ target }) => target.length === length);
    return { length, found: phrases.flatMap((phrase) => occurrencesOf(phrase.source, source)) };
  }

  /** Where a word of the source begins to mean what a word of the target means, as names use them; undefined if it does not. */
  meaning(token: Token, key: string): number | undefined {
    return token.readings.find((reading) => this.#means(this.#bare(reading.key), key))?.start;
  }

  /** Where a word of the source begins to name the country or the people of a word of the target, or its adjective. */
  relation(token: Token, key: string): number | undefined {
    const names = this.#relatedTo(key);
    if (names.length === 0) return undefined;
    return token.readings.find(({ key: word }) => {
      const bare = this.#bare(word);
      return names.some((name) => bare === name || isRelated(bare, name, this.#source.tag));
    })?.start;
  }

  /** Whether a word of the target is nothing but an adjective of a place: Saudi, Israelis. */
  isAdjective(key: string): boolean {
    if ([...this.#places, ...this.#peoples].some(([, other]) => other === key)) return false;
    const keys = this.#target.readings(key).map((reading) => reading.key);
    const isListed = this.#adjectives.some(([, other]) => keys.includes(other));
    return isListed || this.#relatedTo(key).length > 0;
  }

  #means(word: string, key: string): boolean {
    return this.#words.get(word)?.has(key) === true;
  }

  /** Names of the source, without their articles, whose own or whose adjective a word of the target is. */
  #relatedTo(key: string): readonly string[] {
    const known = this.#related.get(key);
    if (known !== undefined) return known;
    const pairs = [
      ...this.#places.filter(([, other]) => other === key || this.#target.isAdjectiveOf(key, other)),
      ...[...this.#adjectives, ...this.#peoples].filter(([, other]) => other === key),
    ];
    const names = pairs.map(([own]) => own);
    this.#related.set(key, names);
    return names;
  }

  #phraseOf([source, target]: NamePair): Phrase {
    const { connectives, articles } = this.#target;
    const isSmall = (key: string): boolean => connectives.has(key) || articles.has(key);
    const keys = target.split(/[\s-]+/u).map((word) => this.#target.key(word));
    return {
      source: source.split(/\s+/u).map((word) => this.#source.key(word)),
      target: keys.filter((key) => !isSmall(key)),
    };
  }

  #bare(key: string): string {
    const article = this.#source.clitics?.contraction.article;
    return article !== undefined && this.#source.isDefinite(key) ? key.slice(article.length) : key;
  }
}

function occurrencesOf(keys: readonly string[], source: readonly Token[]): Sense[] {
  return source.flatMap((token) => {
    const stretch = source.slice(token.index, token.index + keys.length);
    const reading = token.readings.find(({ key, definite }) => !definite && key === keys[0]);
    const fits = stretch.every(
      (each, at) => !each.known && (at === 0 || (each.joins && each.key === keys[at])),
    );
    return reading === undefined || !fits || stretch.length < keys.length
      ? []
      : [{ index: token.index, width: keys.length, cut: reading.start }];
  });
}
