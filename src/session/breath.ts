import { setImmediate } from 'node:timers/promises';

/** Milliseconds after which a run lets the process hear what it is told. */
const breath = 50;

/** Milliseconds in which a text that is begun may still be finished. */
const grace = 300;

/** Takes steps, and lets the process hear what it is told meanwhile. @throws where it is told to stop. */
export async function breathing<T>(steps: Generator<undefined, T>, signal?: AbortSignal): Promise<T> {
  const begun = Date.now();
  let last = begun;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (Date.now() - last < breath) continue;
    await setImmediate();
    last = Date.now();
    if (last - begun > grace) signal?.throwIfAborted();
  }
}

/** What is waited for; undefined where that is ended, at once or, if it was before, after a short while. Nothing of it stays with the signal. */
export function unlessAborted<T>(waited: Promise<T>, signal?: AbortSignal): Promise<T | undefined> {
  if (signal === undefined) return waited;
  return new Promise((resolve, reject) => {
    const end = (): void => resolve(undefined);
    const late = signal.aborted ? setTimeout(end, grace) : undefined;
    signal.addEventListener('abort', end);
    const fail = (error: unknown): void => (signal.aborted ? end() : reject(error));
    void waited.then(resolve, fail).finally(() => {
      clearTimeout(late);
      signal.removeEventListener('abort', end);
    });
  });
}
