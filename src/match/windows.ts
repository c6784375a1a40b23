import { opensSentence } from '../text/casing.js';
import type { Language, Reading } from '../text/language.js';
import type { Word } from '../text/words.js';

/** The words of a text among which a name is looked for. */
export interface SpellingField {
  readonly text: string;
  readonly words: readonly Word[];
  /** Whether the word of an index may belong to a name that is looked for. */
  readonly free: (index: number) => boolean;
  /** Whether something that the name may contain covers it; not all of its words may be such. */
  readonly loose: (index: number) => boolean;
}

/** A run of free words, first and last included. */
export interface Window {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  /** Behind the last word, its possessive ending left outside. */
  readonly end: number;
  /** The words as they are spelled by themselves: without particles, and with the article that one swallowed. */
  readonly spelled: string;
  /** Folded words without articles. */
  readonly keys: readonly string[];
  /** Whether it is written as names are: with capitals at both ends, where the language has them. */
  readonly proper: boolean;
  /** Whether capitals tell names from words. */
  readonly cased: boolean;
  /** Whether it is a single word whose capital may be due to the sentence it begins. */
  readonly opens: boolean;
}

/** A name's capital, alone or throughout; short words in capitals are acronyms. */
const capital = /^\P{L}*(?:\p{Lu}[\p{M}'’ʿʾ]*\p{Ll}|\p{Lu}[\p{Lu}\p{M}'’ʿʾ]{4})/u;

/** Windows of joined free words that begin and end with a word that may belong to a name. */
export function windowsOf(field: SpellingField, longest: number, language: Language): Window[] {
  const { words, free, loose } = field;
  const key = (index: number): string => language.key(words[index]?.raw ?? '');
  const bounds = (index: number): boolean =>
    free(index) &&
    !isParticle(words[index], language) &&
    !language.articles.has(key(index)) &&
    !isGenericWord(words[index], key(index), language) &&
    !isFunctionWord(words[index], key(index), language);
  return words.flatMap((_, first) =>
    bounds(first)
      ? runFrom(first, longest, field)
          .filter((last) => bounds(last) && !isAll(loose, first, last))
          .flatMap((last) => windowsFrom(first, last, field, language))
      : [],
  );
}

function isAll(holds: (index: number) => boolean, first: number, last: number): boolean {
  for (let index = first; index <= last; index++) if (!holds(index)) return false;
  return true;
}

/** The town of Hader: what is written small and heads many names is no part of this one. */
const isGenericWord = (word: Word | undefined, key: string, { cased, generics, links }: Language): boolean =>
  cased && (generics.has(key) || links.has(key)) && !capital.test(word?.raw ?? '');

/** A particle that stands alone, and a function word behind one: و "…", والتي. */
function isParticle(word: Word | undefined, { clitics, functionWords }: Language): boolean {
  if (clitics === undefined || word === undefined) return false;
  return word.readings.some(
    ({ key, clitics: taken }) => key.length === 1 || (taken.length > 0 && functionWords.has(key)),
  );
}

/** A function word with a capital inside a sentence (the Near East) belongs to a name. */
const isFunctionWord = (word: Word | undefined, key: string, language: Language): boolean =>
  language.functionWords.has(key) && !(word?.joins && capital.test(word.raw));

/** Indexes of the free words that run on from a word, itself included. */
function runFrom(first: number, longest: number, { words, free }: SpellingField): number[] {
  const run = [first];
  for (let index = first + 1; run.length < longest && free(index) && words[index]?.joins === true; index++)
    run.push(index);
  return run;
}

/** A window, and one for each way to take particles off its first word. */
function windowsFrom(first: number, last: number, field: SpellingField, language: Language): Window[] {
  const whole = windowOf(first, last, field, language);
  const word = field.words[first];
  if (language.clitics === undefined || word === undefined) return [whole];
  const bare = word.readings.filter(
    ({ clitics, definite, key }) => clitics.length > 0 && !definite && !language.functionWords.has(key),
  );
  return [whole, ...bare.map((reading) => opened(whole, word, reading))];
}

/** A window that begins behind the particles of its first word. */
const opened = (window: Window, word: Word, { key, start, restored }: Reading): Window => ({
  ...window,
  start: word.start + start,
  spelled: restored + window.spelled.slice(start),
  keys: [key, ...window.keys.slice(1)],
});

function windowOf(first: number, last: number, { text, words }: SpellingField, language: Language): Window {
  const inside = words.slice(first, last + 1);
  const behind = words[last];
  const start = inside[0]?.start ?? 0;
  const end = behind ? behind.start + (possessive(behind)?.end ?? behind.raw.length) : start;
  const name = first === last ? capital : /^\P{L}*\p{Lu}/u;
  const written = (word: Word | undefined): boolean => !language.cased || name.test(word?.raw ?? '');
  return {
    first,
    last,
    start,
    end,
    spelled: text.slice(start, end),
    keys: inside
      .map((word) => possessive(word)?.key ?? language.key(word.raw))
      .filter((key) => !language.articles.has(key)),
    proper: written(inside[0]) && written(behind),
    cased: language.cased,
    opens: first === last && language.cased && opensSentence(text, start),
  };
}

/** The reading of a word without its possessive ending; a plain s may be the name's own (Homs). */
const possessive = ({ raw, readings }: Word): Reading | undefined =>
  readings.find(({ position, end }) => position === 'last' && /['’ʼ]/u.test(raw.charAt(end)));

/** An article that belongs to the name, as al- does: no word of the language itself, as "the" and "at" are. */
export const isNameArticle = (key: string, { articles, functionWords }: Language): boolean =>
  articles.has(key) && !functionWords.has(key);
