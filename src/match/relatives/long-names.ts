import type { Concept } from '../../model/concept.js';
import type { Language } from '../../text/language.js';
import { remembering } from '../../text/remembering.js';
import type { Word } from '../../text/words.js';
import { hashOfPair, hashOfText } from '../automaton/hashing.js';
import { FeatureBuilder, type Features, findOwners } from './features.js';
import { mostWords } from './most-words.js';
import { keysOf, properTerms } from './proper-forms.js';

/** A name of so many words is known by all of them but one. */
export const selfEvident = 3;

/**
 * Names of several words by pairs of them. Whichever word is wrong, one of three pairs is right: the first two, the
 * last two and, of three words, the outer ones.
 */
export interface LongNames {
  /** Hashes of their words, rising. */
  readonly words: Int32Array;
  /** Hashes of pairs, beside each other or one word apart → numbers of concepts. */
  readonly pairs: Features;
}

/** Gathers the long names of concepts. */
export class LongNameBuilder {
  readonly #language: Language;
  readonly #words = new Set<number>();
  readonly #pairs = new FeatureBuilder();

  constructor(language: Language) {
    this.#language = language;
  }

  add(concept: Concept, number: number): void {
    for (const hashes of hashedForms(concept, this.#language)) {
      for (const hash of hashes) this.#words.add(hash);
      for (const pair of tellingPairs(hashes)) this.#pairs.add(pair, number);
    }
  }

  finish(): LongNames {
    return { words: Int32Array.from(this.#words).sort(), pairs: this.#pairs.finish() };
  }
}

/** The long forms of a name, word by word. */
const hashedForms = (concept: Concept, language: Language): number[][] =>
  properTerms(concept, language)
    .filter(({ text }) => mostWords(text) >= selfEvident)
    .map((term) => keysOf(term, language).map(hashOfText))
    .filter(({ length }) => length >= selfEvident);

const beside = hashOfPair;
const apart = (a: number, b: number): number => ~hashOfPair(a, b);

function tellingPairs(hashes: readonly number[]): Set<number> {
  const [first = 0, second = 0, third = 0] = hashes;
  const last = beside(hashes.at(-2) ?? 0, hashes.at(-1) ?? 0);
  return new Set([beside(first, second), last, ...(hashes.length === 3 ? [apart(first, third)] : [])]);
}

/** Numbers of the concepts of whose long names all words but one may stand in a text, rising. */
export type LongNameSearch = (words: readonly Word[]) => readonly number[];

/** A word of a text by the hashes that long names have of it: as it stands, 0 where none has it; read in any way. */
interface Known {
  readonly plain: number;
  readonly read: readonly number[];
}

const unknown: Known = { plain: 0, read: [] };
const none: readonly number[] = [];

/** Words of texts that are remembered. */
const remembered = 50_000;

export function longNameSearch({ words: listed, pairs }: LongNames, language: Language): LongNameSearch {
  const known = remembering((raw): Known => {
    const read = language.readings(raw).map(({ key }) => hashOfText(key));
    const [plain = 0] = read;
    const hashes = read.filter((hash) => includes(listed, hash));
    return hashes.length === 0 ? unknown : { plain: hashes.includes(plain) ? plain : 0, read: hashes };
  }, remembered);
  const knownOf = (word: Word | undefined): Known => (word === undefined ? unknown : known(word.raw));
  return (words) => {
    if (listed.length === 0) return none;
    const found = new Set<number>();
    let [here, next] = [knownOf(words[0]), knownOf(words[1])];
    for (let at = 2; at <= words.length; at++) {
      const after = knownOf(words[at]);
      findPairs(pairs, here.read, next.plain, after.plain, found);
      [here, next] = [next, after];
    }
    return found.size === 0 ? none : Array.from(found).sort((a, b) => a - b);
  };
}

/** Adds whose names have a word, in one of its readings, beside the next or before the one after. */
function findPairs(
  pairs: Features,
  firsts: readonly number[],
  next: number,
  after: number,
  found: Set<number>,
): void {
  for (const first of firsts) {
    if (next !== 0) findOwners(pairs, beside(first, next), found);
    if (after !== 0) findOwners(pairs, apart(first, after), found);
  }
}

/** Whether rising numbers have a number. */
function includes(numbers: Int32Array, wanted: number): boolean {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === wanted;
}
