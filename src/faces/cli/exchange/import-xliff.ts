import { trouble } from '../../../model/problem.js';
import { importXliff } from '../../../session/xliff/import.js';
import { exit, type Invocation } from '../command.js';
import { formatFor } from '../open.js';
import { documentsJson, documentsPretty } from './documents-report.js';

/** Merges an XLIFF file that came back from a translator into the translations that it was made from. */
export async function importDocuments(
  invocation: Invocation,
  file: string,
  operands: readonly string[],
): Promise<number> {
  const [stray] = operands;
  if (stray !== undefined) throw trouble('stray-argument', { text: stray });
  const shape = formatFor(invocation, ['pretty', 'json'] as const, 'pretty');
  const { cwd, text, terminal } = invocation;
  const isDry = invocation.has('dry-run');
  const files = await importXliff(file, { cwd, into: text('into'), format: text('source-format'), isDry });
  const report = { file, isDry, files };
  await terminal.print(shape === 'json' ? documentsJson(report) : documentsPretty(report, invocation));
  return files.some(({ remarks }) => remarks.length > 0) ? exit.findings : exit.clean;
}
