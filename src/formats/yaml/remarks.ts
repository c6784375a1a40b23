import { Lexer } from 'yaml';
import type { Remark } from '../../model/document.js';

/** Tokens that the lexer puts in and the file does not have; the last says that a scalar follows. */
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001F']);
const scalarMark = '\u001F';

/** The comments of a file, in order. */
export function remarksIn(text: string): Remark[] {
  const remarks: Remark[] = [];
  let at = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (!marks.has(token)) {
      if (!isScalar && token.startsWith('#'))
        remarks.push({ start: at, end: at + token.length, text: token.slice(1).trim() });
      at += token.length;
    }
    isScalar = token === scalarMark;
  }
  return remarks;
}
