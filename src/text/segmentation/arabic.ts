import { type BreakRules, breakBetween, joinBetween } from './rules.js';

/** Before an abbreviation: the start of the text, a space or an opening mark, and perhaps “and”. */
const opening = String.raw`(?:^|[\s("«“‘\[،؛:–-])و?`;

/** A letter and its vowel marks; هـ is one letter with a stroke. */
const letter = String.raw`(?:هـ|[\p{Script=Arabic}&&\p{L}])\p{Mn}*`;

/** Abbreviations of more than one letter, without their last stop: titles, measures, references. */
const longer = ['أد', 'تر', 'مج', 'هاتف', 'تح', 'رض', 'كم', 'سم', 'مم', 'كغ', 'كلغ'].join('|');

const closing = String.raw`["'»”’)\]﴾]{0,5}`;

/**
 * Arabic, which the rule files in common use leave out. It has no capitals, so what a stop means is told by what
 * stands before it: a single letter is a title or a unit (د. م. هـ.), letters between stops an abbreviation
 * (ق.م. أ.د. ش.م.م.), a number at the start of a line counts a list. An ellipsis is a pause, and the text goes on.
 */
export const arabicBreaks: BreakRules = [
  joinBetween(`${opening}${letter}\\.`, String.raw`\s`),
  joinBetween(`${opening}(?:${letter}\\.\\s?)*${letter}\\.`, `\\s|${letter}(?:\\.|\\P{L}|$)`),
  joinBetween(`${opening}(?:${longer})\\.`, String.raw`\s`),
  joinBetween(String.raw`(?:^|\s)\p{Lu}\.`, String.raw`\s+\p{Lu}`),
  joinBetween(String.raw`(?:^|\n)\s*\p{Nd}{1,3}[.)]`, String.raw`\s`),
  joinBetween(String.raw`(?:\.\.|…)${closing}`, String.raw`\s+[\p{L}\p{Nd}]`),
  breakBetween(`[.!?؟۔⸮؛…]${closing}`, String.raw`\s`),
  breakBetween(String.raw`\n`, ''),
];
