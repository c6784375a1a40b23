import { pathToFileURL } from 'node:url';
import type { Acceptance } from '../../check/acceptance.js';
import { alignmentTold } from '../../report/alignment/told.js';
import { line } from '../../report/line.js';
import type { CreateReporter, ReportContext, Reporter, Summary } from '../../report/reporter.js';
import { reporters } from '../../report/reporters.js';
import type { Words } from '../../report/words.js';
import type { LintEvent } from '../../session/lint.js';
import type { Output } from '../../session/output.js';
import { packageVersion } from '../../session/package.js';
import type { Invocation } from './command.js';
import { formatFor } from './open.js';
import { outputFor } from './output.js';
import { Progress } from './progress.js';
import { SummaryKeeper } from './summary.js';

/** How a command line wants its findings told. */
export interface Report {
  /** Whether it says where a run was cut short. */
  readonly tellsCut: boolean;
  /** Where they go; opened only when there is something to write. */
  output(): Promise<Output>;
  /** Writes each finding as it comes. @param fixed how many were mended before; null where none were to be. */
  write(
    events: AsyncIterable<LintEvent>,
    output: Output,
    fixed: number | null,
    acceptance: Acceptance,
  ): Promise<Summary>;
}

/** @throws {Trouble} where the format asked for is none. */
export async function openReport(invocation: Invocation): Promise<Report> {
  const reporter = reporterFor(invocation)(await contextFor(invocation));
  return {
    tellsCut: reporter.tellsCut === true,
    output: () => reportOutput(invocation),
    write: (events, output, fixed, acceptance) =>
      write(events, reporter, output, invocation, fixed, acceptance),
  };
}

function reporterFor(invocation: Invocation): CreateReporter {
  const fallback = invocation.terminal.interactive ? 'pretty' : 'line';
  return reporters.get(formatFor(invocation, [...reporters.keys()], fallback)) ?? line;
}

async function contextFor({ words, terminal, cwd, text }: Invocation): Promise<ReportContext> {
  const toFile = text('output') !== undefined;
  return {
    words,
    version: await packageVersion(),
    color: terminal.color && !toFile,
    width: terminal.width,
    root: `${pathToFileURL(cwd).href}/`,
  };
}

/** A dry run prints its diff, so its report is written only where it has a file. */
async function reportOutput(invocation: Invocation): Promise<Output> {
  const output = await outputFor(invocation);
  const isSilent = invocation.has('fix-dry-run') && invocation.text('output') === undefined;
  return isSilent ? { ...output, write: () => Promise.resolve() } : output;
}

async function write(
  events: AsyncIterable<LintEvent>,
  reporter: Reporter,
  output: Output,
  invocation: Invocation,
  fixed: number | null,
  acceptance: Acceptance,
): Promise<Summary> {
  const { terminal, has, words } = invocation;
  const summary = new SummaryKeeper();
  const progress = new Progress(terminal, words);
  let begun = false;
  for await (const event of events) {
    if (event.is === 'reading' || event.is === 'document') {
      progress.show(event);
      continue;
    }
    if (!begun) await output.write(reporter.begin());
    begun = true;
    if (event.is === 'aligned') terminal.note(alignedNote(event, words));
    count(event, summary);
    await output.write(await told(event, reporter, has('quiet')));
  }
  progress.end();
  if (!begun) await output.write(reporter.begin());
  const total = summary.total(fixed, acceptance.counts);
  await output.write(reporter.end(total));
  if (total.cut !== undefined) noteCut(total.cut, invocation);
  return total;
}

/** Beside a report that whoever watches does not see. */
function noteCut(cut: NonNullable<Summary['cut']>, { terminal, text, words }: Invocation): void {
  const isSeen = terminal.interactive && text('output') === undefined;
  if (!isSeen) terminal.note(words.say('streams.cut', { ...cut }));
}

const alignedNote = ({ file, alignment }: Extract<LintEvent, { is: 'aligned' }>, words: Words): string =>
  `${file}: ${words.say('align.because')} ${alignmentTold(alignment, words)}`;

function count(event: LintEvent, summary: SummaryKeeper): void {
  if (event.is === 'tally') summary.add(event.file, event.tally);
  if (event.is === 'unused') summary.count(event.finding);
  if (event.is === 'cut') summary.cut(event);
}

/** What the reporter makes of an event; most often nothing. Texts are read only where it shows them. */
async function told(event: LintEvent, reporter: Reporter, isQuiet: boolean): Promise<string> {
  if (event.is === 'texts') return shownTexts(event, reporter);
  if (event.is === 'waived') return reporter.waived?.(event.waived) ?? '';
  if (event.is !== 'finding' && event.is !== 'unused') return '';
  return isQuiet && event.finding.severity !== 'error' ? '' : reporter.finding(event.finding);
}

async function shownTexts({ texts }: Extract<LintEvent, { readonly is: 'texts' }>, reporter: Reporter) {
  if (reporter.document === undefined) return '';
  const pair = await texts();
  return pair === undefined ? '' : reporter.document(pair);
}
