import type { Severity } from '../../model/finding.js';
import type { PageDocument } from './document.js';
import { severitiesOf } from './numbered.js';

/** What the summary says of a document: where it stands in the page, and how many findings it has. */
export interface IndexRow {
  readonly number: number;
  readonly file: string;
  readonly severities: Readonly<Record<Severity, number>>;
}

/** Counts documents while they pass by. */
export class PageIndex {
  readonly rows: IndexRow[] = [];
  /** Rule → findings, for the filter. */
  readonly rules = new Map<string, number>();

  add({ number, file, findings }: PageDocument): void {
    this.rows.push({ number, file, severities: severitiesOf(findings) });
    for (const { finding } of findings) this.rules.set(finding.rule, (this.rules.get(finding.rule) ?? 0) + 1);
  }
}
