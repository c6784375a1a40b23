import { createInk } from '../../../report/ink.js';
import { table } from '../../../report/table.js';
import { type StoreStats, statsOf } from '../../../session/stats.js';
import { exit, type Invocation } from '../command.js';
import { formatFor, sessionFor } from '../open.js';

/** Counts what the store holds. */
export async function stats(invocation: Invocation): Promise<number> {
  const format = formatFor(invocation, ['pretty', 'json'] as const, 'pretty');
  const counted = statsOf(await (await sessionFor(invocation)).store());
  await invocation.terminal.print(
    format === 'json'
      ? `${JSON.stringify({ version: 1, ...counted }, null, 2)}\n`
      : page(counted, invocation),
  );
  return exit.clean;
}

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
