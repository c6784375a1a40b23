import { createInterface } from 'node:readline/promises';
import type { Proposal } from '../../../extract/propose.js';
import { trouble } from '../../../model/problem.js';
import { nearest } from '../../../text/distance.js';
import type { Invocation } from '../command.js';

/** A proposal under the id that it would have in the store. */
export interface Numbered extends Proposal {
  readonly id: string;
}

/** The proposals that `--accept` names by id, or all. @throws {Trouble} where it names none. */
export function accepted(proposals: readonly Numbered[], asked: readonly string[]): Numbered[] {
  const names = asked.flatMap((list) => list.split(',').map((name) => name.trim())).filter(Boolean);
  if (names.includes('all')) return [...proposals];
  const ids = proposals.map(({ id }) => id);
  const stray = names.find((name) => !ids.includes(name));
  if (stray !== undefined)
    throw trouble('unknown-proposal', { id: stray, near: nearest(stray, ids) ?? 'all' });
  return proposals.filter(({ id }) => names.includes(id));
}

/** Asks about each: y takes it, n leaves it, q ends; whatever else is asked again. */
export async function reviewed(
  proposals: readonly Numbered[],
  show: (proposal: Numbered) => string,
  { terminal, words }: Invocation,
): Promise<Numbered[]> {
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const taken: Numbered[] = [];
  for (const proposal of proposals) {
    await terminal.print(show(proposal));
    const answer = await answerOf(lines, () => terminal.print(words.say('extract.ask')));
    if (answer === 'q') break;
    if (answer === 'y') taken.push(proposal);
  }
  return taken;
}

async function answerOf(lines: AsyncIterator<string>, ask: () => Promise<void>): Promise<'y' | 'n' | 'q'> {
  for (;;) {
    await ask();
    const { value, done } = await lines.next();
    if (done === true) return 'q';
    const letter = value.trim().toLowerCase();
    if (letter === 'y' || letter === 'نعم' || letter === 'ن') return 'y';
    if (letter === 'n' || letter === 'لا' || letter === 'ل') return 'n';
    if (letter === 'q' || letter === 'خ') return 'q';
  }
}
