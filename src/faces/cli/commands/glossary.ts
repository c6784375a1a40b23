import { proofProblems } from '../../../check/proofs.js';
import { type Problem, trouble } from '../../../model/problem.js';
import { createInk } from '../../../report/ink.js';
import { table } from '../../../report/table.js';
import { rules } from '../../../rules/index.js';
import type { Session } from '../../../session/session.js';
import { type StoreStats, statsOf } from '../../../session/stats.js';
import { profilesBeside, withProfile } from '../../../session/store.js';
import { nearest } from '../../../text/distance.js';
import { type Command, exit, type Invocation, storeFlags } from '../command.js';
import { formatFor, languagesFor, sessionFor } from '../open.js';
import { problemText } from '../problems.js';

const actions = ['check', 'stats'];

export const glossary: Command = {
  name: 'glossary',
  usage: '<check|stats>',
  flags: {
    ...storeFlags,
    'source-lang': { type: 'string', value: 'TAG' },
    'target-lang': { type: 'string', value: 'TAG' },
    format: { type: 'string', value: 'pretty|json' },
  },
  examples: ['mustalah glossary check', 'mustalah glossary stats --format json'],
  run,
};

async function run(invocation: Invocation): Promise<number> {
  const [action = ''] = invocation.positionals;
  if (!actions.includes(action))
    throw trouble('unknown-action', { action, near: nearest(action, actions) ?? actions.join(', ') });
  const format = formatFor(invocation, ['pretty', 'json'] as const, 'pretty');
  const session = await sessionFor(invocation);
  if (action === 'check') return check(invocation, session, format);
  const stats = statsOf(session.store);
  await invocation.terminal.print(
    format === 'json' ? `${JSON.stringify({ version: 1, ...stats }, null, 2)}\n` : page(stats, invocation),
  );
  return exit.clean;
}

/** The store has been read and agrees with itself, or the session had not opened; now its profiles and proofs. */
async function check(invocation: Invocation, session: Session, format: 'pretty' | 'json'): Promise<number> {
  const { words, terminal } = invocation;
  const profiles = await profilesBeside(session.storePaths);
  for (const name of profiles.keys())
    await withProfile(session.store, session.storePaths, name, invocation.cwd);
  const { sourceLanguage, targetLanguage } = languagesFor(invocation);
  const matcher = session.matcher(sourceLanguage, targetLanguage);
  const problems = session.store.stated.flatMap((stated) => proofProblems(stated, matcher, rules));
  const { concepts, terms, proofs } = statsOf(session.store);
  if (format === 'json') {
    const published = problems.map((problem) => ({ ...problem, message: what(problem, invocation) }));
    await terminal.print(
      `${JSON.stringify({ version: 1, concepts, terms, proofs, problems: published }, null, 2)}\n`,
    );
  } else {
    const counts = { concepts, terms, proofs, profiles: profiles.size, count: problems.length };
    await terminal.print(problemText(problems, words, terminal.color));
    await terminal.print(
      `${words.say(problems.length === 0 ? 'glossary.holds' : 'glossary.fails', counts)}\n`,
    );
  }
  return problems.length === 0 ? exit.clean : exit.findings;
}

const what = (problem: Problem, { words }: Invocation): string =>
  words.say(`trouble.${problem.message}.what`, problem.values);

function page(stats: StoreStats, { words, terminal }: Invocation): string {
  const ink = createInk(terminal.color);
  const part = (
    title: string,
    counts: Readonly<Record<string, number>>,
    name: (key: string) => string,
  ): string[] => [
    '',
    ink.bold(words.say(`glossary.${title}`)),
    ...table(Object.entries(counts).map(([key, count]) => [`  ${name(key)}`, String(count)])),
  ];
  const { files, concepts, terms, proofs, sources } = stats;
  return [
    words.say('glossary.holding', { files, concepts, terms, proofs, sources }),
    ...part('byKind', stats.byKind, (kind) => words.say(`kinds.${kind}`)),
    ...part('byStatus', stats.byStatus, (status) => words.say(`statuses.${status}`)),
    ...part('byLanguage', stats.byLanguage, (language) => language),
    '',
  ].join('\n');
}
