import type { Span } from '../../../model/span.js';
import { isXmlText } from '../../xml/escape.js';

/** A text parted into what a translator writes, codes that are not to be touched, and what XML cannot hold. */
export type Piece =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'code'; readonly text: string; readonly id: string }
  | { readonly is: 'character'; readonly hex: string };

/** A text with the stretches of it that are not prose. */
export interface Prose {
  readonly text: string;
  readonly opaque: readonly Span[];
}

/** The pieces of a source and of its translation; a code of the one that stands in the other has the same id. */
export function piecesOf(source: Prose, target: Prose | undefined) {
  const inSource = codesIn(source);
  const inTarget = target === undefined ? [] : codesIn(target);
  const free = inSource.map(({ text }, index) => ({ text, id: String(index + 1) }));
  const ids = free.map(({ id }) => id);
  let count = ids.length;
  const answers = inTarget.map(({ text }) => {
    const at = free.findIndex((code) => code.text === text);
    if (at >= 0) return free.splice(at, 1)[0]?.id ?? '';
    count += 1;
    return String(count);
  });
  return {
    source: parted(source.text, inSource, ids),
    target: target && parted(target.text, inTarget, answers),
  };
}

interface Code extends Span {
  readonly text: string;
}

/** Codes in order, none inside another; a stretch that XML cannot hold is no code. */
function codesIn({ text, opaque }: Prose): Code[] {
  const codes: Code[] = [];
  for (const { start, end } of opaque.toSorted((a, b) => a.start - b.start)) {
    const written = text.slice(start, end);
    if (start >= (codes.at(-1)?.end ?? 0) && start < end && isXmlText(written))
      codes.push({ start, end, text: written });
  }
  return codes;
}

function parted(text: string, codes: readonly Code[], ids: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [index, code] of codes.entries()) {
    pieces.push(...proseOf(text.slice(at, code.start)));
    pieces.push({ is: 'code', text: code.text, id: ids[index] ?? '' });
    at = code.end;
  }
  return [...pieces, ...proseOf(text.slice(at))];
}

/** Text, with each character that XML cannot hold by itself. */
function proseOf(text: string): Piece[] {
  if (text === '') return [];
  if (isXmlText(text)) return [{ is: 'text', text }];
  const pieces: Piece[] = [];
  let run = '';
  for (const character of text) {
    if (isXmlText(character)) run += character;
    else {
      if (run !== '') pieces.push({ is: 'text', text: run });
      run = '';
      pieces.push({ is: 'character', hex: hexOf(character) });
    }
  }
  return run === '' ? pieces : [...pieces, { is: 'text', text: run }];
}

/** An even number of digits, as `xs:hexBinary` asks. */
function hexOf(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return hex.padStart(hex.length > 4 ? 6 : 4, '0');
}
