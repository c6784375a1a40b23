import type { FileRange, Severity } from '../model/finding.js';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** A workflow command that GitHub shows as an annotation beside the text. */
export function githubCommand(
  severity: Severity,
  at: FileRange & { readonly file: string },
  title: string,
  message: string,
): string {
  const columns = at.line === at.endLine ? `,col=${at.column},endColumn=${at.endColumn}` : '';
  const place = `file=${property(at.file)},line=${at.line},endLine=${at.endLine}${columns}`;
  return `::${commands[severity]} ${place},title=${title}::${data(message)}\n`;
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
