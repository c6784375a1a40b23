import type { Unit } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import { type Faulty, faultAt } from '../fault.js';
import { type Piece, type PieceKind, piecesOf, textFrom } from '../pieces.js';

/** A text of a PO file: strings that follow one another are one. */
export type PoText = Pick<Unit, 'text' | 'origin'>;

const short: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
};

const bytesOf = (digits: string, pattern: RegExp, base: number): string =>
  new TextDecoder().decode(
    Uint8Array.from(digits.matchAll(pattern), ([, value = '']) => Number.parseInt(value, base)),
  );

/** The escapes of C; bytes by number make UTF-8. */
const escapes: readonly PieceKind[] = [
  { pattern: /(?:\\[0-7]{1,3})+/y, says: ([all]) => bytesOf(all, /\\([0-7]+)/g, 8) },
  { pattern: /(?:\\x[0-9A-Fa-f]{2})+/y, says: ([all]) => bytesOf(all, /x([0-9A-Fa-f]+)/g, 16) },
  { pattern: /\\([\s\S])/y, says: ([, character = '']) => short[character] ?? character },
];

/** @param strings what stands between the quotation marks of each; at least one. @throws {Trouble} at an unknown escape. */
export function textOfStrings(file: Faulty, strings: readonly Span[]): PoText {
  const filled = strings.filter(({ start, end }) => start < end);
  const used = filled.length === 0 ? strings.slice(0, 1) : filled;
  const pieces = used.flatMap((string, index): Piece[] => {
    requireEscapes(file, string);
    const before = used[index - 1];
    const gap = before && { start: before.end, end: string.start, text: '', isLayout: true };
    return [...(gap === undefined ? [] : [gap]), ...piecesOf(file.text, string, escapes)];
  });
  return textFrom(pieces, { start: used[0]?.start ?? 0, end: used.at(-1)?.end ?? 0 });
}

function requireEscapes(file: Faulty, { start, end }: Span): void {
  for (const { 0: found, index } of file.text.slice(start, end).matchAll(/\\[\s\S]/g))
    if (!/[\\"'?0-7abfnrtvx]/.test(found.charAt(1)))
      throw faultAt(file, start + index, 'po-escape', { found });
}

const written: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  ...Object.fromEntries(Object.entries(short).map(([letter, character]) => [character, `\\${letter}`])),
};

/** A text as it stands between quotation marks. */
export const escapeText = (text: string): string =>
  text.replace(/[\\"\p{Cc}]/gu, (character) => written[character] ?? character);
