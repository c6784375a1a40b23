import { setImmediate } from 'node:timers/promises';

/** Milliseconds after which a run lets the process hear what it is told. */
const breath = 50;

/** Takes steps, and lets the process hear what it is told meanwhile. @throws where it is told to stop. */
export async function breathing<T>(steps: Generator<undefined, T>, signal?: AbortSignal): Promise<T> {
  let last = Date.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (Date.now() - last < breath) continue;
    await setImmediate();
    signal?.throwIfAborted();
    last = Date.now();
  }
}

/** What is waited for; undefined where the wait is ended before. Nothing of it stays with the signal. */
export function unlessAborted<T>(waited: Promise<T>, signal?: AbortSignal): Promise<T | undefined> {
  if (signal === undefined) return waited;
  return new Promise((resolve, reject) => {
    const end = (): void => resolve(undefined);
    if (signal.aborted) end();
    signal.addEventListener('abort', end);
    const fail = (error: unknown): void => (signal.aborted ? end() : reject(error));
    void waited.then(resolve, fail).finally(() => signal.removeEventListener('abort', end));
  });
}
