import type { RawText } from '../../raw.js';
import { isXmlText } from '../../xml/escape.js';

/** A text parted into what a translator writes, codes that are not to be touched, and what XML cannot hold. */
export type Piece =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'code'; readonly text: string; readonly id: string; readonly isSeen: boolean }
  | { readonly is: 'character'; readonly hex: string };

/** The pieces of a source and of its translation; a code of the one that stands in the other has the same id. */
export function piecesOf(source: RawText, target: RawText | undefined) {
  const ids = source.codes.map((_, index) => String(index + 1));
  return {
    source: parted(source, ids),
    target: target && parted(target, answeringIds(source, target)),
  };
}

/** Ids of the codes of a translation: those of the same codes of the source, each once, then new ones. */
function answeringIds(source: RawText, target: RawText): string[] {
  const written = ({ text, codes }: RawText): string[] =>
    codes.map(({ start, end }) => text.slice(start, end));
  const free = written(source).map((text, index) => ({ text, id: String(index + 1) }));
  let count = free.length;
  return written(target).map((text) => {
    const at = free.findIndex((code) => code.text === text);
    if (at >= 0) return free.splice(at, 1)[0]?.id ?? '';
    count += 1;
    return String(count);
  });
}

function parted({ text, codes }: RawText, ids: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [index, { start, end, isSeen }] of codes.entries()) {
    const code = text.slice(start, end);
    pieces.push(...proseOf(text.slice(at, start)));
    // What XML cannot hold cannot be told as a code either.
    if (isXmlText(code)) pieces.push({ is: 'code', text: code, id: ids[index] ?? '', isSeen });
    else pieces.push(...proseOf(code));
    at = end;
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
