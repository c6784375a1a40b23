import type { Tally } from '../../check/tally.js';
import type { Finding, Severity } from '../../model/finding.js';
import type { Summary, VersionRow } from '../../report/reporter.js';

/** Adds up documents into what a run comes to. */
export class SummaryKeeper {
  readonly #severities: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  readonly #concepts = new Set<string>();
  readonly #versions: VersionRow[] = [];
  #documents = 0;
  #segments = 0;
  #mentions = 0;
  #fixable = 0;
  #cut: Summary['cut'];

  add(file: string, tally: Tally): void {
    const { names, correct, drifting, missing } = tally;
    this.#addRow({ file, names, correct, drifting, missing });
    this.#documents += 1;
    this.#segments += tally.segments;
    this.#mentions += tally.mentions;
    this.#fixable += tally.fixable;
    for (const concept of tally.concepts) this.#concepts.add(concept);
    for (const severity of ['error', 'warning', 'info'] as const)
      this.#severities[severity] += tally.severities[severity];
  }

  /** A finding that belongs to no document's tally. */
  count({ severity }: Finding): void {
    this.#severities[severity] += 1;
  }

  /** That the run was told to stop, and how far it was. */
  cut({ done, of }: NonNullable<Summary['cut']>): void {
    this.#cut = { done, of };
  }

  /** The documents of one file, one after another, are one row. */
  #addRow(row: VersionRow): void {
    const last = this.#versions.at(-1);
    if (last?.file !== row.file) this.#versions.push(row);
    else
      this.#versions[this.#versions.length - 1] = {
        file: row.file,
        names: last.names + row.names,
        correct: last.correct + row.correct,
        drifting: last.drifting + row.drifting,
        missing: last.missing + row.missing,
      };
  }

  /**
   * @param fixed how many findings were mended before what was added; null where none were to be.
   * @param accepted how many were not reported, and why.
   */
  total(fixed: number | null, accepted: Pick<Summary, 'waived' | 'baselined'>): Summary {
    return {
      documents: this.#documents,
      segments: this.#segments,
      severities: { ...this.#severities },
      concepts: this.#concepts.size,
      mentions: this.#mentions,
      fixed,
      ...accepted,
      fixable: this.#fixable,
      versions: this.#versions,
      cut: this.#cut,
    };
  }
}
