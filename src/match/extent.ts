import type { Hit } from '../model/hit.js';
import type { Span } from '../model/span.js';
import type { Language } from '../text/language.js';
import type { Word } from '../text/words.js';
import type { Standard } from './standard.js';
import type { Window } from './window.js';
import { isNameArticle, type SpellingField } from './windows.js';

/** A window with what belongs to the name around it: the generic word it is written with, its own article. */
export function extentOf(window: Window, field: SpellingField, standard: Standard, language: Language): Span {
  const around = neighbours(field, language);
  const isHead = (index: number): boolean => standard.heads.has(around.key(index) ?? '');
  const behind = around.joins(window.last + 1) && isHead(window.last + 1) ? window.last + 1 : window.last;
  const first = withHead(window, behind, isHead, around);
  const start = first === window.first ? window.start : (around.word(first)?.start ?? window.start);
  const end = behind === window.last ? window.end : (around.word(behind)?.end ?? window.end);
  return { start, end };
}

/** A listed form with the article that another style joins to it, which no listed form has: er-Raqqa. */
export function withArticle(
  hit: Hit,
  text: string,
  words: readonly Word[],
  { articles, key }: Language,
): Hit {
  if (articles.size === 0 || !hyphens.includes(text.charAt(hit.start - 1))) return hit;
  const article = words.find(({ end }) => end === hit.start - 1);
  const isJoined = article !== undefined && !hyphens.includes(text.charAt(article.start - 1));
  if (!isJoined || !articles.has(key(article.raw))) return hit;
  return { ...hit, start: article.start, difference: 'style' };
}

const hyphens = ['-', '‐', '‑'];

/** The words of a field that no name covers, by index. */
interface Neighbours {
  word(index: number): Word | undefined;
  key(index: number): string | undefined;
  /** Whether only space or a hyphen stands before it. */
  joins(index: number): boolean;
  isArticle(index: number): boolean;
  isLink(index: number): boolean;
}

function neighbours({ words, free }: SpellingField, language: Language): Neighbours {
  const word = (index: number): Word | undefined => (free(index) ? words[index] : undefined);
  const key = (index: number): string | undefined => {
    const raw = word(index)?.raw;
    return raw === undefined ? undefined : language.key(raw);
  };
  return {
    word,
    key,
    joins: (index) => word(index)?.joins === true,
    isArticle: (index) => isNameArticle(key(index) ?? '', language),
    isLink: (index) => language.links.has(key(index) ?? ''),
  };
}

/** Index of the first word: the article, then the Movement *of* before it, unless a generic word stands behind. */
function withHead(
  { first, last }: Window,
  behind: number,
  isHead: (index: number) => boolean,
  { joins, isArticle, isLink }: Neighbours,
): number {
  const own = joins(first) && isArticle(first - 1) ? first - 1 : first;
  if (behind !== last) return own;
  let at = own;
  while (joins(at) && isLink(at - 1)) at -= 1;
  return joins(at) && isHead(at - 1) ? at - 1 : own;
}
