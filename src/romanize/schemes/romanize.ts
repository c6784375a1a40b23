import { markedWords } from './letters.js';
import { type Scheme, schemes } from './scheme.js';
import type { Unknown } from './sounds.js';
import { type Transliteration, transliterate, transliterations } from './transliterate.js';
import { spoken } from './words.js';
import { writeWords } from './write.js';

/** A name in a scheme, and what of it the Arabic does not tell. */
export interface Romanization {
  readonly scheme: string;
  readonly text: string;
  /** Whether the writing tells all: every vowel is marked or follows from a mark. */
  readonly certain: boolean;
  readonly unknown: readonly (Omit<Unknown, 'what'> & { readonly what: Unknown['what'] | 'no-sign' })[];
}

/** Every scheme by its id, with the standard that defines it. */
export const romanizationSchemes: ReadonlyMap<string, string> = new Map(
  [...schemes, ...transliterations].map(({ id, standard }) => [id, standard]),
);

/**
 * A vocalised Arabic name in Latin letters under a standard. A word with any mark is read as fully marked, as
 * print has it; in a word without marks unknown vowels are written `·` and listed, never guessed.
 * @param scheme one of {@link romanizationSchemes}.
 * @returns undefined where there is no such scheme.
 */
export function romanize(arabic: string, scheme: string): Romanization | undefined {
  const reversible = transliterations.find(({ id }) => id === scheme);
  if (reversible) return letterForLetter(arabic, reversible);
  const found = schemes.find(({ id }) => id === scheme);
  return found && soundForSound(arabic, found);
}

function soundForSound(arabic: string, scheme: Scheme): Romanization {
  const words = markedWords(arabic).flatMap(spoken);
  const unknown = words.flatMap((word) => word.unknown);
  return { scheme: scheme.id, text: writeWords(words, scheme), certain: unknown.length === 0, unknown };
}

function letterForLetter(arabic: string, system: Transliteration): Romanization {
  // Normalisation puts a vowel before its shadda; transliterations are written the other way round.
  const ordered = arabic.normalize('NFC').replace(/([\u064b-\u0650])\u0651/gu, '\u0651$1');
  const { text, lost } = transliterate(ordered, system);
  const unknown = lost.map((span) => ({ ...span, what: 'no-sign' as const }));
  return { scheme: system.id, text, certain: lost.length === 0, unknown };
}
