import { overlaps, type Span } from '../../model/span.js';
import { mixedIn, mixedInto, seeds } from '../../text/interned.js';
import { apostrophe, classAt, classes, curled, dot, knownClasses, tokenEnd } from './scan.js';
import type { Vocable } from './vocable.js';
import type { Vocabulary } from './vocabulary.js';

/** A vocable where it stands in a text. */
export interface Token extends Span {
  readonly vocable: Vocable;
  readonly text: string;
  /** Where the token before ends. */
  readonly from: number;
}

const space = 0x20;
const near = /^(?:\s*|[-‐‑–])$/u;
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/** Text between a token and the one before, without invisible marks. */
export const gapBefore = ({ text, from, start }: Token): string =>
  from === start ? '' : text.slice(from, start).replace(invisible, '');

/** Whether nothing but a space or a hyphen stands before a token; before none, nothing does. */
export function isNear(token: Token | undefined): boolean {
  if (token === undefined || token.from === token.start) return true;
  const { text, from, start } = token;
  return (start - from === 1 && text.charCodeAt(from) === space) || near.test(gapBefore(token));
}

/** Whether a token, in any of the ways to read it, has one of some traits. */
export const has = (token: Token | undefined, trait: number): boolean =>
  token !== undefined && (token.vocable.traits & trait) !== 0;

/** A text cut into tokens. */
export interface Tokens {
  readonly all: readonly Token[];
  /** Whom its vocables wake, together: bits of `wakes`. */
  readonly wakes: number;
}

/** Whether a text has something for a reader: for any of some bits of `wakes`. */
export const isAwake = (tokens: Tokens, readers: number): boolean => (tokens.wakes & readers) !== 0;

/** The tokens of a text, skipping stretches that are not prose. */
export function tokensOf(text: string, vocabulary: Vocabulary, opaque: readonly Span[]): Tokens {
  const cutter = new Cutter(text, vocabulary, opaque);
  for (let at = cutter.plainWords(0); at < text.length; at = cutter.plainWords(at)) at = cutter.careful(at);
  return cutter;
}

class Cutter implements Tokens {
  readonly all: Token[] = [];
  wakes = 0;
  readonly #text: string;
  readonly #vocabulary: Vocabulary;
  readonly #opaque: readonly Span[];
  #from = 0;

  constructor(text: string, vocabulary: Vocabulary, opaque: readonly Span[]) {
    this.#text = text;
    this.#vocabulary = vocabulary;
    this.#opaque = opaque;
  }

  /** Takes words of letters alone, in one look at each letter. @returns where the first thing stands that is none. */
  plainWords(from: number): number {
    const text = this.#text;
    const { length } = text;
    let at = from;
    while (at < length) {
      const start = at;
      let [unit, one, other] = [text.charCodeAt(at), seeds.one, seeds.other];
      while (knownClasses[unit] === classes.letter) {
        one = mixedIn(one, unit);
        other = mixedInto(other, unit);
        at += 1;
        unit = at < length ? text.charCodeAt(at) : space;
      }
      if (at === start && knownClasses[unit] !== classes.none) return start;
      if (at > start) {
        if (mayGoOn(unit, at - start)) return start;
        this.#add(this.#vocabulary.hashed(one, other, text, start, at), start, at);
      } else at += 1;
    }
    return length;
  }

  /** Takes whatever stands at an offset. @returns where it ends. */
  careful(at: number): number {
    const first = classAt(this.#text, at);
    if (first === classes.none) return at + 1;
    const end = tokenEnd(this.#text, at, first);
    this.#add(this.#vocabulary.at(this.#text, at, end, first), at, end);
    return end;
  }

  #add(vocable: Vocable, start: number, end: number): void {
    const from = this.#from;
    this.#from = end;
    if (this.#opaque.length > 0 && this.#isOpaque({ start, end })) return;
    this.all.push({ start, end, vocable, text: this.#text, from });
    this.wakes |= vocable.wakes;
  }

  #isOpaque(span: Span): boolean {
    return this.#opaque.some((stretch) => overlaps(stretch, span));
  }
}

/** Whether a word of so many letters may go on with what stands behind them, or nobody has yet asked what that is. */
function mayGoOn(unit: number, letters: number): boolean {
  const kind = knownClasses[unit] ?? classes.unknown;
  if (kind === classes.unknown || kind === classes.mark || unit === apostrophe || unit === curled)
    return true;
  return unit === dot && letters === 1;
}
