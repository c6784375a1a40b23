import type { Span } from '../model/span.js';
import type { Language } from './language.js';
import type { Word } from './word.js';
import { WordRun } from './word-run.js';

export type { Word };

const runs = new WeakMap<Language, WordRun>();

/** The words of a text, skipping stretches that are not prose. */
export function wordsOf(text: string, language: Language, opaque?: readonly Span[]): readonly Word[] {
  const run = runs.get(language) ?? new WordRun(language);
  runs.set(language, run);
  return run.read(text, opaque).words();
}
