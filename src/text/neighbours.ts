import type { Span } from '../model/span.js';
import { leadUp } from './casing.js';

/** Takes in a neighbouring word that the form says: "Zinki movement", "the river Quwaiq", "north-eastern Halab". */
export function withNeighbours(text: string, span: Span, form: string): Span {
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
