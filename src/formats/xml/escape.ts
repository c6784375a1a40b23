import { trouble } from '../../model/problem.js';

/** What XML 1.0 cannot hold, not even as a reference: control characters, halves of pairs, non-characters. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Whether XML 1.0 can hold a text. */
export const isXmlText = (text: string): boolean => !forbidden.test(text);

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * A text as the content of an element. A carriage return is written as a reference, as a reader would take a
 * bare one for a line feed.
 * @throws {Trouble} where it holds a character that XML cannot: leaving it out would lose it in silence.
 */
export const escapeText = (text: string): string => escaped(text, /[&<>\r]/g);

/** A text as an attribute value in double quotes; white space but the space as references, so that it stays. */
export const escapeAttribute = (text: string): string => escaped(text, /[&<>"\t\n\r]/g);

function escaped(text: string, pattern: RegExp): string {
  const code = forbidden.exec(text)?.[0].codePointAt(0);
  if (code === undefined) return text.replace(pattern, (character) => references[character] ?? character);
  throw trouble('xml-cannot-hold', { character: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` });
}
