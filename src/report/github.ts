import { type CreateReporter, messageOf, placeOf } from './reporter.js';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Workflow commands that GitHub shows as annotations beside the text. */
export const github: CreateReporter = ({ words }) => ({
  begin: () => '',
  finding: (finding) => {
    const at = placeOf(finding);
    const columns = at.line === at.endLine ? `,col=${at.column},endColumn=${at.endColumn}` : '';
    const place = `file=${property(finding.file)},line=${at.line},endLine=${at.endLine}${columns}`;
    const message = `${messageOf(finding, words)} ${words.say(`rules.${finding.rule}.remedy`)}`;
    return `::${commands[finding.severity]} ${place},title=${finding.rule}::${data(message)}\n`;
  },
  end: () => '',
});

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
