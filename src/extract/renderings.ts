import type { ProperSpan } from '../match/proper-spans.js';
import type { Token } from '../match/tokens.js';
import { headTranslations } from '../romanize/recognizer/heads.js';
import { type PreparedName, prepareSpelling } from '../romanize/recognizer/readings.js';
import { prepareName, similarity } from '../romanize/recognizer/recognizer.js';
import type { Language, Reading } from '../text/language.js';
import { type Anchor, bestCluster, bounds } from './anchors.js';
import { Senses } from './senses.js';

/** A stretch of the source that a name of the target renders. */
export interface Rendering {
  readonly first: number;
  readonly last: number;
  /** Units of the first word that are no part of the name: its clitics. */
  readonly cut: number;
  /** How sure: the share of the target's words that a word of the source answers, weighed; 0..1. */
  readonly score: number;
  /** Whether it spells the name, translates it, or is what another language calls the place. */
  readonly by: 'sound' | 'sense' | 'place';
  /** Whether a generic word heads it, which is translated. */
  readonly headed: boolean;
}

/** Likeness of a word from which it is taken for a spelling; of short ones more is asked. */
const least = { short: 0.8, long: 0.5 };
const short = 4;

/** A word that joins two of the source has so many letters. */
const joinedLetters = 6;

const nothing = { score: 0, cut: 0 };

/** What of a name has to be answered. */
const enough = 0.5;

/** Lays the words of names beside the words of the source that they spell or translate. */
export class Renderings {
  readonly #names = new Map<string, PreparedName>();
  readonly #language: Language;
  readonly #senses: Senses;

  constructor(source: Language, target: Language) {
    this.#language = target;
    this.#senses = new Senses(source, target);
    this.#isReadable = source.script === 'Arabic' && target.script === 'Latin';
  }

  readonly #isReadable: boolean;

  /**
   * Where the source has a name, if it is seen.
   * @param place where in its own text the span stands, 0..1: of two that fit as well, the nearer is meant.
   */
  of(span: ProperSpan, source: readonly Token[], place: number): Rendering | undefined {
    const words = span.tokens.filter(({ key }) => !this.#isSmall(key));
    // Saudi, Lebanese and Tunisian: no names by themselves.
    if (!this.#isReadable || words.every(({ key }) => this.#senses.isAdjective(key))) return undefined;
    const anchors = this.#anchorsFor(words, source);
    const answered = bestCluster(anchors, place * source.length);
    return answered.length === 0 ? undefined : settled(answered, anchors.length, source);
  }

  /** For each word, or for each name of a place that is several, what answers it. */
  #anchorsFor(words: readonly Token[], source: readonly Token[]): Anchor[][] {
    const anchors: Anchor[][] = [];
    for (let at = 0; at < words.length; ) {
      const { length, found } = this.#senses.placesAt(words.slice(at), source);
      const places = found.map((each): Anchor => ({ ...each, score: 1, by: 'place' }));
      const isWhole = places.length > 0 && length > 1;
      const word = words[at];
      anchors.push(isWhole || word === undefined ? places : [...places, ...this.#anchorsOf(word, source)]);
      at += isWhole ? length : 1;
    }
    return anchors;
  }

  #isSmall(key: string): boolean {
    return this.#language.connectives.has(key) || this.#language.articles.has(key);
  }

  /** The words of the source that a word of the target may render, and pairs of words that it joins. */
  #anchorsOf(word: Token, source: readonly Token[]): Anchor[] {
    const spelling = prepareSpelling(this.#language.key(word.raw.replace(/['’ʼ]s$/u, '')));
    const asked = word.key.length < short ? least.short : least.long;
    return source.flatMap((token): Anchor[] => {
      if (token.known) return [];
      const meant = this.#meaningOf(token, word.key);
      if (meant !== undefined) return [{ index: token.index, width: 1, ...meant }];
      const single = this.#likeness(token, '', spelling, asked);
      const next = source[token.index + 1];
      const isPair = next?.joins === true && !next.known && word.key.length >= joinedLetters;
      const pair = isPair ? this.#likeness(token, next.raw, spelling, least.short) : nothing;
      const [best, width] = pair.score > single.score ? [pair, 2] : [single, 1];
      return best.score < asked ? [] : [{ index: token.index, by: 'sound', width, ...best }];
    });
  }

  /** Where a word of the source begins to mean what a generic word of the target means; undefined if it does not. */
  readonly generic = (token: Token, key: string): number | undefined => {
    const meant = this.#meaningOf(token, key);
    return meant === undefined || meant.by === 'place' ? undefined : meant.cut;
  };

  #meaningOf(token: Token, key: string): Pick<Anchor, 'score' | 'by' | 'cut'> | undefined {
    const head = token.readings.find((reading) => headsOf(token, reading).includes(key))?.start;
    if (head !== undefined) return { score: 0.8, by: 'head', cut: head };
    const place = this.#senses.relation(token, key);
    if (place !== undefined) return { score: 0.9, by: 'place', cut: place };
    const word = this.#senses.meaning(token, key);
    return word === undefined ? undefined : { score: 0.8, by: 'word', cut: word };
  }

  /** Of a word in the best of its readings, with what follows it. */
  #likeness(token: Token, after: string, spelling: ReturnType<typeof prepareSpelling>, asked: number) {
    let best = nothing;
    for (const { start, clitics } of token.readings) {
      const text = bare(token.raw.slice(start));
      if (text.length < 2 || (after === '' && clitics.length > 0 && text.length < 3)) continue;
      const score = similarity(
        this.#nameOf(after === '' ? text : `${text} ${bare(after)}`),
        spelling,
        Math.max(asked, best.score),
      );
      if (score > best.score) best = { score, cut: start };
    }
    return best;
  }

  #nameOf(text: string): PreparedName {
    const known = this.#names.get(text) ?? prepareName(text);
    this.#names.set(text, known);
    return known;
  }
}

/** What a reading of a word may be translated with where it heads a name, its article left aside. */
export const headsOf = ({ raw }: Token, { start }: Reading): readonly string[] => {
  const text = bare(raw.slice(start));
  return [...headTranslations(text), ...headTranslations(text.replace(/^ال/u, ''))];
};

const bare = (text: string): string => text.replace(/[\p{M}\p{Cf}ـ]/gu, '');

/** The stretch of the source that is answered, if it is enough of so many words. */
function settled(
  answered: readonly Anchor[],
  words: number,
  source: readonly Token[],
): Rendering | undefined {
  const headed = answered.some(({ by }) => by === 'head');
  const score = answered.reduce((sum, { score: one }) => sum + one, 0) / words;
  const open = words - answered.length;
  const ends = bounds(answered);
  const [first, last] = [backward(ends[0], open, source), ends[1]];
  const cut = answered.find(({ index }) => index === first)?.cut ?? 0;
  if (!headed && score < enough) return undefined;
  if (answered.every(({ by }) => by === 'sound')) return { first, last, cut, score, by: 'sound', headed };
  if (answered.every(({ by }) => by === 'place')) return { first, last, cut, score, by: 'place', headed };
  if (answered.every(({ by }) => by === 'sound' || by === 'place'))
    return { first, last, cut, score, by: 'sense', headed };
  const end = open > 0 ? extended(first, last, words, source) : last;
  const isPlausible = end > first && (score >= enough || open > 0);
  return isPlausible
    ? { first, last: end, cut, score: Math.max(score, 0.4), by: 'sense', headed }
    : undefined;
}

/** Abd, Abu and Umm belong to the word behind them, and are often written as one with it. */
function backward(first: number, open: number, source: readonly Token[]): number {
  const before = source[first - 1];
  const isJoined = before !== undefined && source[first]?.joins === true && !before.known;
  return isJoined && open > 0 && before.readings.some(({ key }) => prefixes.has(key)) ? first - 1 : first;
}

const prefixes = new Set(['عبد', 'ابو', 'ابي', 'ام', 'ابن', 'بن', 'ال']);

/** A name whose head is translated has about as many words as its translation. */
function extended(first: number, last: number, words: number, source: readonly Token[]): number {
  let end = last;
  while (end - first + 1 < words) {
    const next = source[end + 1];
    if (next === undefined || !next.joins || next.known || next.start - (source[end]?.end ?? 0) > 1) break;
    end += 1;
  }
  return end;
}
