import type { Remark } from '../../model/document.js';
import type { Span } from '../../model/span.js';

/**
 * Code or an HTML comment; whichever begins first hides what is in it. What is never closed runs to the end, so
 * that nothing is read twice.
 */
const hiding = /^[ \t]*(```|~~~).*?(?:^[ \t]*\1|(?!.))|(?<!`)(?=(`+))\2[^`\n]*`+|<!--(.*?)(-->|(?!.))/gms;

/** The HTML comments of a Markdown text, those aside that stand in code. */
export function commentsIn(text: string): Remark[] {
  return Array.from(text.matchAll(hiding)).flatMap(({ 0: whole, 3: said, 4: close, index }) =>
    said === undefined || close === ''
      ? []
      : [{ start: index, end: index + whole.length, text: said.trim() }],
  );
}

/** Whether a comment speaks to the checker, so that its line is no line of the text. */
export const isDirective = ({ text }: Remark): boolean => text.startsWith('mustalah-');

/** The stretches of a line that lie in some spans of the file, counted from the line's start. */
export function stretchesOf(line: Span, spans: readonly Span[]): Span[] {
  return spans
    .filter(({ start, end }) => start < line.end && end > line.start)
    .map(({ start, end }) => ({
      start: Math.max(start, line.start) - line.start,
      end: Math.min(end, line.end) - line.start,
    }));
}
