import { headTranslations, headWords, isGeneric, plain } from './heads.js';
import { type LatinSpelling, readLatin } from './latin.js';
import { type Lattice, latticeOf } from './lattice.js';
import { ownerOf } from './ordinary.js';
import { type ArabicSymbol, article, readArabic } from './symbols.js';
import type { Transducer } from './transducer.js';

/** An Arabic name laid out for comparing, once for many spellings. */
export interface PreparedName {
  readonly arabic: string;
  readonly whole: Lattice;
  /** The name without its generic head, where it has one. */
  readonly bare: Lattice | undefined;
  /** Its letters, as {@link PreparedSpelling.owner} has them. */
  readonly key: string;
  /** What the head may be translated with. */
  readonly headWords: readonly string[];
}

/** Less of a name than this says nothing: the street of X is not any X. */
const leastWeight = 1.5;

export const isEnough = ({ weight }: Pick<Lattice, 'weight'>): boolean => weight >= leastWeight;

export function prepareWith(model: Transducer, arabic: string): PreparedName {
  const words = readArabic(arabic);
  const translations = headTranslations(textOf(words[0], arabic));
  const rest = translations.length > 0 ? renumbered(words.slice(1)) : [];
  const bare = rest.length > 0 ? latticeOf(model, rest) : undefined;
  return {
    arabic,
    key: keyOf(words),
    whole: latticeOf(model, words),
    bare: bare && isEnough(bare) ? bare : undefined,
    headWords: translations,
  };
}

const alike: ReadonlyMap<string, string> = new Map([
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ى', 'ي'],
  ['ة', 'ه'],
  [article, ''],
]);

/** The letters of a name without its article and what pens leave out. */
const keyOf = (words: readonly (readonly ArabicSymbol[])[]): string =>
  words.map((word) => word.map(({ name }) => alike.get(name) ?? name).join('')).join(' ');

const renumbered = (words: readonly (readonly ArabicSymbol[])[]): ArabicSymbol[][] =>
  words.map((word, at) => word.map((symbol) => ({ ...symbol, word: at })));

const textOf = (word: readonly ArabicSymbol[] | undefined, arabic: string): string =>
  arabic.slice(word?.[0]?.start ?? 0, word?.at(-1)?.end ?? 0);

/** A Latin spelling, read once for many names. */
export interface PreparedSpelling {
  readonly latin: string;
  /** Key of the name that it belongs to before others, '' for an English word; undefined for most spellings. */
  readonly owner: string | undefined;
  /** As it stands and, for "SURNAME, Given", turned round. */
  readonly orders: readonly [LatinSpelling, ...LatinSpelling[]];
  /** Without the words that translate a head, and those words; absent where there are none. */
  readonly bare: BareSpelling | undefined;
}

export interface BareSpelling {
  readonly spelling: LatinSpelling;
  readonly owner: string | undefined;
  readonly words: readonly string[];
}

const inverted = /^\s*([^,]+),\s*([^,]+?)\s*$/u;

/** @param language BCP 47 tag of the language it is written in: what is an ordinary word there is no spelling first. */
export function prepareSpelling(latin: string, language = 'en'): PreparedSpelling {
  const spelling = readLatin(latin);
  const parts = latin.includes(',') ? inverted.exec(latin) : null;
  const orders: PreparedSpelling['orders'] = parts ? [spelling, turnedRound(parts)] : [spelling];
  return { latin, owner: ownerKey(latin, language), orders, bare: withoutHeads(latin, language) };
}

/** "Zengi, Nureddin" read as Nureddin Zengi; where the letters stand is told of the text as it is. */
function turnedRound([whole, first = '', second = '']: RegExpExecArray): LatinSpelling {
  const { starts, ends, ...read } = readLatin(`${second} ${first}`);
  const secondAt = whole.lastIndexOf(second);
  const firstAt = whole.indexOf(first) - second.length - 1;
  const place = (offset: number): number => offset + (offset > second.length ? firstAt : secondAt);
  return { ...read, starts: starts.map((at) => place(at)), ends: ends.map((at) => place(at - 1) + 1) };
}

function ownerKey(latin: string, language: string): string | undefined {
  const owner = ownerOf(latin, language);
  return owner && keyOf(readArabic(owner));
}

function withoutHeads(latin: string, language: string): PreparedSpelling['bare'] {
  if (!severalWords.test(latin)) return undefined;
  const words = [...latin.matchAll(latinWord)];
  if (words.length < 2) return undefined;
  const found = words.map(([word]) => plain(word)).filter((word) => headWords.has(word));
  if (found.length === 0) return undefined;
  let rest = latin;
  for (const { 0: word, index } of words)
    if (isGeneric(word))
      rest = rest.slice(0, index) + ' '.repeat(word.length) + rest.slice(index + word.length);
  const spelling = readLatin(rest);
  return spelling.letters.length > 0
    ? { spelling, owner: ownerKey(rest, language), words: found }
    : undefined;
}

/** What may be a head of a spelling. */
export const latinWord: RegExp = /[\p{L}\p{M}'’ʿʾ]+/gu;

/** What a text of several words has, and hardly any single word. */
const severalWords = /[^a-z]/iu;
