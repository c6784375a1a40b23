import type { LanguageData } from './language.js';

/** A folded word and, for each of its letters, the offset in the raw word where that letter starts. */
export interface Folded {
  readonly key: string;
  readonly offsets: readonly number[];
}

const mark = /[\p{M}\p{Cf}]/u;

/**
 * Folds a word for looking and keeps the map for telling: compatibility decomposition (which takes
 * hamza, presentation forms and Latin diacritics apart), root-locale lower case, marks dropped, then the
 * language's own letters.
 */
export function foldWord(word: string, language: LanguageData): Folded {
  const offsets: number[] = [];
  let key = '';
  let offset = 0;
  for (const character of word) {
    for (const letter of foldCharacter(character, language.letters)) {
      key += letter;
      for (let unit = 0; unit < letter.length; unit++) offsets.push(offset);
    }
    offset += character.length;
  }
  return { key: key + tellingEnding(word, language), offsets };
}

function foldCharacter(character: string, letters: Readonly<Record<string, string>>): string {
  if (character >= 'a' && character <= 'z') return character;
  const own = letters[character];
  if (own !== undefined) return own;
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase()) {
    if (mark.test(part)) continue;
    folded += letters[part] ?? part;
  }
  return folded;
}

/** Letters and marks at the end of a word that an ending can have. */
const longestEnding = 12;

function tellingEnding(word: string, language: LanguageData): string {
  const end = word.slice(-longestEnding);
  for (const [pattern, kept] of language.tellingEndings) if (pattern.test(end)) return kept;
  return '';
}

/** Replaces each accepted second spelling by the one that stands for both. */
export function settleSpelling(key: string, language: LanguageData): string {
  for (const [seen, kept] of language.spellingPairs) if (key.includes(seen)) return key.replace(seen, kept);
  return key;
}
