import type { Concept, Term } from '../../model/concept.js';
import type { Span } from '../../model/span.js';
import type { WordRun } from '../../text/word-run.js';

/** A term and the concept it names. */
export interface Named {
  readonly concept: Concept;
  readonly term: Term;
}

/** Words of a text that spell at least one term. `first` and `last` are indexes of words, inclusive. */
export interface Candidate extends Span {
  readonly first: number;
  readonly last: number;
  readonly clitics: readonly string[];
  /** Whether an article that the term lacks was read past. */
  readonly definite: boolean;
  /** The folded word that opens it, without clitics. */
  readonly key: string;
  readonly named: readonly Named[];
}

/** Finds the terms of one language; knows nothing of what they mean. */
export interface Automaton {
  /** Every run of words that spells a term, of any length, overlapping ones too. */
  search(run: WordRun): Candidate[];
  /** The terms that a text spells from end to end. */
  exactly(text: string): readonly Named[];
}
