import type { Coding } from '../coding.js';
import { requireText, utf8In } from '../utf8.js';

/** As Java reads resource bundles since version 9: UTF-8, or ISO 8859-1 where the bytes are no UTF-8 (JEP 226). */
export const propertiesCoding: Coding = {
  decode: (file, bytes) => {
    requireText(file, bytes);
    return utf8In(bytes) ?? latin1(bytes);
  },
  encode: (text, like) =>
    utf8In(like) === undefined
      ? Uint8Array.from(Array.from(escaped(text), code))
      : new TextEncoder().encode(text),
};

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** What ISO 8859-1 lacks, as escapes, which may stand anywhere in such a file. */
const escaped = (text: string): string => text.replace(/[^\0-\u00FF]/g, unicodeEscape);

const code = (character: string): number => character.charCodeAt(0);

/** A UTF-16 unit as Java writes it. */
export const unicodeEscape = (unit: string): string =>
  `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
