import { Trouble } from '../../model/problem.js';
import type { Coding } from '../coding.js';
import { requireText } from '../utf8.js';

/** As the header says; UTF-8 where it says nothing. Written in the same, as far as that has a byte a character. */
export const poCoding: Coding = {
  decode: (file, bytes) => {
    requireText(file, bytes);
    const label = charsetOf(bytes);
    const text = decoded(bytes, label);
    if (text !== undefined) return text;
    throw refusal(file, lineOfFault(bytes, label), 'po-mis-encoded', { encoding: label });
  },
  encode: (text, like) => {
    const label = charsetOf(like);
    return /^utf-?8$/i.test(label) ? new TextEncoder().encode(text) : encoded(text, label);
  },
};

/** Bytes in which a header is looked for. */
const headLength = 4000;

function charsetOf(bytes: Uint8Array): string {
  const head = Array.from(bytes.subarray(0, headLength), (byte) => String.fromCharCode(byte)).join('');
  const said = /"Content-Type:[^"\r\n]*?charset=([\w.:-]+)/i.exec(head)?.[1] ?? 'UTF-8';
  // What xgettext leaves to be filled in.
  return said === 'CHARSET' ? 'UTF-8' : said;
}

/** Undefined where the bytes are not in the encoding, or the runtime does not know it. */
function decoded(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function lineOfFault(bytes: Uint8Array, label: string): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end < 0 ? bytes.length : end + 1;
    if (decoded(bytes.subarray(start, stop), label) === undefined) return line;
    start = stop;
  }
  return 1;
}

/** @throws {Trouble} at a character that the encoding has no single byte for. */
function encoded(text: string, label: string): Uint8Array {
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoded(Uint8Array.of(byte), label), byte] as const),
  );
  return Uint8Array.from(Array.from(text), (character) => {
    const byte = bytes.get(character);
    if (byte !== undefined) return byte;
    throw refusal(null, null, 'po-unencodable', { character, encoding: label });
  });
}

const refusal = (
  file: string | null,
  line: number | null,
  message: string,
  values: Readonly<Record<string, string>>,
): Trouble => new Trouble([{ file, line, column: line === null ? null : 1, message, values }]);
