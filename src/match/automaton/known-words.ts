import type { Vocabulary } from '../../text/vocabulary.js';
import { numberOf } from './lexicon.js';
import type { Tables } from './tables.js';
import { follow, root } from './trie.js';

/** What a word is to an automaton, reading by reading. */
export interface KnownWord {
  /** The number of each reading's key among the words of terms, or -1. */
  readonly numbers: readonly number[];
  /** The state that each reading leads to from the root, or -1. */
  readonly states: readonly number[];
  /** Whether a name may begin with it. */
  readonly opens: boolean;
}

const stranger: KnownWord = { numbers: [], states: [], opens: false };

/** The words of a vocabulary as an automaton knows them: each is looked up once. */
export class KnownWords {
  readonly vocabulary: Vocabulary;
  readonly #tables: Tables;
  /** A word that opens names although it stands in none: an Arabic preposition and article written as one. */
  readonly #contraction: string | undefined;
  readonly #known: (KnownWord | undefined)[] = [];

  constructor(vocabulary: Vocabulary, tables: Tables, contraction: string | undefined) {
    this.vocabulary = vocabulary;
    this.#tables = tables;
    this.#contraction = contraction;
  }

  of(kind: number): KnownWord {
    const known = this.#known[kind] ?? this.#look(kind);
    this.#known[kind] = known;
    return known;
  }

  #look(kind: number): KnownWord {
    const { lexicon, trie } = this.#tables;
    const readings = this.vocabulary.readings(kind);
    const numbers = readings.map(({ key }) => numberOf(lexicon, key));
    const contracts = readings.some(({ key }) => key === this.#contraction);
    if (!contracts && numbers.every((number) => number < 0)) return stranger;
    const states = numbers.map((number) => (number < 0 ? -1 : follow(trie, root, number)));
    return { numbers, states, opens: contracts || states.some((state) => state >= 0) };
  }
}
