import type { Answer, Hit } from '../../model/hit.js';
import type { ValueReader } from './read.js';
import type { Tokens } from './tokens.js';
import type { Value } from './value.js';

/** What the search for names has found in a segment; names answer for the numbers in them. */
export interface Names {
  readonly sourceHits: readonly Hit[];
  readonly targetHits: readonly Hit[];
  readonly answers: readonly Answer[];
}

/** Both sides of a segment, read, with what is known of their names. */
export interface Both {
  readonly source: string;
  readonly target: string;
  readonly inSource: readonly Value[];
  readonly inTarget: readonly Value[];
  /** All words of both sides, those that are no prose among them. */
  readonly words: { readonly source: Tokens; readonly target: Tokens };
  readonly names: Names;
  readonly readers: { readonly source: ValueReader; readonly target: ValueReader };
}
