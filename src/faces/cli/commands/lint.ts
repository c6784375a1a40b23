import { setFlagsFromString } from 'node:v8';
import { Acceptance } from '../../../check/acceptance.js';
import { lint as check } from '../../../session/lint.js';
import type { Session } from '../../../session/session.js';
import { acceptingFor, settleBaseline } from '../accepting.js';
import { cacheFor } from '../caching.js';
import { CheckedCount } from '../checked-count.js';
import { chosenPlans } from '../choosing.js';
import { type Command, exit, type Invocation, pairFlags, storeFlags } from '../command.js';
import type { Held } from '../held.js';
import { mendedFor } from '../mending.js';
import { lintRecords } from '../ndjson.js';
import { dateFor, numberFor, sessionFor } from '../open.js';
import { written } from '../output.js';
import { noteUnpaired } from '../plans.js';
import { openReport } from '../reporting.js';
import { threadsFor } from '../threads.js';
import { watching } from '../watching.js';

export const lint: Command = {
  name: 'lint',
  usage: '[paths…]',
  flags: {
    ...pairFlags,
    ...storeFlags,
    date: { type: 'string', value: 'YYYY-MM-DD' },
    align: { type: 'string', value: 'auto|never|always' },
    untranslated: { type: 'boolean' },
    rule: { type: 'string', multiple: true, value: 'ID:SETTING' },
    consistency: { type: 'string', value: 'profile|first|most-frequent' },
    format: { type: 'string', value: 'pretty|line|json|sarif|github|gitlab|junit|html' },
    output: { type: 'string', value: 'FILE' },
    fix: { type: 'boolean' },
    'fix-dry-run': { type: 'boolean' },
    changed: { type: 'boolean' },
    since: { type: 'string', value: 'REF' },
    staged: { type: 'boolean' },
    'no-error-on-unmatched-pattern': { type: 'boolean' },
    watch: { type: 'boolean' },
    cache: { type: 'boolean' },
    'cache-location': { type: 'string', value: 'FOLDER' },
    verbose: { type: 'boolean' },
    jobs: { type: 'string', value: 'N' },
    ndjson: { type: 'boolean' },
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
    'mustalah lint --format html --output report.html',
    'mustalah lint --changed --since origin/main --format github',
    'mustalah lint --cache --watch',
    'mustalah lint --cache --verbose',
    'mustalah lint --ndjson < records.ndjson > findings.ndjson',
    'mustalah lint --baseline baseline.json --update-baseline',
  ],
  run,
};

/**
 * Texts are read once and forgotten, so memory need not grow to several times what is held before it is cleared: by
 * default a process takes up to four times as much, and so does each thread.
 */
const frugal = '--heap-growing-percent=60';

function run(invocation: Invocation): Promise<number> {
  setFlagsFromString(frugal);
  if (invocation.has('ndjson')) return lintRecords(invocation);
  return invocation.has('watch') ? watching(invocation, once) : once(invocation);
}

async function once(invocation: Invocation, held?: Held): Promise<number> {
  const { cwd } = invocation;
  const maxWarnings = numberFor(invocation, 'max-warnings') ?? Number.POSITIVE_INFINITY;
  const date = dateFor(invocation);
  const report = await openReport(invocation);
  const session = held?.session ?? (await sessionFor(invocation));
  noteDoubts(session, invocation);
  const plans = await chosenPlans(invocation, session, date);
  await held?.opened(session, plans);
  await noteUnpaired(invocation, session);
  const accepting = await acceptingFor(invocation, session, plans);
  const acceptance = new Acceptance(accepting.accepted, invocation.has('update-baseline'));
  const jobs = await threadsFor(invocation, plans, held);
  const output = await report.output();
  return written(output, async (interruption) => {
    const mended = await mendedFor(invocation, session, plans, accepting.accepted);
    const count = new CheckedCount();
    const events = check(plans, session.glossary, session.settings, cwd, {
      read: mended?.read,
      accepting: { acceptance, judged: accepting.accepted.judged },
      consistency: session.consistency,
      cache: cacheFor(invocation, session, held),
      jobs,
      // Whoever watches ends the watch as well.
      signal: report.tellsCut && held === undefined ? interruption() : undefined,
    });
    const passing = count.passing(events);
    const { severities, cut } = await report.write(passing, output, mended?.count ?? null, acceptance);
    noteChecked(count, invocation);
    if (cut !== undefined) return exit.interrupted;
    await settleBaseline(invocation, accepting, acceptance);
    if (invocation.has('update-baseline')) return exit.clean;
    return severities.error > 0 || severities.warning > maxWarnings ? exit.findings : exit.clean;
  });
}

/** How many documents were checked, for whoever asks. */
function noteChecked({ total }: CheckedCount, { has, terminal, words }: Invocation): void {
  if (has('verbose')) terminal.note(words.say('checked', total));
}

/** A store with doubts is used as it is; what they are, the store's own command tells. */
function noteDoubts({ doubts: count }: Session, { terminal, words }: Invocation): void {
  if (count > 0) terminal.note(words.say('glossary.doubts', { count }));
}
