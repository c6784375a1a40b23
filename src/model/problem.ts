import type { MessageValues } from './finding.js';

/** Something that keeps a run from being trusted: where, what (a message id under `trouble`), and its values. */
export interface Problem {
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
  readonly values: MessageValues;
}

/** Thrown where a run cannot go on; the faces print its problems and exit with 2. */
export class Trouble extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join(', '));
    this.name = 'Trouble';
    this.problems = problems;
  }
}

/** A trouble with one problem that no line of a file shows. */
export function trouble(message: string, values: MessageValues = {}, file: string | null = null): Trouble {
  return new Trouble([{ file, line: null, column: null, message, values }]);
}
