import { overlaps, type Span } from '../../model/span.js';
import { classAt, classes, tokenEnd } from './scan.js';
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
  const all: Token[] = [];
  let [wakes, from, at] = [0, 0, 0];
  while (at < text.length) {
    const first = classAt(text, at);
    if (first === classes.none) {
      at += 1;
      continue;
    }
    const end = tokenEnd(text, at, first);
    if (!isIn(opaque, at, end)) {
      const vocable = vocabulary(text, at, end, first);
      all.push({ start: at, end, vocable, text, from });
      wakes |= vocable.wakes;
    }
    at = from = end;
  }
  return { all, wakes };
}

const isIn = (opaque: readonly Span[], start: number, end: number): boolean =>
  opaque.length > 0 && opaque.some((stretch) => overlaps(stretch, { start, end }));

/** Whether a token, in any of the ways to read it, has one of some traits. */
export const has = (token: Token | undefined, trait: number): boolean =>
  token !== undefined && (token.vocable.traits & trait) !== 0;
