import type { Span } from '../model/span.js';
import type { Language, Reading } from './language.js';
import { WordRun } from './word-run.js';

/** A word of a text, with every way to understand it. Reading offsets are relative to `start`. */
export interface Word extends Span {
  readonly raw: string;
  readonly readings: readonly Reading[];
  /** Whether a name may run on from the word before: only spaces, hyphens, quotation marks between. */
  readonly joins: boolean;
}

const runs = new WeakMap<Language, WordRun>();

/** The words of a text, skipping stretches that are not prose. */
export function wordsOf(text: string, language: Language, opaque?: readonly Span[]): readonly Word[] {
  const run = runs.get(language) ?? new WordRun(language);
  runs.set(language, run);
  return run.read(text, opaque).words();
}
