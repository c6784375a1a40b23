import type { Fix } from '../model/finding.js';
import { type Span, slice } from '../model/span.js';
import { settleArticle } from './article.js';
import { beginsSentence, capitalise, isCapitals, leadUp } from './casing.js';
import { endingAfter, inNumberOf } from './endings.js';
import type { Form } from './form.js';
import type { GrammarData, Language } from './language.js';
import { isEnclosed, quotedLike, withQuotes } from './quotes.js';

/**
 * The replacement of a span by a house form that leaves the sentence whole: the article before it goes or
 * comes as the form asks, "a" and "an" follow its first sound, a head noun is not said twice, quotation marks
 * stay around what they were around, a possessive ends as the form does, a sentence keeps its capital and a
 * heading its capitals.
 * @returns null where the language's grammar is not known well enough to be sure.
 */
export function replacement(text: string, span: Span, form: Form, language: Language): Fix | null {
  const { grammar } = language;
  if (grammar === undefined) return null;
  const whole = withNeighbours(text, withQuotes(text, span), form.text);
  const written = slice(text, span);
  // What is left untranslated has no article of its own yet.
  const keepsArticle = form.common === true && !isForeign(written, language);
  const after = text.slice(whole.end);
  // The full form with its acronym is too long to be half of a compound.
  if (form.acronym !== undefined && isCompound(after)) return null;
  const name = inHouseCase(quotedLike(slice(text, whole), inNumberOf(written, form)), text);
  const ending = endingAfter(text, whole, written, form);
  const qualifies = isQualifier(after, grammar);
  const { start, lead } = settleArticle(text, whole, { ...form, common: keepsArticle }, qualifies, grammar);
  const phrase = lead + name + ending.text + introduced(form, text, whole);
  const opens = beginsSentence(text, start, !isEnclosed(text, whole)) && !/^\p{Ll}/u.test(text.slice(start));
  return { start, end: whole.end + ending.length, text: opens ? capitalise(phrase) : phrase };
}

const isForeign = (written: string, { script }: Language): boolean =>
  !new RegExp(`\\p{Script=${script}}`, 'u').test(written);

const inHouseCase = (name: string, text: string): string => (isCapitals(text) ? name.toUpperCase() : name);

/** The acronym behind its full form; brackets do not stand in brackets. */
function introduced({ acronym }: Form, text: string, { start, end }: Span): string {
  if (acronym === undefined) return '';
  return text[start - 1] === '(' && text[end] === ')' ? `, ${acronym}` : ` (${acronym})`;
}

/** Takes in a neighbouring word that the form says: "Zinki movement", "the river Quwaiq", "north-eastern Halab". */
function withNeighbours(text: string, span: Span, form: string): Span {
  const words = form.split(' ').map(letters);
  const [first, last] = [words[0], words.at(-1)];
  if (words.length === 1) return span;
  const isQuoted = /["“«]/u.test(text.charAt(span.start - 1)) && /["”»]/u.test(text.charAt(span.end));
  const { start, end } = isQuoted ? { start: span.start - 1, end: span.end + 1 } : span;
  const next = /^\s+([\p{L}-]+)/u.exec(text.slice(end));
  if (next !== null && letters(next[0]) === last) return { start, end: end + next[0].length };
  const previous = /(?<![\p{L}-])[\p{L}-]+\s+$/u.exec(leadUp(text, start))?.[0] ?? '';
  return [first, last].includes(letters(previous)) ? { start: start - previous.length, end } : span;
}

const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '').toLowerCase();

const isCompound = (after: string): boolean => /^-\p{L}/u.test(after);

/** Whether the name stands before a noun that it qualifies ("Zenki fighters") rather than by itself. */
export function isQualifier(after: string, grammar: GrammarData): boolean {
  if (isCompound(after)) return true;
  const next = /^ (\p{Ll}[\p{L}-]*)/u.exec(after)?.[1];
  return next !== undefined && !grammar.notNouns.has(next) && !/(?:ed|ly)$/.test(next);
}
