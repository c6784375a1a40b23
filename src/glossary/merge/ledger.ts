import type { MessageValues } from '../../model/finding.js';
import type { ImportedConcept } from '../../model/imported.js';
import type { Problem } from '../../model/problem.js';

/** What a merge has to say of the imported file, each at the line of the concept that it is about. */
export class Ledger {
  readonly conflicts: Problem[] = [];
  readonly notices: Problem[] = [];
  readonly #file: string;

  /** @param file the name of the imported file. */
  constructor(file: string) {
    this.#file = file;
  }

  /** Something that is not taken over. */
  refuse(imported: ImportedConcept, message: string, values: MessageValues = {}): void {
    this.conflicts.push(this.#problem(imported, message, values));
  }

  /** Something that was decided without being said in the file. */
  notice(imported: ImportedConcept, message: string, values: MessageValues = {}): void {
    this.notices.push(this.#problem(imported, message, values));
  }

  #problem({ line, column }: ImportedConcept, message: string, values: MessageValues): Problem {
    return { file: this.#file, line: line ?? null, column: column ?? null, message, values };
  }
}
