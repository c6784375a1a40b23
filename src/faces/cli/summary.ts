import type { Tally } from '../../check/tally.js';
import type { Severity } from '../../model/finding.js';
import type { Summary, VersionRow } from '../../report/reporter.js';

/** Adds up documents into what a run comes to. */
export class SummaryKeeper {
  readonly #severities: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  readonly #concepts = new Set<string>();
  readonly #versions: VersionRow[] = [];
  #segments = 0;
  #mentions = 0;
  #fixable = 0;

  add(file: string, tally: Tally): void {
    const { names, correct, drifting, missing } = tally;
    this.#versions.push({ file, names, correct, drifting, missing });
    this.#segments += tally.segments;
    this.#mentions += tally.mentions;
    this.#fixable += tally.fixable;
    for (const concept of tally.concepts) this.#concepts.add(concept);
    for (const severity of ['error', 'warning', 'info'] as const)
      this.#severities[severity] += tally.severities[severity];
  }

  /** @param fixed how many findings were mended before what was added. */
  total(fixed = 0): Summary {
    return {
      documents: this.#versions.length,
      segments: this.#segments,
      severities: { ...this.#severities },
      concepts: this.#concepts.size,
      mentions: this.#mentions,
      fixed,
      fixable: this.#fixable,
      versions: this.#versions,
    };
  }
}
