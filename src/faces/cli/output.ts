import { resolve } from 'node:path';
import { type Output, openOutput } from '../../session/output.js';
import { exit, type Invocation } from './command.js';

/** Where a command's text goes: the file of `--output`, else the terminal. */
export async function outputFor({ terminal, cwd, text }: Invocation): Promise<Output> {
  const file = text('output');
  if (file !== undefined) return openOutput(resolve(cwd, file), file);
  const nothing = (): Promise<void> => Promise.resolve();
  return { write: (chunk) => terminal.print(chunk), finish: nothing, abandon: nothing };
}

/**
 * Does the writing; failed or interrupted, it leaves no half-written file behind.
 * @param work may ask to be told of an interruption, the first, and then ends by itself.
 */
export async function written<T>(
  output: Pick<Output, 'finish' | 'abandon'>,
  work: (interruption: () => AbortSignal) => Promise<T>,
): Promise<T> {
  let listening: AbortController | undefined;
  const interruption = (): AbortSignal => {
    listening ??= new AbortController();
    return listening.signal;
  };
  const interrupted = (signal: NodeJS.Signals): void => {
    if (signal === 'SIGINT' && listening?.signal.aborted === false) {
      listening.abort();
      return;
    }
    void output.abandon();
    process.exit(signal === 'SIGTERM' ? exit.terminated : exit.interrupted);
  };
  process.on('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    const result = await work(interruption);
    await output.finish();
    return result;
  } catch (error) {
    await output.abandon();
    throw error;
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
}
