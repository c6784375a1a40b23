/** `[start, end)` in UTF-16 code units of a segment's text. The one notion of place inside the house. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);
