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

/** Does the writing; failed or interrupted, it leaves no half-written file behind. */
export async function written<T>(
  output: Pick<Output, 'finish' | 'abandon'>,
  work: () => Promise<T>,
): Promise<T> {
  const interrupted = (signal: NodeJS.Signals): never => {
    void output.abandon();
    process.exit(signal === 'SIGTERM' ? exit.terminated : exit.interrupted);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    const result = await work();
    await output.finish();
    return result;
  } catch (error) {
    await output.abandon();
    throw error;
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
}
