import { type ParseArgsConfig, parseArgs } from 'node:util';
import { trouble } from '../../model/problem.js';
import { nearest } from '../../text/distance.js';
import type { Flags } from './command.js';

/** Values by flag, and what is left. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

/** Sorts a command line by its flags. @throws {Trouble} where a flag is unknown or lacks its value. */
export function parseArguments(args: readonly string[], flags: Flags): Arguments {
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const [name, { type, multiple }] of Object.entries(flags))
    options[name] = { type, multiple: multiple ?? false };
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw asTrouble(error, flags);
  }
}

function asTrouble(error: unknown, flags: Flags): unknown {
  if (!(error instanceof TypeError)) return error;
  const flag = /'(?:-\w, )?(--?[\w-]+)/.exec(error.message)?.[1] ?? '';
  if (!/^Unknown/.test(error.message)) return trouble('flag-value', { flag });
  const near = nearest(flag.replace(/^-+/, ''), Object.keys(flags));
  return near === undefined
    ? trouble('unknown-flag', { flag })
    : trouble('unknown-flag-near', { flag, near: `--${near}` });
}
