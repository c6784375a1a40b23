import type { Finding } from '../../model/finding.js';
import type { Trouble } from '../../model/problem.js';
import { findingJson } from '../../report/json.js';
import { messageOf } from '../../report/reporter.js';
import type { Words } from '../../report/words.js';

/** What is answered to a block of lines. */
export interface Answered {
  /** Lines of JSON. */
  readonly text: string;
  readonly errors: number;
  readonly warnings: number;
  /** Lines that were no records. */
  readonly malformed: number;
}

/** Gathers what there is to say of a block of lines. */
export class Answer {
  readonly #words: Words;
  readonly #isQuiet: boolean;
  readonly #lines: string[] = [];
  #errors = 0;
  #warnings = 0;
  #malformed = 0;

  /** @param isQuiet whether only errors are told. */
  constructor(words: Words, isQuiet: boolean) {
    this.#words = words;
    this.#isQuiet = isQuiet;
  }

  get total(): Answered {
    return {
      text: this.#lines.join(''),
      errors: this.#errors,
      warnings: this.#warnings,
      malformed: this.#malformed,
    };
  }

  /** The findings of a record. */
  tell(id: string | number, findings: readonly Finding[]): void {
    for (const finding of findings) {
      this.#errors += Number(finding.severity === 'error');
      this.#warnings += Number(finding.severity === 'warning');
      if (this.#isQuiet && finding.severity !== 'error') continue;
      const message = messageOf(finding, this.#words);
      this.#write({ id, ...findingJson(finding, message, this.#words.say) });
    }
  }

  /** What is wrong with a line that is no record. */
  refuse(id: string | number | null, { problems }: Trouble): void {
    this.#malformed += 1;
    for (const { line, message: code, values } of problems) {
      const message = this.#words.say(`trouble.${code}.what`, values);
      const help = this.#words.say(`trouble.${code}.remedy`, values);
      this.#write({ id, line, error: { code, message, help } });
    }
  }

  #write(value: object): void {
    this.#lines.push(`${JSON.stringify(value)}\n`);
  }
}
