import { planMerge } from '../../../glossary/merge/merge.js';
import type { Kind } from '../../../model/concept.js';
import type { ImportedConcept } from '../../../model/imported.js';
import { carryOut } from '../../../session/import.js';
import { exit, type Invocation } from '../command.js';
import { jsonReport, prettyReport } from '../exchange/merge-report.js';
import { formatFor, sessionFor } from '../open.js';

/** Concepts on their way into the store, and what to call where they come from. */
export interface Arriving {
  readonly concepts: readonly ImportedConcept[];
  readonly file: string;
  readonly format: string;
  readonly kind: Kind;
}

/** Merges concepts into the store: plans, shows, and unless it is a dry run, writes what does not conflict. */
export async function takeIn(
  { concepts, file, format, kind }: Arriving,
  invocation: Invocation,
): Promise<number> {
  const shape = formatFor(invocation, ['pretty', 'json'] as const, 'pretty');
  const session = await sessionFor(invocation, true);
  const plan = planMerge(concepts, (await session.store()).stated, { file, kind });
  const isDry = invocation.has('dry-run');
  const written = isDry ? [] : await carryOut(plan, session, invocation.text('into'));
  const report = { file, format, read: concepts.length, plan, remarks: [], isDry, written };
  const { words, terminal } = invocation;
  await terminal.print(shape === 'json' ? jsonReport(report, words) : prettyReport(report, invocation));
  return plan.conflicts.length > 0 ? exit.findings : exit.clean;
}
