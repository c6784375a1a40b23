import { overlaps, type Span, slice } from '../model/span.js';
import { isQualifier } from './among-articles.js';
import { beginsSentence, capitalise, leadUp } from './casing.js';
import type { Language } from './language.js';

/** A stretch and what it should be. */
export interface Mended extends Span {
  readonly text: string;
}

/**
 * Articles said twice: "the the town", "al-al-Bab", "the The Hague"; not the name's own article behind another
 * ("the al-Bab road").
 */
export function repeatedArticles(text: string, language: Language, opaque: readonly Span[]): Mended[] {
  if (language.articles.size === 0) return [];
  return Array.from(text.matchAll(twice)).flatMap(({ 0: whole, 1: first = '', index }) => {
    const span = { start: index, end: index + whole.length };
    const article = language.key(first);
    const isJoined = text.charAt(index + first.length) !== ' ';
    const isArticle = isJoined ? language.articles.has(article) : article === definiteArticleOf(language);
    if (!isArticle || opaque.some((code) => overlaps(code, span))) return [];
    const opens = /^\p{Lu}/u.test(first) && beginsSentence(text, index, true);
    return [{ ...span, text: opens ? first : whole.slice(first.length + 1) }];
  });
}

/** A short word twice, both times in front of another, joined to it or not. */
const twice = /(?<![\p{L}-])(\p{L}{2,4})(?:-\1(?=-\p{L})| \1(?= \p{L}))/giu;

/**
 * The definite article before a name that begins with one of its own, and does not qualify a noun.
 * @param listed the form as the store lists it.
 */
export function needlessArticle(
  text: string,
  name: Span,
  listed: string,
  language: Language,
): Mended | undefined {
  const { articles, key } = language;
  const definite = definiteArticleOf(language);
  if (definite === undefined || !articles.has(key(/^\p{L}+/u.exec(listed)?.[0] ?? ''))) return undefined;
  const before = /(?<!\p{L})(\p{L}+) ["“]?$/u.exec(leadUp(text, name.start));
  const after = text.slice(name.end);
  if (before === null || key(before[1] ?? '') !== definite) return undefined;
  if (isQualifier(after, language) || /^["”’']?(?: \p{Lu}|['’]s? |[/–—-]|, \p{Lu})/u.test(after))
    return undefined;
  const start = name.start - before[0].length;
  const written = slice(text, name);
  return { start, end: name.end, text: beginsSentence(text, start, true) ? capitalise(written) : written };
}

/** The article that is a word of its own, where the language has one. */
const definiteArticleOf = ({ grammar }: Language): string | undefined =>
  grammar?.is === 'word-articles' ? grammar.definiteArticle : undefined;
