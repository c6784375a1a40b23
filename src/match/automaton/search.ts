import type { Language } from '../../text/language.js';
import { type Word, wordsOf } from '../../text/words.js';
import type { Automaton, Candidate, Named } from './automaton.js';
import { numberOf } from './lexicon.js';
import { contractedOpenings, type Opening, openingAt } from './opening.js';
import { type Tables, wholeKey } from './tables.js';
import { follow, root } from './trie.js';

/**
 * A word automaton over folded tokens, walked once from each word.
 * @param namedBy the term of a number; asked only for terms that are found.
 */
export function automatonOver(
  tables: Tables,
  namedBy: (term: number) => Named,
  language: Language,
): Automaton {
  const search = new Search(tables, namedBy, language);
  return {
    search: (words) => search.all(words),
    exactly: (text) => search.exactly(wordsOf(text, language)),
  };
}

const none: readonly never[] = [];

class Search {
  readonly #tables: Tables;
  readonly #namedBy: (term: number) => Named;
  readonly #language: Language;
  /** What has been found before: texts repeat their names. */
  readonly #named = new Map<number, readonly Named[]>();

  constructor(tables: Tables, namedBy: (term: number) => Named, language: Language) {
    this.#tables = tables;
    this.#namedBy = namedBy;
    this.#language = language;
  }

  all(words: readonly Word[]): Candidate[] {
    const found: Candidate[] = [];
    for (let first = 0; first < words.length; first++) {
      const word = words[first];
      if (word !== undefined) this.#from(words, first, word, found);
    }
    return found;
  }

  exactly(words: readonly Word[]): readonly Named[] {
    let state = root;
    for (const { readings } of words) if (state >= 0) state = this.#next(state, wholeKey(readings));
    return state <= root ? none : this.#namedAt(state);
  }

  #from(words: readonly Word[], first: number, word: Word, found: Candidate[]): void {
    for (const reading of word.readings) {
      const state = this.#next(root, reading.key);
      if (state >= 0) this.#open(words, openingAt(words, first, word, reading, this.#language), state, found);
    }
    for (const opening of contractedOpenings(words, first, word, this.#language)) {
      const state = this.#next(root, opening.key);
      if (state >= 0) this.#open(words, opening, state, found);
    }
  }

  #open(words: readonly Word[], opening: Opening, state: number, found: Candidate[]): void {
    this.#tell(opening, opening.at, opening.end, opening.definite, state, found);
    if (opening.position !== 'last')
      this.#walk(words, opening, opening.at + 1, opening.definite, state, found);
  }

  /** Follows the words after the opening as long as the automaton does. */
  #walk(
    words: readonly Word[],
    opening: Opening,
    last: number,
    before: boolean,
    state: number,
    found: Candidate[],
  ): void {
    const word = words[last];
    if (word?.joins !== true) return;
    for (const reading of word.readings) {
      const next = reading.position === 'first' ? -1 : this.#next(state, reading.key);
      if (next < 0) continue;
      const definite = before || reading.definite;
      this.#tell(opening, last, word.start + reading.end, definite, next, found);
      if (reading.position !== 'last') this.#walk(words, opening, last + 1, definite, next, found);
    }
  }

  #tell(
    { first, start, clitics, key }: Opening,
    last: number,
    end: number,
    definite: boolean,
    state: number,
    found: Candidate[],
  ): void {
    const named = this.#namedAt(state);
    if (named.length > 0) found.push({ first, last, start, end, clitics, definite, key, named });
  }

  #next(state: number, key: string): number {
    const { lexicon, trie } = this.#tables;
    const word = numberOf(lexicon, key);
    return word < 0 ? -1 : follow(trie, state, word);
  }

  #namedAt(state: number): readonly Named[] {
    const { starts, terms } = this.#tables;
    const [start, end] = [starts[state] ?? 0, starts[state + 1] ?? 0];
    if (start === end) return none;
    const known = this.#named.get(state);
    if (known !== undefined) return known;
    const named = Array.from(terms.subarray(start, end), (term) => this.#namedBy(term));
    this.#named.set(state, named);
    return named;
  }
}
