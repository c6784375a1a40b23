import { lineStartsOf, positionOf, type Remark } from '../../model/document.js';
import { Trouble } from '../../model/problem.js';
import type { Span } from '../../model/span.js';
import { type PieceKind, piecesOf } from '../pieces.js';

/** A key and where its value is written, escapes and broken lines and all. */
export interface Entry {
  readonly key: string;
  readonly value: Span;
}

/** A line with those that it is continued on; a backslash at the end of a line takes the break away. */
const logicalLine = /[ \t\f]*(?:([#!])([^\r\n]*)|((?:\\(?:\r\n|[\s\S])|[^\\\r\n])*)\\?)(?:\r\n|\n|\r|$)/y;

const keyThenValue =
  /^((?:\\(?:\r\n|[\s\S])|[^\\=: \t\f])*)((?:\\(?:\r\n|\n|\r)[ \t\f]*|[ \t\f])*(?:[=:](?:\\(?:\r\n|\n|\r)[ \t\f]*|[ \t\f])*)?)/;

/** What `java.util.Properties.load` finds in a text. @throws {Trouble} at an escape that is none. */
export function entriesOf(file: string, text: string): { entries: Entry[]; remarks: Remark[] } {
  requireEscapes(file, text);
  const entries: Entry[] = [];
  const remarks: Remark[] = [];
  for (let at = 0; at < text.length; at = logicalLine.lastIndex) {
    logicalLine.lastIndex = at;
    const [whole = '', comment, said = '', line = ''] = logicalLine.exec(text) ?? [];
    if (whole === '') break;
    const start = at + whole.search(/[^ \t\f]|$/);
    if (comment !== undefined) remarks.push({ start, end: start + 1 + said.length, text: said.trim() });
    else if (line !== '') entries.push(entryAt(text, start, line));
  }
  return { entries, remarks };
}

function entryAt(text: string, start: number, line: string): Entry {
  const [whole = '', key = ''] = keyThenValue.exec(line) ?? [];
  const said = piecesOf(text, { start, end: start + key.length }, escapes).map((piece) => piece.text);
  return { key: said.join(''), value: { start: start + whole.length, end: start + line.length } };
}

const short: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f' };

/** How keys and values are written. */
export const escapes: readonly PieceKind[] = [
  { pattern: /\\(?:\r\n|\n|\r)[ \t\f]*/y, says: () => undefined },
  {
    pattern: /\\u([0-9A-Fa-f]{4})/y,
    says: ([, hex = '']) => String.fromCharCode(Number.parseInt(hex, 16)),
  },
  { pattern: /\\([\s\S])/y, says: ([, character = '']) => short[character] ?? character },
];

/** @throws {Trouble} where `\u` stands without its four digits, which Java refuses. */
function requireEscapes(file: string, text: string): void {
  for (const { 0: found, index } of text.matchAll(
    /^[ \t\f]*[#!].*|\\(?!u[0-9A-Fa-f]{4})(u.{0,4}|[\s\S])/gm,
  )) {
    if (!found.startsWith('\\u')) continue;
    const place = positionOf(lineStartsOf(text), index);
    throw new Trouble([{ file, ...place, message: 'properties-escape', values: { found } }]);
  }
}
