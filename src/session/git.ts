import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Trouble, trouble } from '../model/problem.js';

/** Which changes are meant. */
export interface ChangeOptions {
  /** The commit to compare with, or the one where the branch left it; the last commit when absent. */
  readonly since: string | undefined;
  /** Only what is staged for the next commit; else the working tree, files that git does not track included. */
  readonly staged: boolean;
}

/**
 * Files that differ from a commit, as full paths; deleted ones too.
 * @throws {Trouble} where there is no git, no repository, or no such commit.
 */
export async function changedFiles(cwd: string, { since, staged }: ChangeOptions): Promise<string[]> {
  const top = resolve(cwd, (await git(cwd, ['rev-parse', '--show-cdup'], 'no-repository')).trimEnd());
  const base = since === undefined ? await lastCommit(top) : await forkPoint(top, since);
  const diff = [
    'diff',
    '--name-only',
    '-z',
    '--no-renames',
    '--no-ext-diff',
    ...(staged ? ['--cached'] : []),
    base,
  ];
  const untracked = staged ? '' : await git(top, ['ls-files', '-z', '--others', '--exclude-standard']);
  const names = `${await git(top, diff)}${untracked}`.split('\0');
  return names.filter((name) => name !== '').map((name) => resolve(top, name));
}

/** Where nothing is committed yet, everything differs from the empty tree. */
async function lastCommit(top: string): Promise<string> {
  const head = await tried(git(top, ['rev-parse', '--verify', '--quiet', 'HEAD']));
  return (head ?? (await git(top, ['hash-object', '-t', 'tree', '/dev/null']))).trim();
}

/** Where the branch left a commit; in a shallow clone that cannot be told, the commit itself. */
async function forkPoint(top: string, since: string): Promise<string> {
  const verify = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${since}^{commit}`];
  const commit = (await git(top, verify, 'unknown-commit', since)).trim();
  return (await tried(git(top, ['merge-base', commit, 'HEAD'])))?.trim() ?? commit;
}

const tried = (asked: Promise<string>): Promise<string | undefined> => asked.catch(() => undefined);

const run = promisify(execFile);

/** What git answers. @param otherwise the trouble where it refuses. */
async function git(
  cwd: string,
  args: readonly string[],
  otherwise = 'git-failed',
  name = '',
): Promise<string> {
  try {
    const { stdout } = await run('git', [...args], { cwd, maxBuffer: Number.POSITIVE_INFINITY });
    return stdout;
  } catch (error) {
    throw refusal(error, otherwise, name);
  }
}

function refusal(error: unknown, otherwise: string, name: string): Trouble {
  if (!(error instanceof Error)) return trouble(otherwise, { name, detail: '' });
  if ('code' in error && error.code === 'ENOENT') return trouble('no-git');
  const said = 'stderr' in error ? String(error.stderr) : '';
  return trouble(otherwise, { name, detail: said.trim().split('\n')[0] ?? '' });
}
