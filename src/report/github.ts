import { type CreateReporter, messageOf, placeOf } from './reporter.js';
import { githubCommand } from './workflow.js';

/** Workflow commands that GitHub shows as annotations beside the text. */
export const github: CreateReporter = ({ words }) => ({
  begin: () => '',
  finding: (finding) => {
    const { file, rule, severity } = finding;
    const message = `${messageOf(finding, words)} ${words.say(`rules.${rule}.remedy`)}`;
    return githubCommand(severity, { file, ...placeOf(finding) }, rule, message);
  },
  end: () => '',
});
