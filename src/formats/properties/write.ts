import { unicodeEscape } from './latin1.js';

export interface Manner {
  /** Whether apostrophes are written twice. */
  readonly isPattern: boolean;
  /** Whether what is not ASCII is written as escapes. */
  readonly isAsciiOnly: boolean;
  /** Whether the words begin their value, where white space and separators must be escaped. */
  readonly isAtStart: boolean;
}

/** Whether a file writes what is not ASCII as escapes, or may have to: it holds none as it is. */
export const isAsciiOnly = (file: string): boolean => !/[^\0-\x7F]/.test(file);

const short: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\f': '\\f',
};

/** A text as a value holds it. */
export function written(text: string, { isPattern, isAsciiOnly, isAtStart }: Manner): string {
  const doubled = isPattern ? text.replaceAll("'", "''") : text;
  const escaped = doubled.replace(/[\\\n\r\t\f]/g, (character) => short[character] ?? character);
  const begun = isAtStart ? escaped.replace(/^[ =:]/, '\\$&') : escaped;
  return begun.replace(isAsciiOnly ? /[^\x20-\x7E]/g : /[\p{Cc}\p{Cs}]/gu, unicodeEscape);
}

/** A key as it stands before its value. */
export const writtenKey = (key: string, isAsciiOnly: boolean): string =>
  written(key, { isPattern: false, isAsciiOnly, isAtStart: false }).replace(/[ =:#!]/g, '\\$&');
