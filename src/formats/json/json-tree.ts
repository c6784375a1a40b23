import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { lineStartsOf, positionOf } from '../../model/document.js';
import { Trouble } from '../../model/problem.js';

/** A JSON text as a tree that knows its offsets. @throws {Trouble} at the first fault. */
export function jsonTree(file: string, text: string): Node {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const fault = errors[0];
  if (fault !== undefined || root === undefined) {
    const at = positionOf(lineStartsOf(text), fault?.offset ?? 0);
    const detail = fault === undefined ? 'ValueExpected' : printParseErrorCode(fault.error);
    throw new Trouble([{ file, ...at, message: 'json-syntax', values: { detail } }]);
  }
  return root;
}
