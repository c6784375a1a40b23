import { type XliffVersion, xliffVersions } from '../../../formats/xliff/dialect.js';
import { trouble } from '../../../model/problem.js';
import type { Session } from '../../../session/session.js';
import { type ExportPlan, exportXliff } from '../../../session/xliff/export.js';
import { nearest } from '../../../text/distance.js';
import { exit, type Invocation } from '../command.js';
import { dateFor, languagesFor, sessionFor } from '../open.js';
import { outputFor, written } from '../output.js';
import { plansFor } from '../plans.js';

/** Writes documents as XLIFF: those that paths, flags or the project name. */
export async function exportDocuments(invocation: Invocation, paths: readonly string[]): Promise<number> {
  const { has, words } = invocation;
  const version = versionFor(invocation);
  const session = await sessionFor(invocation);
  const plans = await exportPlans(invocation, session, paths);
  const options = { version, fillSource: has('fill-source'), plain: has('plain'), words };
  const text = await exportXliff(session, plans, options);
  const output = await outputFor(invocation);
  await written(output, () => output.write(text));
  return exit.clean;
}

/** A source by itself may be exported, so that a translation of it can be begun. */
async function exportPlans(
  invocation: Invocation,
  session: Session,
  paths: readonly string[],
): Promise<ExportPlan[]> {
  const date = dateFor(invocation);
  const source = invocation.text('source');
  if (source === undefined || invocation.list('target') !== undefined)
    return plansFor(invocation, session, paths, date);
  const sourceFormat = invocation.text('source-format');
  const format = sourceFormat === undefined ? {} : { sourceFormat };
  return [
    {
      source,
      target: undefined,
      ...languagesFor(invocation, session.config),
      ...format,
      date: date ?? session.config?.date,
    },
  ];
}

/** @throws {Trouble} where there is no such version of XLIFF. */
function versionFor(invocation: Invocation): XliffVersion | undefined {
  const asked = invocation.text('version') ?? invocation.text('variant');
  const version = xliffVersions.find((known) => known === asked);
  if (asked === undefined || version !== undefined) return version;
  const names = xliffVersions.join(', ');
  throw trouble('unknown-variant', {
    id: 'XLIFF',
    asked,
    names,
    near: nearest(asked, xliffVersions) ?? names,
  });
}
