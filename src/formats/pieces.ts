import type { Inline, Unit } from '../model/document.js';
import type { Span } from '../model/span.js';

/** A stretch of a file and what it says: an escape is one piece with its character, a tag one that says nothing. */
export interface Piece extends Span {
  readonly text: string;
  /** Of one that says nothing: whether it only lays the text out, as where a line is broken. */
  readonly isLayout?: boolean;
}

/**
 * A unit's text and where it stands, from the pieces that it is written in, which follow one another. A piece as
 * long as what it says is written as it reads.
 * @param span from where to where in the file the text is written.
 */
export function textFrom(pieces: readonly Piece[], span: Span): Pick<Unit, 'text' | 'origin'> {
  const text = pieces.map((piece) => piece.text).join('');
  if (text.length === span.end - span.start && pieces.every(isVerbatim))
    return { text, origin: { start: span.start } };
  const offsets = new Uint32Array(text.length + 1);
  const inline: Inline[] = [];
  let at = 0;
  for (const piece of pieces) {
    const step = isVerbatim(piece) ? 1 : 0;
    for (let unit = 0; unit < piece.text.length; unit += 1) offsets[at + unit] = piece.start + unit * step;
    at += piece.text.length;
    if (piece.text === '' && piece.start < piece.end)
      inline.push({ start: piece.start, end: piece.end, isLayout: piece.isLayout ?? false });
  }
  offsets[at] = span.end;
  return { text, origin: { start: span.start, offsets, inline } };
}

const isVerbatim = ({ text, start, end }: Piece): boolean => text.length === end - start;

/** How a piece of some kind reads: what it matches, and what that says. */
export interface PieceKind {
  /** Sticky. */
  readonly pattern: RegExp;
  /** @returns what it says; undefined where it says nothing and only lays out the text. */
  says(match: RegExpExecArray): string | undefined;
}

/** A stretch of a file as pieces: of the kinds, the first that matches; any other unit is itself. */
export function piecesOf(file: string, { start, end }: Span, kinds: readonly PieceKind[]): Piece[] {
  const stretch = file.slice(0, end);
  const pieces: Piece[] = [];
  let plain = start;
  let at = start;
  const flush = (): void => {
    if (plain < at) pieces.push({ start: plain, end: at, text: stretch.slice(plain, at) });
  };
  while (at < end) {
    const found = firstMatch(stretch, at, kinds);
    if (found === undefined) at += 1;
    else {
      flush();
      at += found.length;
      pieces.push({
        start: at - found.length,
        end: at,
        text: found.text ?? '',
        isLayout: found.text === undefined,
      });
      plain = at;
    }
  }
  flush();
  return pieces;
}

function firstMatch(text: string, at: number, kinds: readonly PieceKind[]) {
  for (const { pattern, says } of kinds) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null && match[0] !== '') return { length: match[0].length, text: says(match) };
  }
  return undefined;
}

/** Where a pattern stands in a text. */
export const spansOf = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), ({ 0: { length }, index }) => ({ start: index, end: index + length }));
