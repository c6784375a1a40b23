import { lineStartsOf, positionOf } from '../../model/document.js';
import { Trouble } from '../../model/problem.js';

/** A file's text and the encoding it was found to be in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Text of a table file: UTF-8 or UTF-16, with or without a byte-order mark; else windows-1256, in which Excel
 * on an Arabic Windows saves "CSV", where nearly all that is not ASCII then reads as Arabic.
 * @throws {Trouble} where it is none of these.
 */
export function decodeTable(file: string, bytes: Uint8Array): Decoded {
  const wide = utf16Of(bytes);
  const text = decoded(bytes, wide ?? 'utf-8');
  if (text !== undefined) return { text, encoding: wide ?? 'utf-8' };
  const arabic = wide === undefined ? decoded(bytes, 'windows-1256') : undefined;
  if (arabic !== undefined && isMostlyArabic(arabic)) return { text: arabic, encoding: 'windows-1256' };
  throw notUtf8(file, bytes);
}

/** UTF-16 by its mark, or by the zero bytes that its ASCII letters have. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zero = bytes.subarray(0, 1024).indexOf(0);
  if (zero < 0) return undefined;
  return zero % 2 === 1 ? 'utf-16le' : 'utf-16be';
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isMostlyArabic(text: string): boolean {
  const foreign = text.match(/[^\p{ASCII}]/gu) ?? [];
  const arabic = foreign.filter((letter) => /\p{Script=Arabic}|\p{M}|[،؛؟]/u.test(letter));
  return arabic.length > foreign.length * 0.8;
}

function notUtf8(file: string, bytes: Uint8Array): Trouble {
  const read = new TextDecoder('utf-8').decode(bytes);
  const before = read.slice(0, Math.max(0, read.indexOf('\uFFFD')));
  const offset = new TextEncoder().encode(before).length;
  const at = positionOf(lineStartsOf(before), before.length);
  return new Trouble([{ file, ...at, message: 'not-utf8', values: { offset } }]);
}
