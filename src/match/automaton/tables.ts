import type { Language } from '../../text/language.js';
import { wordsOf } from '../../text/words.js';
import { type Lexicon, LexiconBuilder } from './lexicon.js';
import { Numbers } from './numbers.js';
import { root, type Trie, TrieBuilder } from './trie.js';

/** Terms compiled for being found, in flat arrays; a term is the number it came as. */
export interface Tables {
  /** Folded words. */
  readonly lexicon: Lexicon;
  readonly trie: Trie;
  /** State → offset of its first term in `terms`; one more at the end. */
  readonly starts: Int32Array;
  /** Terms that end in a state, in the order they came. */
  readonly terms: Int32Array;
}

/** Compiles the texts of terms; one without a word is never found. */
export function compileTables(texts: Iterable<string>, language: Language): Tables {
  const lexicon = new LexiconBuilder();
  const trie = new TrieBuilder();
  const ends = new Numbers();
  for (const text of texts) {
    let state = root;
    for (const { readings } of wordsOf(text, language))
      state = trie.add(state, lexicon.add(wholeKey(readings)));
    ends.push(state);
  }
  const finished = trie.finish();
  return { lexicon: lexicon.finish(), trie: finished, ...byState(ends, finished.parents.length) };
}

/** The folded word as it stands. */
export const wholeKey = (readings: readonly { readonly key: string }[]): string => readings[0]?.key ?? '';

/** Terms in the order of the states that they end in: a counting sort, which keeps their own. */
function byState(ends: Numbers, states: number): Pick<Tables, 'starts' | 'terms'> {
  const starts = new Int32Array(states + 1);
  for (let term = 0; term < ends.length; term++) if (ends.at(term) !== root) count(starts, ends.at(term) + 1);
  for (let state = 0; state < states; state++)
    starts[state + 1] = (starts[state + 1] ?? 0) + (starts[state] ?? 0);
  const terms = new Int32Array(starts[states] ?? 0);
  const next = starts.slice();
  for (let term = 0; term < ends.length; term++)
    if (ends.at(term) !== root) terms[count(next, ends.at(term))] = term;
  return { starts, terms };
}

/** Adds one; gives what stood there before. */
function count(counts: Int32Array, at: number): number {
  const before = counts[at] ?? 0;
  counts[at] = before + 1;
  return before;
}
