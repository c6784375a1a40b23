import { pathToFileURL } from 'node:url';
import { Acceptance } from '../../../check/acceptance.js';
import type { Finding } from '../../../model/finding.js';
import { line } from '../../../report/line.js';
import type { CreateReporter, ReportContext, Reporter } from '../../../report/reporter.js';
import { reporters } from '../../../report/reporters.js';
import { lint as check, type LintEvent } from '../../../session/lint.js';
import type { Output } from '../../../session/output.js';
import { packageVersion } from '../../../session/package.js';
import type { Session } from '../../../session/session.js';
import { acceptingFor, settleBaseline } from '../accepting.js';
import { type Command, exit, type Invocation, storeFlags } from '../command.js';
import { mendedFor } from '../mending.js';
import { dateFor, formatFor, numberFor, sessionFor } from '../open.js';
import { outputFor, written } from '../output.js';
import { noteUnpaired, plansFor } from '../plans.js';
import { SummaryKeeper } from '../summary.js';
import type { Terminal } from '../terminal.js';

/** From this many documents on, a terminal shows which one is at hand. */
const manyDocuments = 20;

export const lint: Command = {
  name: 'lint',
  usage: '[paths…]',
  flags: {
    source: { type: 'string', value: 'FILE' },
    target: { type: 'string', multiple: true, value: 'FILE' },
    'source-format': { type: 'string', value: 'FORMAT' },
    'target-format': { type: 'string', value: 'FORMAT' },
    'source-lang': { type: 'string', value: 'TAG' },
    'target-lang': { type: 'string', value: 'TAG' },
    ...storeFlags,
    date: { type: 'string', value: 'YYYY-MM-DD' },
    untranslated: { type: 'boolean' },
    rule: { type: 'string', multiple: true, value: 'ID:SETTING' },
    format: { type: 'string', value: 'pretty|line|json|sarif|github' },
    output: { type: 'string', value: 'FILE' },
    fix: { type: 'boolean' },
    'fix-dry-run': { type: 'boolean' },
    'max-warnings': { type: 'string', value: 'N' },
    quiet: { type: 'boolean' },
    baseline: { type: 'string', value: 'FILE' },
    'update-baseline': { type: 'boolean' },
    'no-baseline': { type: 'boolean' },
  },
  examples: [
    'mustalah lint',
    'mustalah lint translations/en-x-wire --format json',
    'mustalah lint --source article.ar.txt --target article.en.txt --profile un',
    'mustalah lint article.xlf',
    'mustalah lint --rule missing-term:off --max-warnings 0',
    'mustalah lint --fix-dry-run | less',
    'mustalah lint --baseline baseline.json --update-baseline',
  ],
  run,
};

async function run(invocation: Invocation): Promise<number> {
  const { cwd } = invocation;
  const createReporter = reporterFor(invocation);
  const maxWarnings = numberFor(invocation, 'max-warnings') ?? Number.POSITIVE_INFINITY;
  const date = dateFor(invocation);
  const session = await sessionFor(invocation);
  noteDoubts(session, invocation);
  const plans = await plansFor(invocation, session, invocation.positionals, date);
  await noteUnpaired(invocation, session);
  const reporter = createReporter(await contextFor(invocation));
  const accepting = await acceptingFor(invocation, session, plans);
  const acceptance = new Acceptance(accepting.accepted, invocation.has('update-baseline'));
  const output = await reportOutput(invocation);
  return written(output, async () => {
    const mended = await mendedFor(invocation, session, plans, accepting.accepted);
    const { glossary, settings } = session;
    const { judged } = accepting.accepted;
    const events = check(plans, glossary, settings, cwd, mended?.read, { acceptance, judged });
    const summary = await report(events, reporter, output, invocation);
    const total = summary.total(mended?.count ?? null, acceptance.counts);
    await output.write(reporter.end(total));
    await settleBaseline(invocation, accepting, acceptance);
    if (invocation.has('update-baseline')) return exit.clean;
    const { error, warning } = total.severities;
    return error > 0 || warning > maxWarnings ? exit.findings : exit.clean;
  });
}

/** A store with doubts is used as it is; what they are, the store's own command tells. */
function noteDoubts({ store }: Session, { terminal, words }: Invocation): void {
  const count = store.doubts.length;
  if (count > 0) terminal.note(words.say('glossary.doubts', { count }));
}

/** Writes each finding as it comes. */
async function report(
  events: AsyncIterable<LintEvent>,
  reporter: Reporter,
  output: Pick<Output, 'write'>,
  { terminal, has }: Invocation,
): Promise<SummaryKeeper> {
  const summary = new SummaryKeeper();
  const shown = ({ severity }: Finding): boolean => severity === 'error' || !has('quiet');
  let begun = false;
  for await (const event of events) {
    if (!begun) await output.write(reporter.begin());
    begun = true;
    if (event.is === 'document') showProgress(terminal, event);
    count(event, summary);
    await output.write(pieceOf(event, reporter, shown));
  }
  terminal.progress('');
  if (!begun) await output.write(reporter.begin());
  return summary;
}

function count(event: LintEvent, summary: SummaryKeeper): void {
  if (event.is === 'tally') summary.add(event.file, event.tally);
  if (event.is === 'unused') summary.count(event.finding);
}

/** What a report says of an event; most often nothing. */
function pieceOf(event: LintEvent, reporter: Reporter, shown: (finding: Finding) => boolean): string {
  if (event.is === 'waived') return reporter.waived?.(event.waived) ?? '';
  if (event.is !== 'finding' && event.is !== 'unused') return '';
  return shown(event.finding) ? reporter.finding(event.finding) : '';
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

function showProgress(terminal: Terminal, event: { file: string; index: number; of: number }): void {
  if (event.of >= manyDocuments) terminal.progress(`${event.index + 1}/${event.of} ${event.file}`);
}
