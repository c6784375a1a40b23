import type { ProperSpan } from '../match/proper-spans.js';
import type { Token } from '../match/tokens.js';
import { headTranslations } from '../romanize/recognizer/heads.js';
import { type PreparedName, prepareSpelling } from '../romanize/recognizer/readings.js';
import { prepareName, similarity } from '../romanize/recognizer/recognizer.js';
import type { Language, Reading } from '../text/language.js';

/** A stretch of the source that a name of the target renders. */
export interface Rendering {
  readonly first: number;
  readonly last: number;
  /** Units of the first word that are no part of the name: its clitics. */
  readonly cut: number;
  /** How sure: the share of the target's words that a word of the source answers, weighed; 0..1. */
  readonly score: number;
  /** Whether it spells the name, or translates it. */
  readonly by: 'sound' | 'sense';
}

/** A word of the source that answers one of the target's. */
interface Anchor {
  readonly index: number;
  readonly score: number;
  readonly isHead: boolean;
  /** Where in the word the name begins. */
  readonly cut: number;
  /** How many words of the source it is: أم درمان, Omdurman. */
  readonly width: number;
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

  constructor(source: Language, target: Language) {
    this.#language = target;
    this.#isReadable = source.script === 'Arabic' && target.script === 'Latin';
  }

  readonly #isReadable: boolean;

  /**
   * Where the source has a name, if it is seen.
   * @param place where in its own text the span stands, 0..1: of two that fit as well, the nearer is meant.
   */
  of(span: ProperSpan, source: readonly Token[], place: number): Rendering | undefined {
    if (!this.#isReadable) return undefined;
    const words = span.tokens.filter(({ key }) => !this.#isSmall(key));
    const anchors = words.map((word) => this.#anchorsOf(word, source));
    const answered = bestCluster(anchors, place * source.length);
    if (answered.length === 0) return undefined;
    const isTranslated = answered.some(({ isHead }) => isHead);
    const score = answered.reduce((sum, { score: one }) => sum + one, 0) / words.length;
    const ends = bounds(answered);
    const [first, last] = [backward(ends[0], words.length - answered.length, source), ends[1]];
    const cut = answered.find(({ index }) => index === first)?.cut ?? 0;
    if (!isTranslated) return score < enough ? undefined : { first, last, cut, score, by: 'sound' };
    const end = extended(first, last, words.length, source);
    const isPlausible = end - first + 1 >= 2 && (score >= enough || words.length > answered.length);
    return isPlausible ? { first, last: end, cut, score: Math.max(score, 0.4), by: 'sense' } : undefined;
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
      const head = token.readings.find((reading) => headsOf(token, reading).includes(word.key));
      if (head !== undefined)
        return [{ index: token.index, score: 0.8, isHead: true, cut: head.start, width: 1 }];
      const single = this.#likeness(token, '', spelling, asked);
      const next = source[token.index + 1];
      const isPair = next?.joins === true && !next.known && word.key.length >= joinedLetters;
      const pair = isPair ? this.#likeness(token, next.raw, spelling, least.short) : nothing;
      const [best, width] = pair.score > single.score ? [pair, 2] : [single, 1];
      return best.score < asked ? [] : [{ index: token.index, isHead: false, width, ...best }];
    });
  }

  /** Of a word in the best of its readings, with what follows it. */
  #likeness(token: Token, after: string, spelling: ReturnType<typeof prepareSpelling>, asked: number) {
    let best = nothing;
    for (const { start, clitics } of token.readings) {
      const text = bare(token.raw.slice(start));
      if (text.length < 2 || (clitics.length > 0 && text.length < 3)) continue;
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

/** What each word of distance takes from a stretch. */
const distant = 0.004;

/** How many words of the source may stand between two that belong together. */
const gap = 1;

/** For each word its anchor in the stretch of the source that answers the most of them. */
function bestCluster(anchors: readonly (readonly Anchor[])[], place: number): Anchor[] {
  let best: Anchor[] = [];
  let bestSum = 0;
  for (const start of new Set(anchors.flat().map(({ index }) => index))) {
    const cluster = clusterFrom(start, anchors);
    const sum = cluster.reduce((total, { score }) => total + score, 0) - distant * Math.abs(start - place);
    if (sum > bestSum) [best, bestSum] = [cluster, sum];
  }
  return best;
}

function clusterFrom(start: number, anchors: readonly (readonly Anchor[])[]): Anchor[] {
  const reach = start + anchors.length + gap;
  const taken = new Set<number>();
  const chosen = anchors.flatMap((options) => {
    const inside = options.filter(({ index }) => index >= start && index <= reach && !taken.has(index));
    const best = inside.toSorted((a, b) => b.score - a.score)[0];
    if (best === undefined) return [];
    taken.add(best.index);
    return [best];
  });
  return joined(chosen, start);
}

/** Those that hang together with the first. */
function joined(anchors: readonly Anchor[], start: number): Anchor[] {
  const ordered = anchors.toSorted((a, b) => a.index - b.index);
  const kept: Anchor[] = [];
  for (const anchor of ordered) {
    const before = kept.at(-1)?.index ?? start;
    if (anchor.index - before > gap + 1) break;
    kept.push(anchor);
  }
  return kept;
}

function bounds(anchors: readonly Anchor[]): [number, number] {
  const firsts = anchors.map(({ index }) => index);
  const lasts = anchors.map(({ index, width }) => index + width - 1);
  return [Math.min(...firsts), Math.max(...lasts)];
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
