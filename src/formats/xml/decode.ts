import type { MessageValues } from '../../model/finding.js';
import { Trouble } from '../../model/problem.js';

type Decoder = InstanceType<typeof TextDecoder>;

/** How a file is encoded, and whether its first bytes say so. */
interface Encoding {
  readonly label: string;
  readonly marked: boolean;
}

/**
 * The text of an XML file, as its byte-order mark or its declaration says it is encoded; UTF-8 where neither
 * does. A byte-order mark stays the first unit, so that writing the text back changes nothing.
 * @param file the name that problems give it.
 * @throws {Trouble} where the encoding is unknown, or the bytes are not what they are said to be.
 */
export function decodeXml(file: string, bytes: Uint8Array): string {
  const { label, marked } = encodingOf(bytes);
  const decoder = decoderFor(file, label);
  try {
    const text = decoder.decode(bytes);
    if (marked) requireAgreement(file, text, decoder.encoding);
    return text;
  } catch (error) {
    if (error instanceof Trouble) throw error;
    throw refusal(file, lineOfFault(bytes, label), 'xml-mis-encoded', { encoding: label });
  }
}

/**
 * The same, piece by piece, for files that are too large to hold.
 * @throws {Trouble} as {@link decodeXml} does; the line of a fault is not known.
 */
export async function* decodeXmlStream(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<string> {
  let decoder: Decoder | undefined;
  let label = 'UTF-8';
  try {
    for await (const chunk of withWholeHead(chunks)) {
      if (decoder === undefined) ({ label } = encodingOf(chunk));
      decoder ??= decoderFor(file, label);
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder?.decode() ?? '';
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw refusal(file, null, 'xml-mis-encoded', { encoding: label });
  }
}

/** Bytes in which a file tells its encoding. */
const headLength = 200;

/** The same bytes, the first piece long enough to tell the encoding. */
async function* withWholeHead(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array();
  for await (const chunk of chunks) {
    if (head === undefined) {
      yield chunk;
      continue;
    }
    head = Uint8Array.of(...head, ...chunk.subarray(0, headLength));
    if (head.length < headLength) continue;
    yield head;
    head = undefined;
    yield chunk.subarray(headLength);
  }
  if (head !== undefined) yield head;
}

/**
 * What a text must be in its declaration so that it may be written as UTF-8, as everything is: the same text,
 * save that the declaration no longer names another encoding.
 */
export const declaredUtf8 = (text: string): string =>
  text.replace(declaration, (whole: string, before: string, name: string, after: string) =>
    /^utf-8$/i.test(name) ? whole : `${before}UTF-8${after}`,
  );

const declaration = /^(\uFEFF?<\?xml\s[^>]*?\bencoding\s*=\s*["'])([^"']*)(["'])/;

/** XML 1.0, appendix F: by the mark, by how "<?" is written, by the declaration. */
function encodingOf(bytes: Uint8Array): Encoding {
  const mark = marks.find(({ first }) => first.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined) return { label: mark.label, marked: true };
  const head = Array.from(bytes.subarray(0, headLength), (byte) => String.fromCharCode(byte)).join('');
  return { label: declaration.exec(head)?.[2] ?? 'UTF-8', marked: false };
}

const marks = [
  { first: [0xef, 0xbb, 0xbf], label: 'UTF-8' },
  { first: [0xff, 0xfe], label: 'UTF-16LE' },
  { first: [0xfe, 0xff], label: 'UTF-16BE' },
  { first: [0x3c, 0x00, 0x3f, 0x00], label: 'UTF-16LE' },
  { first: [0x00, 0x3c, 0x00, 0x3f], label: 'UTF-16BE' },
] as const;

function decoderFor(file: string, label: string): Decoder {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true });
  } catch {
    throw refusal(file, 1, 'xml-encoding', { encoding: label });
  }
}

/** Where the first bytes tell the encoding, the declaration may not tell another. */
function requireAgreement(file: string, text: string, encoding: string): void {
  const declared = declaration.exec(text.slice(0, headLength))?.[2];
  if (declared === undefined) return;
  const family = (label: string): string => label.toLowerCase().replace(/^utf-16[bl]e$/, 'utf-16');
  if (family(declared) !== family(encoding))
    throw refusal(file, 1, 'xml-encoding-differs', { declared, encoding: encoding.toUpperCase() });
}

/** The line that holds the first bytes that cannot be decoded. */
export function lineOfFault(bytes: Uint8Array, label: string): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodes(bytes.subarray(0, middle), label)) low = middle;
    else high = middle - 1;
  }
  return bytes.subarray(0, low).filter((byte) => byte === 0x0a).length + 1;
}

/** Whether bytes hold no fault, a character cut off at their end aside. */
function decodes(bytes: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function refusal(file: string, line: number | null, message: string, values: MessageValues): Trouble {
  return new Trouble([{ file, line, column: line === null ? null : 1, message, values }]);
}
