import { type Span, slice } from '../model/span.js';
import type { Language } from './language.js';

const sentenceStart = /(?:^|[.!?…:;—]["”’'»)\]]*\s+|[,:]\s*["“‘'«]+|\n)\s*(?:[-–—•*#>]+\s+)?["“‘'«([]*$/u;
const letter = /\p{L}/u;

/**
 * Whether a form that differs from the listed one by capitals only is right where it stands: a capital
 * opens a sentence, headlines have capitals throughout, common nouns are nobody's name, and running text may
 * lower the generic noun that heads a name ("the Zenki movement").
 */
export function casingHolds(text: string, span: Span, listed: string, language: Language): boolean {
  const written = slice(text, span);
  if (listed === listed.toLowerCase() || isHeadline(text)) return true;
  const raised = capitalise(listed);
  const opened = raised === listed || !opensSentence(text, span.start) ? listed : raised;
  const seen = written.split(/[\s-]+/u);
  const wanted = opened.split(/[\s-]+/u);
  return wanted.every((word, at) => sameCase(seen[at] ?? '', word, language));
}

/** Units beyond which a text is no headline. */
const longestHeadline = 200;

/** So many long words, and so many without a capital, that it is none whatever follows. */
const most = { long: 20, small: 2 };

/** The text that was asked about last: its names ask one after the other. */
let last = { text: '', isHeadline: false };

/** Whether a text is set in capitals, or with a capital on nearly every long word. */
export function isHeadline(text: string): boolean {
  if (text.length > longestHeadline) return false;
  if (last.text !== text) last = { text, isHeadline: looksLikeHeadline(text) };
  return last.isHeadline;
}

function looksLikeHeadline(text: string): boolean {
  let [long, small] = [0, 0];
  for (const [word] of text.matchAll(/\p{L}{4,}/gu)) {
    long += 1;
    if (!/^\p{Lu}/u.test(word)) small += 1;
    if (long > most.long || small > most.small) return false;
  }
  return long >= 3 && (long - small) / long >= 0.9;
}

/** Whether a text is a heading in capitals, not merely an acronym. */
export const isCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}{4}/u.test(text);

/** A name in capitals where the text around it is. */
export const inHouseCase = (name: string, text: string): string =>
  isCapitals(text) ? name.toUpperCase() : name;

/** Whether a place in a text opens a sentence. */
export const opensSentence = (text: string, offset: number): boolean =>
  sentenceStart.test(leadUp(text, offset));

const certainStart = /(?:^|[.!?…]["”’'»)\]]*\s+|\n)\s*(?:[-–—•*#>]+\s+)?["“‘'«([]*$/u;
const speechStart = /[,:]\s*["“‘'«]+$/u;

/**
 * Whether a word that is put at a place has to have a sentence's capital: behind a colon or semicolon it has
 * none, behind a comma and a quotation mark only where speech begins.
 * @param isSpeech whether more than a quoted name stands in the quotation marks, if any are open there.
 */
export const beginsSentence = (text: string, offset: number, isSpeech: boolean): boolean => {
  const before = leadUp(text, offset);
  return certainStart.test(before) || (isSpeech && speechStart.test(before));
};

/** How far back anything that bears on a word's capital or article can stand. */
const reach = 80;

/** The text just before an offset; a letter stands for what is cut off, so that it is not taken for the start. */
export const leadUp = (text: string, offset: number): string =>
  offset <= reach ? text.slice(0, offset) : `x${text.slice(offset - reach, offset)}`;

export function capitalise(text: string): string {
  const at = text.search(letter);
  return at < 0 ? text : text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1);
}

function sameCase(written: string, wanted: string, language: Language): boolean {
  const typographic = (word: string): string => word.replace(/[’ʼ]/gu, "'").replace(/["“”„«»\p{Cf}]/gu, '');
  if (typographic(written) === typographic(wanted)) return true;
  return language.heads.has(language.key(wanted)) && written === written.toLowerCase();
}
