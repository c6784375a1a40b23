import type { LintEvent } from '../../session/lint.js';

/** Counts the documents of a run while its events pass by: those it checked, and those an earlier run had. */
export class CheckedCount {
  #checked = 0;
  #kept = 0;

  async *passing(events: AsyncIterable<LintEvent>): AsyncGenerator<LintEvent> {
    for await (const event of events) {
      if (event.is === 'tally' && event.isKept) this.#kept += 1;
      else if (event.is === 'tally') this.#checked += 1;
      yield event;
    }
  }

  get total(): { readonly checked: number; readonly kept: number } {
    return { checked: this.#checked, kept: this.#kept };
  }
}
