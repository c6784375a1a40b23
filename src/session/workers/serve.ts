import { parentPort } from 'node:worker_threads';
import { type Problem, Trouble } from '../../model/problem.js';

/** What a thread answers to a task: its result, the problems of its input, or what broke. */
export type Reply<R> =
  | { readonly result: R }
  | { readonly problems: readonly Problem[] }
  | { readonly detail: string };

/** Answers the tasks that come to this thread, one after another. */
export function serve<T, R>(answer: (task: T) => R | Promise<R>): void {
  let last = Promise.resolve();
  parentPort?.on('message', (task: T) => {
    last = last.then(async () => parentPort?.postMessage(await replyTo(task, answer)));
  });
}

async function replyTo<T, R>(task: T, answer: (task: T) => R | Promise<R>): Promise<Reply<R>> {
  try {
    return { result: await answer(task) };
  } catch (error) {
    if (error instanceof Trouble) return { problems: error.problems };
    return { detail: error instanceof Error ? error.message : String(error) };
  }
}
