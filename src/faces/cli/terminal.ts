/** What the commands know of the terminal they print to. */
export interface Terminal {
  readonly color: boolean;
  readonly width: number;
  readonly interactive: boolean;
  print(chunk: string | Uint8Array): Promise<void>;
  /** A line beside what is printed, on standard error, so that a report stays what its format says. */
  note(text: string): void;
  /** Overwrites the line of progress on standard error; nothing where nobody watches. */
  progress(text: string): void;
  /** Begins on an empty screen; nothing where the output goes elsewhere. */
  clear(): void;
}

/** The screen, what has scrolled off it, and the cursor to its corner. */
const clearScreen = '\u001B[2J\u001B[3J\u001B[H';
const clearLine = '\r\u001B[2K';

export function openTerminal(noColor: boolean): Terminal {
  const { stdout, stderr, env } = process;
  const interactive = stdout.isTTY === true;
  const plain = noColor || (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return {
    color: !plain && (interactive || (env['FORCE_COLOR'] ?? '') !== ''),
    width: Math.min(stdout.columns ?? 100, 120),
    interactive,
    print,
    note: (text) => {
      stderr.write(`${text}\n`);
    },
    progress: (text) => {
      if (stderr.isTTY === true) stderr.write(clearLine + text);
    },
    clear: () => {
      if (interactive) stdout.write(clearScreen);
    },
  };
}

/** Waits where the reader is slower than the writer, so that memory stays flat. */
function print(chunk: string | Uint8Array): Promise<void> {
  if (process.stdout.write(chunk)) return Promise.resolve();
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}

/** The interface language that the environment asks for. */
export function environmentLanguage(): string {
  const { env } = process;
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^ar\b|^ar_/.test(locale) ? 'ar' : 'en';
}
