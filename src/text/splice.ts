import type { Span } from '../model/span.js';

/** What is to stand in place of a stretch of a text; where the stretch is empty, it is put in there. */
export interface Splice extends Span {
  readonly text: string;
}

/**
 * A text with stretches of it replaced; every other unit stays as it is. The order of the edits is free;
 * several that put something in at one place keep theirs.
 * @throws {RangeError} where two edits overlap or one lies outside the text: a fault of the caller.
 */
export function spliced(text: string, edits: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length)
      throw new RangeError(`An edit at ${edit.start} overlaps another or lies outside the text.`);
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return pieces.join('') + text.slice(at);
}
