import { lineStartsOf, positionOf } from '../model/document.js';
import type { MessageValues } from '../model/finding.js';
import { Trouble } from '../model/problem.js';

/** A file as far as its faults need it. */
export interface Faulty {
  readonly file: string;
  readonly text: string;
}

/** A trouble at an offset of a file. */
export function faultAt(
  { file, text }: Faulty,
  offset: number,
  message: string,
  values: MessageValues = {},
): Trouble {
  return new Trouble([{ file, ...positionOf(lineStartsOf(text), offset), message, values }]);
}
