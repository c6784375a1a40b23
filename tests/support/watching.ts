import { type ChildProcess, spawn } from 'node:child_process';
import { root } from './project.js';

const waiting = 'Waiting for changes. Ctrl-C ends.\n';

/** `mustalah lint --watch` in a folder, listened to run by run. */
export class Watching {
  readonly #process: ChildProcess;
  #text = '';
  #heard: () => void = () => undefined;

  constructor(cwd: string, args: readonly string[] = []) {
    const command = [process.execPath, `${root}dist/cli/mustalah.js`, 'lint', '--watch', ...args];
    // One stream for both, as a terminal has it, so that what is printed keeps its order.
    this.#process = spawn('sh', ['-c', 'exec "$@" 2>&1', 'sh', ...command], {
      cwd,
      env: { ...process.env, NO_COLOR: '1', LANG: 'en_GB.UTF-8', LC_ALL: '' },
    });
    this.#process.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      this.#text += chunk;
      this.#heard();
    });
  }

  /** What the next run prints, once it waits for changes again. */
  async run(): Promise<string> {
    while (!this.#text.includes(waiting))
      await new Promise<void>((resolve) => {
        this.#heard = resolve;
      });
    const end = this.#text.indexOf(waiting);
    const run = this.#text.slice(0, end);
    this.#text = this.#text.slice(end + waiting.length);
    return run;
  }

  /** Runs until one prints what is looked for: a save that the system tells in two parts may be checked twice. */
  async until(pattern: RegExp): Promise<string> {
    for (;;) {
      const run = await this.run();
      if (pattern.test(run)) return run;
    }
  }

  /** @returns the exit code. */
  stop(signal: NodeJS.Signals): Promise<number | null> {
    return new Promise((resolve) => {
      this.#process.once('exit', (code) => resolve(code));
      this.#process.kill(signal);
    });
  }
}
