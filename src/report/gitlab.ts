import type { Finding } from '../model/finding.js';
import { namesOfFindings } from './lasting-name.js';
import { type CreateReporter, messageOf, placeOf } from './reporter.js';

const severities = { error: 'major', warning: 'minor', info: 'info' } as const;

/** Code Quality JSON as GitLab shows it in a merge request, written finding by finding. */
export const gitlab: CreateReporter = ({ words }) => {
  let count = 0;
  let file: string | undefined;
  let name = namesOfFindings();
  const issue = (finding: Finding) => {
    if (finding.file !== file) name = namesOfFindings();
    file = finding.file;
    const { line, endLine } = placeOf(finding);
    return {
      description: `${messageOf(finding, words)} ${words.say(`rules.${finding.rule}.remedy`)}`,
      check_name: finding.rule,
      fingerprint: `${finding.file} ${name(finding)}`,
      severity: severities[finding.severity],
      location: { path: finding.file, lines: { begin: line, end: endLine } },
    };
  };
  return {
    begin: () => '[',
    finding: (finding) => {
      count += 1;
      return `${count === 1 ? '' : ','}\n${JSON.stringify(issue(finding))}`;
    },
    end: () => '\n]\n',
  };
};
