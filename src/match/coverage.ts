import type { Span } from '../model/span.js';

/** For each of a text's words, in order, whether any of the spans touches it. */
export function coverage(words: readonly Span[], spans: readonly Span[]): boolean[] {
  const covers = covering(spans);
  return words.map(({ start, end }) => covers(start, end));
}

/** Whether any of the spans touches a stretch of the text; to be asked about stretches in their order. */
export function covering(spans: readonly Span[]): (start: number, end: number) => boolean {
  const ordered = spans.length < 2 ? spans : spans.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let reached = -1;
  return (start, end) => {
    for (let span = ordered[next]; span !== undefined && span.start < end; span = ordered[++next])
      reached = Math.max(reached, span.end);
    return reached > start;
  };
}
