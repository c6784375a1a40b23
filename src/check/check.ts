import type { DocumentPair } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { MatchedSegment } from '../model/hit.js';
import type { DocumentView, Rule, RuleSettings } from '../model/rule.js';
import { toFinding } from './finding.js';
import { inOrder, type Ruled, withDoubts, withoutDuplicates, withSeverity } from './steps.js';

/**
 * Every finding of a document, segment by segment, so that a reporter can write each one before the next is
 * made and none is kept.
 */
export function* check(
  pair: DocumentPair,
  view: DocumentView,
  rules: readonly Rule[],
  settings: RuleSettings,
): Generator<Finding> {
  const active = rules.filter((rule) => (settings.get(rule.id) ?? rule.severity) !== 'off');
  for (const segment of view.segments) yield* checkSegment(segment, pair, view, active, settings);
}

function checkSegment(
  segment: MatchedSegment,
  pair: DocumentPair,
  view: DocumentView,
  rules: readonly Rule[],
  settings: RuleSettings,
): Finding[] {
  const reports: Ruled[] = [];
  for (const rule of rules) for (const report of rule.check(segment, view)) reports.push({ rule, report });
  if (reports.length === 0) return [];
  const weighed = withDoubts(withSeverity(reports, settings), segment);
  return inOrder(withoutDuplicates(weighed)).map((ruled) => toFinding(ruled, segment, pair, view));
}
