import { overlaps, type Span } from '../model/span.js';
import type { Language, Reading } from './language.js';

/** A word of a text, with every way to understand it. Reading offsets are relative to `start`. */
export interface Word extends Span {
  readonly raw: string;
  readonly readings: readonly Reading[];
  /** Whether a name may run on from the word before: only spaces, hyphens, quotation marks between. */
  readonly joins: boolean;
}

const joint = /^[\s\-‐‑‒–/"“”„«»'‘’ʼ\p{Cf}]{1,6}$/u;
const edges = /^\p{Cf}+|\p{Cf}+$/gu;

/** The words of a text, skipping stretches that are not prose. */
export function wordsOf(text: string, language: Language, opaque: readonly Span[] = []): Word[] {
  const words: Word[] = [];
  let previousEnd = -1;
  for (let at = nextWord(text, 0); at < text.length; ) {
    const end = wordEnd(text, at, language.breaks);
    const span =
      isInvisible(text.charCodeAt(at)) || isInvisible(text.charCodeAt(end - 1))
        ? withoutInvisible(text, at, end)
        : { start: at, end };
    at = nextWord(text, end);
    if (!says(text, span) || (opaque.length > 0 && opaque.some((stretch) => overlaps(stretch, span))))
      continue;
    const raw = text.slice(span.start, span.end);
    const joins = previousEnd >= 0 && isJoint(text, previousEnd, span.start);
    words.push({ start: span.start, end: span.end, raw, readings: language.readings(raw), joins });
    previousEnd = span.end;
  }
  return words;
}

/** Whether a word has a letter or a number: marks alone, as behind an emoji, are no word. */
function says(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isSurrogate(unit)) return telling.test(text.slice(at, end));
    if (classOf(unit) === kinds.telling) return true;
  }
  return false;
}

const telling = /[\p{L}\p{N}]/u;
const wordCharacter = /[\p{L}\p{M}\p{N}\p{Cf}]/u;
const initials = /\p{Lu}(?:\.\p{Lu})+\.?(?!\p{L})/uy;
const apostrophes = "'’‘`´";

/** What a UTF-16 unit is to a word: a letter or number, a mark that only belongs to one, no part of any. */
const kinds = { unknown: 0, telling: 1, mark: 2, none: 3 } as const;

/** The kind of each unit, once it has been asked for; a text asks for few of them. */
const classes = new Uint8Array(0x10000);

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

function isWordAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isSurrogate(unit) ? isWordPair(text, at) : classOf(unit) < kinds.none;
}

function classOf(unit: number): number {
  const known = classes[unit] ?? kinds.unknown;
  if (known !== kinds.unknown) return known;
  const character = String.fromCharCode(unit);
  const kind = telling.test(character)
    ? kinds.telling
    : wordCharacter.test(character)
      ? kinds.mark
      : kinds.none;
  classes[unit] = kind;
  return kind;
}

/** Beyond the first plane there are letters of nobody in the store, which stay whole, and emoji, which are no words. */
function isWordPair(text: string, at: number): boolean {
  const isSecond = text.charCodeAt(at) >= 0xdc00;
  return wordCharacter.test(String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at) ?? 0));
}

function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isWordAt(text, at)) at += 1;
  return at;
}

const dot = 0x2e;

/** Where the word that starts at an offset ends: U.S. keeps its dots, People's its apostrophe. */
function wordEnd(text: string, start: number, breaks: RegExp | undefined): number {
  if (text.charCodeAt(start + 1) === dot) {
    initials.lastIndex = start;
    if (initials.test(text)) return initials.lastIndex;
  }
  let at = start;
  while (at < text.length && (isWordAt(text, at) || isInnerApostrophe(text, at, start))) {
    if (breaks !== undefined && at > start && isBreak(breaks, text, at)) return at;
    at += 1;
  }
  return at;
}

function isBreak(breaks: RegExp, text: string, at: number): boolean {
  breaks.lastIndex = at;
  return breaks.test(text);
}

const isInnerApostrophe = (text: string, at: number, start: number): boolean =>
  at > start && apostrophes.includes(text.charAt(at)) && isWordAt(text, at + 1);

function isJoint(text: string, start: number, end: number): boolean {
  if (end - start === 1 && text.charCodeAt(start) === 32) return true;
  return joint.test(text.slice(start, end));
}

const isInvisible = (unit: number): boolean =>
  unit === 0xad || unit === 0x61c || (unit >= 0x200b && unit <= 0x206f) || unit === 0xfeff;

function withoutInvisible(text: string, start: number, end: number): Span {
  const raw = text.slice(start, end);
  const lead = raw.length - raw.replace(edges, (run, offset) => (offset === 0 ? '' : run)).length;
  const bare = raw.replace(edges, '');
  return { start: start + lead, end: start + lead + bare.length };
}
