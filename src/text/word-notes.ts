import type { Vocabulary } from './vocabulary.js';
import type { WordRun } from './word-run.js';

/** Distinct words that are noted; when there are more, all are forgotten. */
const most = 20_000;

/** What is to be known of the words of texts, made of each distinct word once. */
export function noting<T>(make: (raw: string) => T): (run: WordRun, index: number) => T {
  let vocabulary: Vocabulary | undefined;
  let noted = 0;
  let notes: (T | undefined)[] = [];
  return (run, index) => {
    if (run.vocabulary !== vocabulary || noted >= most) {
      vocabulary = run.vocabulary;
      noted = 0;
      notes = [];
    }
    const kind = run.kind(index);
    const known = notes[kind];
    if (known !== undefined) return known;
    const fresh = make(vocabulary.raw(kind));
    notes[kind] = fresh;
    noted += 1;
    return fresh;
  };
}
