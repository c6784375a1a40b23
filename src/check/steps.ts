import { type Segment, sureLink } from '../model/document.js';
import type { Report, Setting, Severity } from '../model/finding.js';
import type { Rule, RuleSettings } from '../model/rule.js';
import { overlaps } from '../model/span.js';
import { rules } from '../rules/index.js';

/** A report and the rule that made it. */
export interface Ruled {
  readonly rule: Rule;
  readonly report: Report;
}

/** A report whose severity in this run is settled. */
export interface Weighed extends Ruled {
  readonly severity: Severity;
}

const weights: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** How grave a finding is, for comparing. */
export const weightOf = ({ severity }: { readonly severity: Severity }): number => weights[severity];

/** Severity of a rule in a run, by its id; off where there is no such rule. */
export const settingOf = (id: string, settings: RuleSettings): Setting =>
  settings.get(id) ?? rules.find((rule) => rule.id === id)?.severity ?? 'off';

/** The run's severity for the rule; a report may ask for less, never for more. */
export function withSeverity(reports: readonly Ruled[], settings: RuleSettings): Weighed[] {
  return reports.flatMap((ruled) => {
    const setting = settings.get(ruled.rule.id) ?? ruled.rule.severity;
    if (setting === 'off') return [];
    const asked = ruled.report.severity ?? setting;
    return [{ ...ruled, severity: weights[asked] < weights[setting] ? asked : setting }];
  });
}

/** What is absent from a segment may stand in the next one where it is in doubt that its texts belong together. */
export function withDoubts(reports: readonly Weighed[], { confidence = 1 }: Segment): Weighed[] {
  if (confidence >= sureLink) return [...reports];
  return reports.map((each) => (each.report.target === null ? { ...each, severity: 'info' } : each));
}

/** One mistake, one finding: of reports on the same words the gravest speaks, of equals the most specific. */
export function withoutDuplicates(reports: readonly Weighed[]): Weighed[] {
  const kept: Weighed[] = [];
  for (const each of reports.toSorted((a, b) => weightOf(b) - weightOf(a)))
    if (!kept.some((other) => isSame(other.report, each.report))) kept.push(each);
  return kept;
}

function isSame(a: Report, b: Report): boolean {
  return a.target !== null && b.target !== null && overlaps(a.target, b.target);
}

/** By place in the target; what is absent comes last, by place in the source. */
export function inOrder(reports: readonly Weighed[]): Weighed[] {
  const place = ({ report }: Weighed): number => report.target?.start ?? Number.MAX_SAFE_INTEGER;
  const asked = ({ report }: Weighed): number => report.source?.start ?? 0;
  return reports.toSorted((a, b) => place(a) - place(b) || asked(a) - asked(b));
}
