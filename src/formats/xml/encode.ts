import { declaredUtf8 } from './decode.js';

/**
 * The bytes of an XML file's text that was read from others and edited: in the same UTF-16 if it was in one, else
 * in UTF-8, with a declaration that says so.
 * @param like the bytes that it was read from.
 */
export function encodeXml(text: string, like: Uint8Array): Uint8Array {
  const little = like[0] === 0xff || (like[0] === 0x3c && like[1] === 0);
  const big = like[0] === 0xfe || (like[0] === 0 && like[1] === 0x3c);
  return little || big ? utf16(text, little) : new TextEncoder().encode(declaredUtf8(text));
}

/** The bytes of a text in UTF-16. */
export function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}
