import type { Span } from '../model/span.js';

/** For each of a text's words, in order, whether any of the spans touches it. */
export function coverage(words: readonly Span[], spans: readonly Span[]): boolean[] {
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let reached = -1;
  return words.map((word) => {
    for (let span = ordered[next]; span !== undefined && span.start < word.end; span = ordered[++next])
      reached = Math.max(reached, span.end);
    return reached > word.start;
  });
}
