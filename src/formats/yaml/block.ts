import { type Span, slice } from '../../model/span.js';
import type { Piece } from '../pieces.js';

/** A line of a block scalar: what stands in it, and where its break ends. */
interface Line extends Span {
  readonly text: string;
  readonly next: number;
}

/**
 * A block scalar as pieces; a line break is one with the indentation behind it.
 * @param span from the indicator to the end. @param indent how many spaces indent it.
 */
export function blockPieces(file: string, span: Span, manner: 'literal' | 'folded', indent: number): Piece[] {
  const lines = linesOf(file, span, indent);
  const last = lines.findLastIndex(({ text }) => text !== '');
  const chomping = /^[|>]\d?([-+])/.exec(slice(file, span))?.[1];
  const pieces: Piece[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.text !== '') pieces.push({ start: line.start, end: line.end, text: line.text });
    const after = lines[index + 1];
    if (index < last && after !== undefined)
      pieces.push({ start: line.end, end: after.start, text: breakAfter(lines, index, manner) });
    else if (line.next > line.end && isKept(index, last, chomping))
      pieces.push({ start: line.end, end: line.next, text: '\n' });
  }
  return pieces;
}

const isKept = (index: number, last: number, chomping: string | undefined): boolean =>
  chomping === '+' || (index === last && chomping !== '-');

function linesOf(file: string, span: Span, indent: number): Line[] {
  const lines: Line[] = [];
  const pattern = /([^\r\n]*)(\r\n|\n|\r|$)/y;
  let at = span.start + (/^[^\r\n]*(?:\r\n|\n|\r)?/.exec(slice(file, span))?.[0].length ?? 0);
  while (at < span.end) {
    pattern.lastIndex = at;
    const [whole = '', written = ''] = pattern.exec(file) ?? [];
    const start = at + Math.min(indent, /^ */.exec(written)?.[0].length ?? 0);
    const end = at + written.length;
    lines.push({ start, end, text: file.slice(start, end), next: at + whole.length });
    at += whole.length || 1;
  }
  return lines;
}

/** What the break behind a line says: nothing is folded beside a line that is indented further (YAML 1.2.2, 8.1.3). */
function breakAfter(lines: readonly Line[], index: number, manner: 'literal' | 'folded'): string {
  const at = (line: number): string => lines[line]?.text ?? '';
  if (manner === 'literal' || index < lines.findIndex(({ text }) => text !== '')) return '\n';
  const before = lines.slice(0, index + 1).findLastIndex(({ text }) => text !== '');
  const after = index + 1 + lines.slice(index + 1).findIndex(({ text }) => text !== '');
  const isSet = /^[ \t]/.test(at(before)) || /^[ \t]/.test(at(after));
  if (isSet) return '\n';
  // Of several breaks the first goes; one alone is a space.
  if (before === index) return after === index + 1 ? ' ' : '';
  return '\n';
}
