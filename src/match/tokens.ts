import type { Span } from '../model/span.js';
import type { Language } from '../text/language.js';
import type { Word } from '../text/words.js';
import { coverage } from './coverage.js';

/** A word of a text among which names are looked for. */
export interface Token extends Word {
  readonly index: number;
  /** Folded, as it stands. */
  readonly key: string;
  /** Whether a name that the store has covers it. */
  readonly known: boolean;
}

export function tokensOf(words: readonly Word[], known: readonly Span[]): Token[] {
  const covered = coverage(words, known);
  return words.map((word, index) => ({
    ...word,
    index,
    key: word.readings[0]?.key ?? '',
    known: covered[index] === true,
  }));
}

/** Whether a language has no other use for a word than to name something by it, as far as the house knows. */
export function isUnknown({ readings, raw }: Token, language: Language): boolean {
  if (language.cased || !/^[\p{L}\p{M}]{3,}$/u.test(raw)) return false;
  if (/\u064B/u.test(raw)) return false;
  return !readings.some(({ key }) => stemsOf(key, language).some((stem) => language.isOrdinary(stem)));
}

/** A word without the endings and the beginnings that its verbs and nouns take. */
function stemsOf(key: string, { affixes }: Language): string[] {
  if (affixes === undefined) return [key];
  const shortest = 3;
  const without = (
    word: string,
    parts: readonly string[],
    cut: (part: string) => string | undefined,
  ): string[] => [
    word,
    ...parts.flatMap((part) => {
      const rest = cut(part);
      return rest === undefined || rest.length < shortest ? [] : [rest];
    }),
  ];
  const ended = without(key, affixes.endings, (part) =>
    key.endsWith(part) ? key.slice(0, -part.length) : undefined,
  );
  return ended.flatMap((stem) => [
    ...without(stem, affixes.beginnings, (part) =>
      stem.startsWith(part) ? stem.slice(part.length) : undefined,
    ),
    ...affixes.restored.map((ending) => stem + ending),
  ]);
}
