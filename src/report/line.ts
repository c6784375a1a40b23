import { type CreateReporter, messageOf, placeOf } from './reporter.js';

/** One line a finding, place first and words last, as compilers write it. */
export const line: CreateReporter = ({ words }) => ({
  begin: () => '',
  finding: (finding) => {
    const at = placeOf(finding);
    return `${finding.file}:${at.line}:${at.column}: ${finding.severity}: ${finding.rule}: ${messageOf(finding, words)}\n`;
  },
  end: () => '',
});
