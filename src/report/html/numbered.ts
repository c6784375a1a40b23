import type { Finding, Severity } from '../../model/finding.js';

/** A finding and the number it bears in the page. */
export interface Numbered {
  readonly number: number;
  readonly finding: Finding;
}

/** The gravest first, as a page lists them. */
export const severityNames: readonly Severity[] = ['error', 'warning', 'info'];

/** How many findings there are of each severity. */
export function severitiesOf(findings: readonly Numbered[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { finding } of findings) counts[finding.severity] += 1;
  return counts;
}
