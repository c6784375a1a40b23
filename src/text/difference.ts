import type { Difference } from '../model/hit.js';
import type { LanguageData } from './language.js';

/**
 * How a written form differs from the listed form that it matched by folding. Typography (curly
 * apostrophes, kinds of hyphen and space, quotation marks inside the name, the dot of Mar.) is no difference; a hyphen where
 * the listed form has a space makes a compound modifier ("Euphrates-Shield-backed").
 */
export function difference(written: string, listed: string, language: LanguageData): Difference {
  if (written === listed) return 'none';
  if (!language.cased) return 'none';
  const seen = plain(written);
  const wanted = plain(listed);
  if (seen === wanted) return 'none';
  if (seen.toLowerCase() === wanted.toLowerCase()) return 'case';
  const joined = !wanted.includes('-') && unjoined(seen).toLowerCase() === unjoined(wanted).toLowerCase();
  return joined ? 'joined' : 'style';
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/["“”„«»\p{Cf}]|(?<!\p{L})['‘’]|['’](?!\p{L})/gu, '')
    .replace(/[’ʼ]/gu, "'")
    .replace(/[‐‑]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<=\p{Ll})\.$/u, '');
}

const unjoined = (text: string): string => text.replace(/[-\s]/gu, '');
