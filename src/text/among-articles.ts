import type { Fix } from '../model/finding.js';
import { type Span, slice } from '../model/span.js';
import { settleArticle } from './article.js';
import { beginsSentence, capitalise, inHouseCase } from './casing.js';
import { endingAfter, inNumberOf } from './endings.js';
import type { Form } from './form.js';
import type { Language, WordArticles } from './language.js';
import { isForeign } from './languages.js';
import { withNeighbours } from './neighbours.js';
import { isEnclosed, quotedLike, withQuotes } from './quotes.js';

/**
 * The replacement where articles are words: the article before it goes or comes as the form asks, "a" and "an"
 * follow its first sound, a head noun is not said twice, a possessive ends as the form does.
 */
export function amongArticles(
  text: string,
  span: Span,
  form: Form,
  language: Language,
  grammar: WordArticles,
): Fix | null {
  const whole = withNeighbours(text, withQuotes(text, span), form.text);
  const written = slice(text, span);
  // What is left untranslated has no article of its own yet.
  const keepsArticle = form.common === true && !isForeign(written, language);
  const after = text.slice(whole.end);
  // The full form with its acronym is too long to be half of a compound.
  if (form.acronym !== undefined && isCompound(after)) return null;
  const name = inHouseCase(quotedLike(slice(text, whole), inNumberOf(written, form)), text);
  const ending = endingAfter(text, whole, written, form);
  const qualifies = isQualifier(after, language);
  const { start, lead } = settleArticle(
    text,
    whole,
    { ...form, common: keepsArticle },
    qualifies,
    grammar,
    language,
  );
  const phrase = lead + name + ending.text + introduced(form, text, whole);
  const opens = beginsSentence(text, start, !isEnclosed(text, whole)) && !/^\p{Ll}/u.test(text.slice(start));
  return { start, end: whole.end + ending.length, text: opens ? capitalise(phrase) : phrase };
}

/** The acronym behind its full form; brackets do not stand in brackets. */
function introduced({ acronym }: Form, text: string, { start, end }: Span): string {
  if (acronym === undefined) return '';
  return text[start - 1] === '(' && text[end] === ')' ? `, ${acronym}` : ` (${acronym})`;
}

const isCompound = (after: string): boolean => /^-\p{L}/u.test(after);

/** Whether the name stands before a noun that it qualifies ("Zenki fighters") rather than by itself. */
export function isQualifier(after: string, { functionWords }: Language): boolean {
  if (isCompound(after)) return true;
  const next = /^ (\p{Ll}[\p{L}-]*)/u.exec(after)?.[1];
  return next !== undefined && !functionWords.has(next) && !/(?:ed|ly)$/.test(next);
}
