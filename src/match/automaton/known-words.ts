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

const opening = { unknown: 0, no: 1, yes: 2 } as const;

const stranger: KnownWord = { numbers: [], states: [], opens: false };

/** The words of a vocabulary as an automaton knows them: each is looked up once. */
export class KnownWords {
  readonly vocabulary: Vocabulary;
  readonly #tables: Tables;
  /** A word that opens names although it stands in none: an Arabic preposition and article written as one. */
  readonly #contraction: string | undefined;
  readonly #known: (KnownWord | undefined)[] = [];
  /** Whether a name may begin with a word, once it was asked. */
  #opening = new Uint8Array(1024);

  constructor(vocabulary: Vocabulary, tables: Tables, contraction: string | undefined) {
    this.vocabulary = vocabulary;
    this.#tables = tables;
    this.#contraction = contraction;
  }

  /** Whether a name may begin with a word. */
  opens(kind: number): boolean {
    const known = this.#opening[kind];
    if (known !== undefined && known !== opening.unknown) return known === opening.yes;
    return this.#ask(kind);
  }

  of(kind: number): KnownWord {
    const known = this.#known[kind] ?? this.#look(kind);
    this.#known[kind] = known;
    return known;
  }

  #ask(kind: number): boolean {
    const { opens } = this.of(kind);
    while (kind >= this.#opening.length) this.#opening = twice(this.#opening);
    this.#opening[kind] = opens ? opening.yes : opening.no;
    return opens;
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

function twice(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2);
  larger.set(bytes);
  return larger;
}
