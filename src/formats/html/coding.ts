import type { MessageValues } from '../../model/finding.js';
import { Trouble, trouble } from '../../model/problem.js';
import type { Coding } from '../coding.js';
import { lineOfFault } from '../xml/decode.js';
import { utf16 } from '../xml/encode.js';

/** Bytes in which a page tells its encoding (HTML, § 13.2.3.2). */
const headLength = 1024;
const declared = /<meta[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;

/** How a page is encoded: as its byte-order mark says, or its `<meta charset>`, else in UTF-8. */
export const htmlCoding: Coding = {
  decode: (file, bytes) => {
    const label = labelOf(bytes);
    const decoder = decoderFor(file, label);
    if (decoder.encoding === 'utf-8' && bytes.subarray(0, 8000).includes(0))
      throw trouble('binary', {}, file);
    try {
      return decoder.decode(bytes);
    } catch {
      throw refusal(file, lineOfFault(bytes, label), 'html-mis-encoded', { encoding: label });
    }
  },
  encode: (text, like) => {
    const { encoding } = new TextDecoder(labelOf(like));
    if (encoding === 'utf-8') return new TextEncoder().encode(text);
    if (encoding.startsWith('utf-16')) return utf16(text, encoding === 'utf-16le');
    return singleBytes(text, encoding);
  },
};

function labelOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headLength));
  const label = declared.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  // A page that could be read so far is in no UTF-16, whatever it says.
  return label.startsWith('utf-16') ? 'utf-8' : label;
}

function decoderFor(file: string, label: string) {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true });
  } catch {
    throw refusal(file, 1, 'html-charset', { charset: label });
  }
}

/**
 * A text in an encoding of a byte a character; what it lacks is written as a reference.
 * @throws {Trouble} where the encoding takes more than a byte.
 */
function singleBytes(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte -= 1) codes.set(decoder.decode(Uint8Array.of(byte)), byte);
  if (codes.size < 200) throw trouble('html-cannot-encode', { encoding });
  const bytes: number[] = [];
  for (const character of text) {
    const byte = codes.get(character);
    if (byte !== undefined) bytes.push(byte);
    else bytes.push(...new TextEncoder().encode(`&#${character.codePointAt(0)};`));
  }
  return Uint8Array.from(bytes);
}

function refusal(file: string, line: number, message: string, values: MessageValues): Trouble {
  return new Trouble([{ file, line, column: 1, message, values }]);
}
