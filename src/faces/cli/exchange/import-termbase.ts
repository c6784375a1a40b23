import { resolve } from 'node:path';
import type { TermbaseFormat } from '../../../formats/termbase.js';
import { planMerge } from '../../../glossary/merge/merge.js';
import type { ImportedConcept, Remark } from '../../../model/imported.js';
import { trouble } from '../../../model/problem.js';
import { bytesOf } from '../../../session/files.js';
import { carryOut } from '../../../session/import.js';
import { exit, type Invocation } from '../command.js';
import { formatFor, kindFor, languagesFor, sessionFor } from '../open.js';
import { type ImportReport, jsonReport, prettyReport } from './merge-report.js';
import { variantFor } from './variant.js';

/** Merges a termbase file into the store: plans, shows, and unless it is a dry run, writes what does not conflict. */
export async function importTermbase(
  format: TermbaseFormat,
  invocation: Invocation,
  file: string,
  operands: readonly string[],
): Promise<number> {
  const [stray] = operands;
  if (stray !== undefined) throw trouble('stray-argument', { text: stray });
  const shape = formatFor(invocation, ['pretty', 'json'] as const, 'pretty');
  const kind = kindFor(invocation);
  const session = await sessionFor(invocation, true);
  const { concepts, remarks } = await readTermbase(format, invocation, file);
  const plan = planMerge(concepts, session.store.stated, { file, kind });
  const isDry = invocation.has('dry-run');
  const written = isDry ? [] : await carryOut(plan, session, invocation.text('into'));
  const report: ImportReport = {
    file,
    format: format.id,
    read: concepts.length,
    plan,
    remarks,
    isDry,
    written,
  };
  await invocation.terminal.print(
    shape === 'json' ? jsonReport(report, invocation.words) : prettyReport(report, invocation),
  );
  return plan.conflicts.length > 0 ? exit.findings : exit.clean;
}

async function readTermbase(format: TermbaseFormat, invocation: Invocation, file: string) {
  const concepts: ImportedConcept[] = [];
  const remarks: Remark[] = [];
  const input = { file, bytes: bytesOf(resolve(invocation.cwd, file), file) };
  const options = {
    variant: variantFor(invocation, format),
    ...languagesFor(invocation),
  };
  for await (const event of format.read?.(input, options) ?? [])
    if (event.is === 'concept') concepts.push(event.concept);
    else remarks.push(event.remark);
  return { concepts, remarks };
}
