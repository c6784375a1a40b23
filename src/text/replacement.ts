import type { Fix } from '../model/finding.js';
import type { Span } from '../model/span.js';
import { capitalise, isHeadline, leadUp, opensSentence } from './casing.js';
import type { GrammarData, Language } from './language.js';

/** A form to write, and whether running text puts an article before it. */
export interface Form {
  readonly text: string;
  readonly article: boolean;
}

/**
 * The replacement of a span by a house form that leaves the sentence whole: the article before it goes or
 * comes as the form asks, "a" and "an" follow its first sound, a head noun is not said twice, a sentence
 * keeps its capital. Possessive and plural endings stand outside the span and stay.
 * @returns null where the language's grammar is not known well enough to be sure.
 */
export function replacement(text: string, span: Span, form: Form, language: Language): Fix | null {
  const { grammar } = language;
  if (grammar === undefined) return null;
  const whole = withQuotes(text, span);
  const end = whole.end + doubledHead(text.slice(whole.end), form.text);
  const qualifies = isQualifier(text.slice(end), grammar);
  const { start, lead } = settleArticle(text, whole.start, form, qualifies, grammar);
  const plain = isHeadline(text) && text === text.toUpperCase() ? form.text.toUpperCase() : form.text;
  const phrase = lead + plain;
  const opens = opensSentence(text, start) && !/^\p{Ll}/u.test(text.slice(start));
  const opened = opens ? capitalise(phrase) : phrase;
  return { start, end, text: opened };
}

const pairs: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»', '‘': '’', "'": "'" };

/** Takes in the quotation mark that pairs with one inside the span: “MOC” operations room, Operation “X”. */
function withQuotes(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end);
  const [before = '', after = ''] = [text[start - 1], text[end]];
  const closing = pairs[before];
  if (closing !== undefined && occurrences(written, closing) === 1) return { start: start - 1, end };
  const opens = Object.entries(pairs).some(
    ([open, close]) => close === after && occurrences(written, open) === 1,
  );
  return opens && /["“”«»]/.test(after) ? { start, end: end + 1 } : { start, end };
}

/** How often a quotation mark stands in a text, apostrophes inside words left out. */
function occurrences(text: string, quote: string): number {
  return text.replace(/(?<=\p{L})['’](?=\p{L})/gu, '').split(quote).length - 1;
}

/** Length of a following word that the form already ends with: "Zinki movement" → "… Zenki Movement". */
function doubledHead(after: string, form: string): number {
  const head = form.split(' ').at(-1)?.toLowerCase() ?? '';
  const next = /^\s+(\p{L}+)/u.exec(after);
  return form.includes(' ') && next?.[1]?.toLowerCase() === head ? next[0].length : 0;
}

/** Whether the name stands before a noun that it qualifies ("Zenki fighters") rather than by itself. */
function isQualifier(after: string, grammar: GrammarData): boolean {
  if (/^-\p{L}/u.test(after)) return true;
  const next = /^ (\p{Ll}[\p{L}-]*)/u.exec(after)?.[1];
  return next !== undefined && !grammar.notNouns.has(next) && !/(?:ed|ly)$/.test(next);
}

const wordBefore = /(\p{L}[\p{L}'’-]*)\s+(["“‘'«(]*)$/u;

interface Settled {
  readonly start: number;
  readonly lead: string;
}

/** Where the replacement starts once the article before the name is settled, and what it starts with. */
function settleArticle(
  text: string,
  start: number,
  form: Form,
  qualifies: boolean,
  grammar: GrammarData,
): Settled {
  const before = leadUp(text, start);
  const found = wordBefore.exec(before);
  const word = found?.[1]?.toLowerCase() ?? '';
  const back = (lead: string): Settled => ({
    start: found === null ? start : start - before.length + found.index,
    lead: lead + (found?.[2] ?? ''),
  });
  const here: Settled = { start, lead: '' };
  if (grammar.indefiniteArticle.includes(word)) {
    const fitting = indefiniteArticle(form.text, grammar);
    return fitting === word ? here : back(`${fitting} `);
  }
  if (word === grammar.definiteArticle) return form.article || qualifies ? here : back('');
  const determined = grammar.determiners.has(word) || /['’]s$|-$/u.test(before.trimEnd());
  return form.article && !qualifies && !determined ? { start, lead: `${grammar.definiteArticle} ` } : here;
}

const indefiniteArticle = (form: string, { indefiniteArticle: [consonant, vowel] }: GrammarData): string =>
  opensWithVowel(form) ? vowel : consonant;

/** By sound: letters are read out in acronyms. */
function opensWithVowel(text: string): boolean {
  return /^[A-Z]{2,}\b/.test(text) ? /^[AEFHILMNORSX]/.test(text) : /^[aeio]/i.test(text);
}
