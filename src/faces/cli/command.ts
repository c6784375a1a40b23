import type { Words } from '../../report/words.js';
import type { Terminal } from './terminal.js';

/** A flag as it is declared: its words are in the catalogue under `cli.flags`. */
export interface Flag {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  /** What stands for its value in help: FILE, NAME. */
  readonly value?: string;
}

export type Flags = Readonly<Record<string, Flag>>;

/** What a user typed, sorted out. */
export interface Invocation {
  readonly positionals: readonly string[];
  readonly words: Words;
  readonly terminal: Terminal;
  readonly cwd: string;
  text(flag: string): string | undefined;
  list(flag: string): readonly string[] | undefined;
  has(flag: string): boolean;
}

/** One command; its words are in the catalogue under `cli.commands`. */
export interface Command {
  readonly name: string;
  /** Its positionals, as usage shows them. */
  readonly usage: string;
  /** What its first positional may be, where that is one of a list: help shows it. */
  readonly choices?: readonly string[];
  readonly flags: Flags;
  readonly examples: readonly string[];
  /** @returns the exit code. @throws {Trouble} where it cannot be done. */
  run(invocation: Invocation): Promise<number>;
}

/** Exit codes of every command; interrupted as shells number it. */
export const exit = { clean: 0, findings: 1, trouble: 2, interrupted: 130, terminated: 143 } as const;

/** Flags that every command has. */
export const commonFlags: Flags = {
  lang: { type: 'string', value: 'ar|en' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean' },
};

/** Flags of commands that take a source and its translations by name. */
export const pairFlags: Flags = {
  source: { type: 'string', value: 'FILE' },
  target: { type: 'string', multiple: true, value: 'FILE' },
  'source-format': { type: 'string', value: 'FORMAT' },
  'target-format': { type: 'string', value: 'FORMAT' },
  'source-lang': { type: 'string', value: 'TAG' },
  'target-lang': { type: 'string', value: 'TAG' },
};

/** Flags of commands that open the store. */
export const storeFlags: Flags = {
  glossary: { type: 'string', multiple: true, value: 'PATH' },
  profile: { type: 'string', value: 'NAME' },
  config: { type: 'string', value: 'FILE' },
};
