import type { Span } from '../../model/span.js';
import { type Piece, type PieceKind, piecesOf } from '../pieces.js';

const breaks = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;

/** One line break is a space, more are one fewer (YAML 1.2.2, 6.5); the indentation of the next line is none of it. */
const folding: PieceKind = {
  pattern: /[ \t]*(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))*[ \t]*/y,
  says: ([all]) => '\n'.repeat(breaks(all) - 1) || ' ',
};

/** An escaped line break is nothing. */
const escapedBreak: PieceKind = {
  pattern: /\\(?:\r\n|\n|\r)((?:[ \t]*(?:\r\n|\n|\r))*)[ \t]*/y,
  says: ([, more = '']) => '\n'.repeat(breaks(more)) || undefined,
};

const byNumber: PieceKind = {
  pattern: /\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8}))/y,
  says: ([whole, byte, unit, point]) => {
    const code = Number.parseInt(byte ?? unit ?? point ?? '', 16);
    return code > 0x10ffff ? whole : String.fromCodePoint(code);
  },
};

const short: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1B',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00A0',
  L: '\u2028',
  P: '\u2029',
};

const byLetter: PieceKind = { pattern: /\\([\s\S])/y, says: ([, letter = '']) => short[letter] ?? letter };
const doubledQuote: PieceKind = { pattern: /''/y, says: () => "'" };

const kinds = {
  plain: [folding],
  single: [doubledQuote, folding],
  double: [escapedBreak, byNumber, byLetter, folding],
} as const;

/** A scalar in the flow styles, without its quotation marks. */
export const flowPieces = (file: string, span: Span, manner: keyof typeof kinds): Piece[] =>
  piecesOf(file, span, kinds[manner]);
