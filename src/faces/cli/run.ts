import { Trouble, trouble } from '../../model/problem.js';
import { createWords, type Words } from '../../report/words.js';
import { interfaceLanguages, loadCatalogue, packageVersion } from '../../session/package.js';
import { nearest } from '../../text/distance.js';
import { type Arguments, parseArguments } from './arguments.js';
import { commonFlags, exit, type Invocation } from './command.js';
import { commands } from './commands/index.js';
import { helpOf, overview } from './help.js';
import { problemText } from './problems.js';
import { environmentLanguage, openTerminal, type Terminal } from './terminal.js';

/** Runs a command line. @returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? exit.clean);
    throw error;
  });
  const language = requestedLanguage(args);
  const known = interfaceLanguages.includes(language);
  const words = createWords(known ? language : 'en', await loadCatalogue(known ? language : 'en'));
  const terminal = openTerminal(args.includes('--no-color'));
  try {
    if (!known) throw trouble('unknown-language', { language, languages: interfaceLanguages.join(', ') });
    return await dispatch(args, words, terminal);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    terminal.progress('');
    process.stderr.write(problemText(error.problems, words, terminal.color && process.stderr.isTTY === true));
    return exit.trouble;
  }
}

/** `--lang` is needed before anything can be said, so it is looked for before the rest is parsed. */
function requestedLanguage(args: readonly string[]): string {
  const at = args.indexOf('--lang');
  const joined = args.find((arg) => arg.startsWith('--lang='));
  return joined?.slice('--lang='.length) ?? (at >= 0 ? args[at + 1] : undefined) ?? environmentLanguage();
}

async function dispatch(typed: readonly string[], words: Words, terminal: Terminal): Promise<number> {
  // `mustalah help lint` is `mustalah lint --help`.
  const args = typed[0] === 'help' ? [...typed.slice(1), '--help'] : typed;
  const at = args.findIndex((arg, index) => !arg.startsWith('-') && args[index - 1] !== '--lang');
  const name = args[at];
  const command = await commands.get(name ?? '')?.();
  // `--version` is the tool's own, unless a command takes one: `export xliff --version 1.2`.
  if (args.includes('--version') && command?.flags['version'] === undefined) {
    await terminal.print(`${await packageVersion()}\n`);
    return exit.clean;
  }
  if (command === undefined) return withoutCommand(name, args, words, terminal);
  const rest = args.toSpliced(at, 1);
  const parsed = parseArguments(rest, { ...command.flags, ...commonFlags });
  if (parsed.values['help'] === true) {
    await terminal.print(helpOf(command, words));
    return exit.clean;
  }
  return command.run(invocation(parsed, words, terminal));
}

async function withoutCommand(
  name: string | undefined,
  args: readonly string[],
  words: Words,
  terminal: Terminal,
): Promise<number> {
  if (name !== undefined) {
    const names = [...commands.keys()];
    throw trouble('unknown-command', { name, near: nearest(name, names) ?? names.join(', ') });
  }
  parseArguments(args, commonFlags);
  const all = await Promise.all(Array.from(commands.values(), (load) => load()));
  await terminal.print(overview(all, words));
  return exit.clean;
}

function invocation({ values, positionals }: Arguments, words: Words, terminal: Terminal): Invocation {
  const list = (flag: string): readonly string[] | undefined => {
    const value = values[flag];
    return Array.isArray(value) ? value.map(String) : undefined;
  };
  return {
    positionals,
    words,
    terminal,
    cwd: process.cwd(),
    list,
    text: (flag) => {
      const value = values[flag];
      return typeof value === 'string' ? value : undefined;
    },
    has: (flag) => values[flag] === true,
  };
}
