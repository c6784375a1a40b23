import type { Language } from '../../text/language.js';
import { WordRun } from '../../text/word-run.js';
import type { Automaton, Candidate, Named } from './automaton.js';
import { KnownWords } from './known-words.js';
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
    search: (run) => search.all(run),
    exactly: (text) => search.exactly(new WordRun(language).read(text)),
  };
}

const none: readonly never[] = [];

class Search {
  readonly #tables: Tables;
  readonly #namedBy: (term: number) => Named;
  readonly #language: Language;
  #words: KnownWords | undefined;
  /** What has been found before: texts repeat their names. */
  readonly #named = new Map<number, readonly Named[]>();

  constructor(tables: Tables, namedBy: (term: number) => Named, language: Language) {
    this.#tables = tables;
    this.#namedBy = namedBy;
    this.#language = language;
  }

  all(run: WordRun): Candidate[] {
    const found: Candidate[] = [];
    const words = this.#knownWords(run);
    for (let first = 0; first < run.length; first++)
      if (words.opens(run.kind(first))) this.#from(run, words, first, found);
    return found;
  }

  exactly(run: WordRun): readonly Named[] {
    let state = root;
    for (let at = 0; at < run.length && state >= 0; at++)
      state = this.#next(state, wholeKey(run.readings(at)));
    return state <= root ? none : this.#namedAt(state);
  }

  #knownWords({ vocabulary }: WordRun): KnownWords {
    if (this.#words?.vocabulary !== vocabulary)
      this.#words = new KnownWords(vocabulary, this.#tables, this.#language.clitics?.contraction.written);
    return this.#words;
  }

  #from(run: WordRun, words: KnownWords, first: number, found: Candidate[]): void {
    const readings = run.readings(first);
    for (const [index, state] of words.of(run.kind(first)).states.entries()) {
      const reading = readings[index];
      if (state >= 0 && reading !== undefined && this.#leads(run, words, first, state))
        this.#open(run, words, openingAt(run, first, reading, this.#language), state, found);
    }
    for (const opening of contractedOpenings(run, first, this.#language)) {
      const state = this.#next(root, opening.key);
      if (state >= 0) this.#open(run, words, opening, state, found);
    }
  }

  /** Whether a term ends in a state, or may go on behind a word. */
  #leads(run: WordRun, words: KnownWords, at: number, state: number): boolean {
    const { starts, trie } = this.#tables;
    if (starts[state] !== starts[state + 1]) return true;
    const { numbers } = words.of(run.kind(at + 1));
    return numbers.some((number) => number >= 0 && follow(trie, state, number) >= 0) && run.joins(at + 1);
  }

  #open(run: WordRun, words: KnownWords, opening: Opening, state: number, found: Candidate[]): void {
    this.#tell(opening, opening.at, opening.end, opening.definite, state, found);
    if (opening.position !== 'last')
      this.#walk(run, words, opening, opening.at + 1, opening.definite, state, found);
  }

  /** Follows the words after the opening as long as the automaton does. */
  #walk(
    run: WordRun,
    words: KnownWords,
    opening: Opening,
    last: number,
    before: boolean,
    state: number,
    found: Candidate[],
  ): void {
    if (!run.joins(last)) return;
    const { numbers } = words.of(run.kind(last));
    for (const [index, number] of numbers.entries()) {
      const next = number < 0 ? -1 : follow(this.#tables.trie, state, number);
      const reading = next < 0 ? undefined : run.readings(last)[index];
      if (reading === undefined || reading.position === 'first') continue;
      const definite = before || reading.definite;
      this.#tell(opening, last, run.start(last) + reading.end, definite, next, found);
      if (reading.position !== 'last') this.#walk(run, words, opening, last + 1, definite, next, found);
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
