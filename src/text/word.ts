import type { Span } from '../model/span.js';
import type { Reading } from './language.js';

/** A word of a text, with every way to understand it. Reading offsets are relative to `start`. */
export interface Word extends Span {
  readonly raw: string;
  readonly readings: readonly Reading[];
  /** Whether a name may run on from the word before: only spaces, hyphens, quotation marks between. */
  readonly joins: boolean;
}
