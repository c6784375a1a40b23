import type { Span } from '../model/span.js';

/**
 * What a UTF-16 unit is to a word. Those that need a second look: an apostrophe may stand inside a word, invisible
 * marks do not stand at its ends, and surrogates are nothing by themselves.
 */
export const unitKind = { unknown: 0, telling: 1, none: 2, mark: 3, apostrophe: 4, special: 5 } as const;

const apostrophes = "'’‘`´";
const telling = /[\p{L}\p{N}]/u;
const wordCharacter = /[\p{L}\p{M}\p{N}\p{Cf}]/u;
const initials = /\p{Lu}(?:\.\p{Lu})+\.?(?!\p{L})/uy;
const edges = /^\p{Cf}+|\p{Cf}+$/gu;

/** The kind of each unit, once it has been asked for; a text asks for few of them. */
export const unitKinds = new Uint8Array(0x10000);

function learn(unit: number): number {
  const kind = kindOf(String.fromCharCode(unit), unit);
  unitKinds[unit] = kind;
  return kind;
}

function kindOf(character: string, unit: number): number {
  if (isSurrogate(unit) || isInvisible(unit)) return unitKind.special;
  if (apostrophes.includes(character)) return unitKind.apostrophe;
  if (telling.test(character)) return unitKind.telling;
  return wordCharacter.test(character) ? unitKind.mark : unitKind.none;
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

const isInvisible = (unit: number): boolean =>
  unit === 0xad || unit === 0x61c || (unit >= 0x200b && unit <= 0x206f) || unit === 0xfeff;

/** Whether a unit belongs to a word wherever it stands. */
export function isWordAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const kind = unitKinds[unit] || learn(unit);
  if (kind !== unitKind.special) return kind === unitKind.telling || kind === unitKind.mark;
  return isSurrogate(unit) ? isWordPair(text, at) : wordCharacter.test(String.fromCharCode(unit));
}

/** Beyond the first plane there are letters of nobody in the store, which stay whole, and emoji, which are no words. */
function isWordPair(text: string, at: number): boolean {
  const isSecond = text.charCodeAt(at) >= 0xdc00;
  return wordCharacter.test(String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at) ?? 0));
}

/** What may make initials of a single letter: U.S. */
export const dot = 0x2e;

/** Where the word that starts at an offset ends: U.S. keeps its dots, People's its apostrophe. */
export function wordEnd(text: string, start: number, breaks: RegExp | undefined): number {
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

/** A word without invisible marks at its ends; undefined where it has no letter and no number, as behind an emoji. */
export function trimmed(text: string, start: number, end: number): Span | undefined {
  const span =
    isInvisible(text.charCodeAt(start)) || isInvisible(text.charCodeAt(end - 1))
      ? withoutInvisible(text, start, end)
      : { start, end };
  return telling.test(text.slice(span.start, span.end)) ? span : undefined;
}

function withoutInvisible(text: string, start: number, end: number): Span {
  const raw = text.slice(start, end);
  const lead = raw.length - raw.replace(edges, (run, offset) => (offset === 0 ? '' : run)).length;
  const bare = raw.replace(edges, '');
  return { start: start + lead, end: start + lead + bare.length };
}
