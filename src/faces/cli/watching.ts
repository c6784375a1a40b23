import { dirname, resolve } from 'node:path';
import { Trouble } from '../../model/problem.js';
import { inputFolders, sessionFolders } from '../../session/inputs.js';
import { FolderWatch } from '../../session/watch.js';
import { exit, type Invocation } from './command.js';
import type { Held } from './held.js';
import { sessionOptionsFor } from './open.js';
import { problemText } from './problems.js';

/**
 * Runs a command, and again whenever what it reads has changed, until it is interrupted. A run that cannot be
 * done shows its trouble and waits for the next change, as a file may be half saved.
 * @returns the exit code that stands for the signal.
 */
export async function watching(
  invocation: Invocation,
  once: (invocation: Invocation, held: Held) => Promise<number>,
): Promise<number> {
  const { terminal, words } = invocation;
  const watch = new FolderWatch(ownFiles(invocation));
  const stop = stopping();
  let ofSession: ReadonlySet<string> = new Set();
  let begun = 0;
  const held: Held = {
    findings: { plans: new Map(), stores: new Map() },
    opened: async (session, plans) => {
      held.session = session;
      const folders = await inputFolders(session, plans);
      ofSession = folders.session;
      await watch.follow(new Set([...folders.session, ...folders.texts]), begun);
    },
  };
  while (!stop.signal.aborted) {
    begun = Date.now();
    terminal.clear();
    if (held.session === undefined) {
      ofSession = await sessionFolders(sessionOptionsFor(invocation));
      await watch.alsoFollow([...ofSession, ...namedFolders(invocation)], begun);
    }
    await attempt(invocation, () => once(invocation, held));
    terminal.note(words.say('watch.waiting'));
    const changed = await watch.changed(stop.signal);
    if ([...changed].some((folder) => ofSession.has(folder))) held.session = undefined;
  }
  watch.close();
  return stop.code();
}

/** Files that a run writes itself: its report, and what it writes beside its place first. */
function ownFiles({ cwd, text }: Invocation): (path: string) => boolean {
  const output = text('output');
  const report = output === undefined ? undefined : resolve(cwd, output);
  return (path) => path === report || path.endsWith('.mustalah');
}

/** Folders of the files that the command line names, which may not be there yet. */
function namedFolders({ cwd, positionals, text, list }: Invocation): string[] {
  const named = [...positionals, text('source') ?? [], list('target') ?? []].flat();
  return named.map((path) => dirname(resolve(cwd, path)));
}

async function attempt({ terminal, words }: Invocation, run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    terminal.progress('');
    terminal.note(problemText(error.problems, words, terminal.color).trimEnd());
  }
}

/** Ends the wait where the process is told to end. */
function stopping() {
  const controller = new AbortController();
  let code: number = exit.interrupted;
  const stop = (signal: NodeJS.Signals): void => {
    code = signal === 'SIGTERM' ? exit.terminated : exit.interrupted;
    controller.abort();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return { signal: controller.signal, code: () => code };
}
