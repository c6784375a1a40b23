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
    const span = withoutInvisible(text, at, end);
    at = nextWord(text, end);
    if (span.start >= span.end || opaque.some((stretch) => overlaps(stretch, span))) continue;
    const raw = text.slice(span.start, span.end);
    if (!says.test(raw)) continue;
    const joins = previousEnd >= 0 && isJoint(text, previousEnd, span.start);
    words.push({ start: span.start, end: span.end, raw, readings: language.readings(raw), joins });
    previousEnd = span.end;
  }
  return words;
}

/** Marks alone, as behind an emoji, are no word. */
const says = /[\p{L}\p{N}]/u;
const wordCharacter = /[\p{L}\p{M}\p{N}\p{Cf}]/u;
const initials = /\p{Lu}(?:\.\p{Lu})+\.?(?!\p{L})/uy;
const apostrophes = "'’‘`´";

/** Whether each UTF-16 unit belongs to words: 1 yes, 2 no, 0 not asked yet. A text asks for few of them. */
const classes = new Uint8Array(0x10000);

function isWordAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdfff) return isWordPair(text, at);
  const known = classes[unit];
  if (known !== undefined && known !== 0) return known === 1;
  const isWord = wordCharacter.test(String.fromCharCode(unit));
  classes[unit] = isWord ? 1 : 2;
  return isWord;
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

/** Where the word that starts at an offset ends: U.S. keeps its dots, People's its apostrophe. */
function wordEnd(text: string, start: number, breaks: RegExp | undefined): number {
  if (text[start + 1] === '.') {
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
  if (!isInvisible(text.charCodeAt(start)) && !isInvisible(text.charCodeAt(end - 1))) return { start, end };
  const raw = text.slice(start, end);
  const lead = raw.length - raw.replace(edges, (run, offset) => (offset === 0 ? '' : run)).length;
  const bare = raw.replace(edges, '');
  return { start: start + lead, end: start + lead + bare.length };
}
