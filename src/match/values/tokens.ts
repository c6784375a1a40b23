import { overlaps, type Span } from '../../model/span.js';
import type { Language } from '../../text/language.js';
import { figures } from '../../text/numbers/figures.js';
import { marks } from '../../text/numbers/marks.js';

/** One way to read a word: its folded letters, what is written before it, and where it starts. */
export interface TokenReading {
  readonly key: string;
  readonly clitics: readonly string[];
  readonly definite: boolean;
  /** Offset in the text where the word itself starts, behind its clitics. */
  readonly start: number;
  readonly end: number;
  /** Whether an ending was taken off: Wednesday's, Fridays. */
  readonly inflected: boolean;
}

/** A word, a run of figures or a sign, and what stands between it and the token before. */
export interface Token extends Span {
  readonly raw: string;
  readonly is: 'figures' | 'word' | 'sign';
  readonly readings: readonly TokenReading[];
  /** Text between this token and the one before, without invisible marks. */
  readonly gap: string;
}

const pattern = new RegExp(
  `(?<figures>${figures.source})|(?<word>\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{M}])\\.?|[\\p{L}\\p{M}]+(?:['’]\\p{L}+)*)|[${marks.percent}$€£°]`,
  'gu',
);
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/** The tokens of a text, skipping stretches that are not prose. */
export function tokensOf(text: string, language: Language, opaque: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const [raw] = match;
    const span = { start: match.index, end: match.index + raw.length };
    const gap = text.slice(end, span.start).replace(invisible, '');
    end = span.end;
    if (opaque.some((stretch) => overlaps(stretch, span))) continue;
    const is =
      match.groups?.['figures'] !== undefined
        ? 'figures'
        : match.groups?.['word'] !== undefined
          ? 'word'
          : 'sign';
    tokens.push({
      ...span,
      raw,
      is,
      gap,
      readings: is === 'figures' ? [] : readingsOf(raw, span.start, language),
    });
  }
  return tokens;
}

const readingsOf = (raw: string, start: number, language: Language): TokenReading[] => {
  const readings = language.readings(raw).map(({ key, clitics, definite, start: offset, end, position }) => ({
    key,
    clitics,
    definite,
    start: start + offset,
    end: start + end,
    inflected: position === 'last',
  }));
  return /^\p{L}/u.test(raw)
    ? readings
    : [{ key: raw, clitics: [], definite: false, start, end: start + raw.length, inflected: false }];
};

/** Whether two tokens belong together: only a space or a hyphen between. */
export const isNear = (gap: string): boolean => /^(?:\s|[-‐‑–])?$/u.test(gap) || /^\s+$/u.test(gap);

/** Whether a token, in any of the ways to read it, is one of some words. */
export const says = (token: Token | undefined, isOne: (key: string) => boolean): boolean =>
  token?.readings.some(({ key }) => isOne(key)) === true;
