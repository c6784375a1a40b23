import { trouble } from '../../model/problem.js';
import { answerRecords, type RecordWork } from '../../session/records/record-stream.js';
import type { Session } from '../../session/session.js';
import { exit, type Invocation } from './command.js';
import { dateFor, languagesFor, numberFor, sessionFor, sessionOptionsFor } from './open.js';
import { outputFor, written } from './output.js';

/** Flags that speak of files, of one report for all, or of looking again: a stream has none of that. */
const foreign = [
  'source',
  'target',
  'source-format',
  'target-format',
  'untranslated',
  'align',
  'format',
  'fix',
  'fix-dry-run',
  'changed',
  'since',
  'staged',
  'watch',
  'cache',
  'cache-location',
  'baseline',
  'update-baseline',
];

/**
 * Answers records from standard input with findings, a line of JSON each.
 * @returns the exit code: trouble where a line was no record, though all others are answered.
 */
export async function lintRecords(invocation: Invocation): Promise<number> {
  refuseForeign(invocation);
  const maxWarnings = numberFor(invocation, 'max-warnings') ?? Number.POSITIVE_INFINITY;
  const session = await sessionFor(invocation);
  const work: RecordWork = {
    of: 'records',
    options: sessionOptionsFor(invocation),
    defaults: {
      ...languagesFor(invocation, session.config),
      date: dateFor(invocation),
      isQuiet: invocation.has('quiet'),
    },
    language: invocation.words.language,
  };
  const jobs = numberFor(invocation, 'jobs') ?? 1;
  const total = await answered(session, work, jobs, invocation);
  if (total.malformed > 0) {
    invocation.terminal.note(invocation.words.say('streams.malformed', { count: total.malformed }));
    return exit.trouble;
  }
  return total.errors > 0 || total.warnings > maxWarnings ? exit.findings : exit.clean;
}

async function answered(session: Session, work: RecordWork, jobs: number, invocation: Invocation) {
  const total = { errors: 0, warnings: 0, malformed: 0 };
  const output = await outputFor(invocation);
  await written(output, async () => {
    for await (const { text, ...counts } of answerRecords(process.stdin, session, work, jobs)) {
      if (text !== '') await output.write(text);
      total.errors += counts.errors;
      total.warnings += counts.warnings;
      total.malformed += counts.malformed;
    }
  });
  return total;
}

/** @throws {Trouble} where the command line asks for what a stream does not have. */
function refuseForeign({ has, text, list, positionals }: Invocation): void {
  const [path] = positionals;
  const flag = foreign.find((name) => has(name) || text(name) !== undefined || list(name) !== undefined);
  if (flag !== undefined) throw trouble('ndjson-flag', { flag: `--${flag}` });
  if (path !== undefined) throw trouble('ndjson-flag', { flag: path });
}
