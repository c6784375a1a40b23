import type { Span } from '../model/span.js';

/** New text for a stretch of an older one; an empty stretch inserts, an empty text deletes. */
export interface Splice extends Span {
  readonly text: string;
}

/**
 * A text with its edits made, so that every unit that nobody edits survives. The order of the edits is free.
 * @throws {RangeError} where two overlap, or one lies outside the text.
 */
export function spliced(text: string, edits: readonly Splice[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, text: fresh } of edits.toSorted(byPlace)) {
    if (start < done || end < start || end > text.length)
      throw new RangeError(`edit ${start}–${end} overlaps another or lies outside the text`);
    parts.push(text.slice(done, start), fresh);
    done = end;
  }
  return parts.join('') + text.slice(done);
}

const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
