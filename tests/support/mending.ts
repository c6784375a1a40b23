import { check } from '../../src/check/check.js';
import { mend } from '../../src/check/mend.js';
import { viewOf } from '../../src/check/view.js';
import type { Coding } from '../../src/formats/coding.js';
import type { Format } from '../../src/formats/format.js';
import { pairParagraphs } from '../../src/formats/paragraphs.js';
import { plainText } from '../../src/formats/text/text.js';
import type { TextDocument } from '../../src/model/document.js';
import { rules } from '../../src/rules/index.js';
import { matcher } from './project.js';

const utf8: Coding = {
  decode: (_, bytes) => new TextDecoder().decode(bytes),
  encode: (text) => new TextEncoder().encode(text),
};

/** A file's bytes as a document of a format. */
export function readBytes(format: Format, bytes: Uint8Array, language = 'en'): TextDocument {
  const text = (format.coding ?? utf8).decode('f', bytes);
  return format.read({ file: 'f', language, text });
}

export const textsOf = (format: Format, bytes: Uint8Array): string[] =>
  readBytes(format, bytes).units.map(({ text }) => text);

/** A translation after its fixes, beside a source of plain lines. */
export function mendedBytes(format: Format, source: string, bytes: Uint8Array): Uint8Array {
  const coding = format.coding ?? utf8;
  const text = coding.decode('f', bytes);
  const target = format.read({ file: 'f', language: 'en', text });
  const lines = plainText.read({ file: 's', language: 'ar', text: source });
  const pair = { source: lines, target, segments: pairParagraphs(lines, target), date: undefined };
  const view = viewOf(matcher.match(pair), 'en', undefined);
  const findings = Array.from(check(pair, view, rules, new Map())).filter(
    ({ severity }) => severity !== 'info',
  );
  return coding.encode(mend(pair, text, format, findings).text, bytes);
}
