import { figures } from '../../text/numbers/figures.js';
import { marks } from '../../text/numbers/marks.js';

/** What a UTF-16 unit is to a token: part of a word, a figure, a sign, or nothing of any. */
export const classes = { unknown: 0, letter: 1, mark: 2, figure: 3, sign: 4, none: 5 } as const;

/** The class of each unit, once it has been asked for; a text asks for few of them. Halves of pairs have none here. */
export const knownClasses = new Uint8Array(0x10000);

/** The class of the character to which the unit at an offset belongs; both halves of a pair have that of the pair. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdfff) return classOf(pairAt(text, at));
  const seen = knownClasses[unit] ?? classes.none;
  if (seen !== classes.unknown) return seen;
  const fresh = classOf(String.fromCharCode(unit));
  knownClasses[unit] = fresh;
  return fresh;
}

/** The pair that a half of it belongs to; a half without its other half as it is. */
function pairAt(text: string, at: number): string {
  const isSecond = text.charCodeAt(at) >= 0xdc00 && at > 0;
  const start = isSecond && isFirstHalf(text.charCodeAt(at - 1)) ? at - 1 : at;
  return String.fromCodePoint(text.codePointAt(start) ?? 0);
}

const isFirstHalf = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;

const sign = new RegExp(`^[${marks.percent}$€£°]$`, 'u');

function classOf(character: string): number {
  if (/^\p{L}$/u.test(character)) return classes.letter;
  if (/^\p{M}$/u.test(character)) return classes.mark;
  if (/^\p{Nd}$/u.test(character)) return classes.figure;
  return sign.test(character) ? classes.sign : classes.none;
}

const figuresAt = new RegExp(figures.source, 'uy');
const initials = /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}])\.?/uy;
export const [dot, apostrophe, curled] = [0x2e, 0x27, 0x2019];

/** Where the token ends that starts at an offset, given the class of its first character. */
export function tokenEnd(text: string, start: number, first: number): number {
  if (first === classes.sign) return start + 1;
  if (first === classes.figure) return figuresEnd(text, start);
  return first === classes.letter && beginsInitials(text, start)
    ? endOfInitials(text, start)
    : wordEnd(text, start);
}

function figuresEnd(text: string, start: number): number {
  let end = start;
  while (knownClasses[text.charCodeAt(end)] === classes.figure) end += 1;
  const isPlain = end > start && end < text.length && !mayGoOn(text, end);
  return isPlain ? end : endOf(figuresAt, text, start);
}

/** Whether figures may go on with a unit, or nobody has yet asked what it is. */
const mayGoOn = (text: string, at: number): boolean =>
  knownClasses[text.charCodeAt(at)] === classes.unknown || marks.inside.includes(text.charAt(at));

function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}

/** Whether a stop stands right behind the first letter. */
function beginsInitials(text: string, start: number): boolean {
  const length = isFirstHalf(text.charCodeAt(start)) ? 2 : 1;
  return text.charCodeAt(start + length) === dot;
}

/** U.S. keeps its stops, where they are those of initials. */
function endOfInitials(text: string, start: number): number {
  const end = endOf(initials, text, start);
  return end > start ? end : wordEnd(text, start);
}

/** Letters and marks, with the letters that an apostrophe ties to them. */
function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isOfWord(classAt(text, end))) end += 1;
  for (;;) {
    const tied = tiedEnd(text, end);
    if (tied === end) return end;
    end = tied;
  }
}

const isOfWord = (kind: number): boolean => kind === classes.letter || kind === classes.mark;

function tiedEnd(text: string, from: number): number {
  const unit = text.charCodeAt(from);
  if (unit !== apostrophe && unit !== curled) return from;
  let end = from + 1;
  while (end < text.length && classAt(text, end) === classes.letter) end += 1;
  return end === from + 1 ? from : end;
}
