import type { Report, Severity } from '../model/finding.js';
import type { MatchedSegment } from '../model/hit.js';
import { slice } from '../model/span.js';
import type { Discrepancy, ValueKind } from '../model/value.js';

/** The reports of one kind of value, said in the words of the rule that asks. */
export function* reportValues(kind: ValueKind, segment: MatchedSegment): Generator<Report> {
  for (const each of segment.values) if (each.kind === kind) yield reportOf(each, segment);
}

const severities: Readonly<Record<Discrepancy['certainty'], Severity | undefined>> = {
  sure: undefined,
  likely: 'warning',
  possible: 'info',
};

function reportOf(value: Discrepancy, segment: MatchedSegment): Report {
  const [expected] = value.expected;
  const severity = severities[value.certainty];
  return {
    message: value.fault,
    values: {
      written: value.target === null ? '' : slice(segment.target.text, value.target),
      name: value.source === null ? '' : slice(segment.source.text, value.source),
      expected: expected ?? '',
    },
    concept: null,
    target: value.target,
    source: value.source,
    expected: value.expected,
    fix:
      value.mendable && value.target !== null && expected !== undefined
        ? { ...value.target, text: expected }
        : null,
    ...(severity === undefined ? {} : { severity }),
  };
}
