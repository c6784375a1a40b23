import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, mustalah, type Ran } from '../support/cli.js';
import { newProject, put, smallProject } from '../support/small-project.js';

/** The tests need nothing but Node and npm; what asks git is tried where git is. */
const hasGit = spawnSync('git', ['--version']).status === 0;

const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', [...identity, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** A small project whose files are committed. */
function repository(): string {
  const folder = newProject();
  git(folder, 'init', '--quiet', '--initial-branch=main');
  commit(folder);
  return folder;
}

function commit(folder: string, files: Readonly<Record<string, string>> = {}): void {
  put(folder, files);
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message=x');
}

/** The texts with findings, by their names. */
const named = ({ out }: Ran): string[] => [
  ...new Set([...out.matchAll(/(\w+)\.txt:/g)].map(([, name]) => name ?? '')),
];
const lint = (folder: string, ...args: string[]): Ran => mustalah(['lint', ...args], folder);
const other = { 'translations/en/one.txt': 'He reached the city of El Bab.\n' };

describe.skipIf(!hasGit)('--changed', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['nothing', {}, []],
    ['a translation', other, ['one']],
    ['a source', { 'translations/ar/two.txt': 'وصلوا الى الرقة.\n' }, ['two']],
    [
      'a version that git does not track yet',
      { 'translations/en-x-wire/two.txt': 'In the city of Rakka.\n' },
      ['two'],
    ],
    [
      'the store',
      { 'glossary/cities.yaml': `${smallProject['glossary/cities.yaml']}  notes: [seen]\n` },
      ['one', 'two'],
    ],
    ['a profile', { 'glossary/profiles/wire.yaml': 'name: wire\ntitle: Wire\n' }, ['one', 'two']],
    [
      'the configuration',
      { 'mustalah.yaml': `${smallProject['mustalah.yaml']}profile: default\n` },
      ['one', 'two'],
    ],
    ['a file of no pair', { 'README.md': 'Read.\n' }, []],
  ])('%s', (_, files, expected) => {
    const folder = repository();
    put(folder, files);
    const ran = lint(folder, '--changed');
    expect(named(ran)).toEqual(expected);
    expect(ran.code).toBe(0);
  });

  test('a file of the store that is gone concerns every pair', () => {
    const folder = newProject();
    put(folder, {
      'glossary/more.yaml':
        'homs:\n  kind: city\n  terms: {ar: [{text: حمص, status: preferred}], en: [{text: Homs, status: preferred}]}\n',
    });
    git(folder, 'init', '--quiet');
    commit(folder);
    rmSync(join(folder, 'glossary/more.yaml'));
    expect(named(lint(folder, '--changed'))).toEqual(['one', 'two']);
  });

  test('so does a file that the configuration extends, and its baseline', () => {
    for (const name of ['house/rules.yaml', 'baseline.json']) {
      const folder = newProject();
      put(folder, {
        'mustalah.yaml': `${smallProject['mustalah.yaml']}extends: [./house/rules.yaml]\nbaseline: baseline.json\n`,
        'house/rules.yaml': 'profile: default\n',
        'baseline.json': '{"version": 1, "findings": []}\n',
      });
      git(folder, 'init', '--quiet');
      commit(folder);
      expect(named(lint(folder, '--changed'))).toEqual([]);
      put(folder, { [name]: name.endsWith('json') ? '{"version": 1,\n"findings": []}\n' : 'rules: {}\n' });
      expect(named(lint(folder, '--changed')), name).toEqual(['one', 'two']);
    }
  });

  test('keeps to the paths that are named, from any folder of the repository', () => {
    const folder = repository();
    put(folder, { ...other, 'translations/en/two.txt': 'He reached Rakka.\n' });
    expect(named(lint(folder, '--changed', 'translations/en/two.txt'))).toEqual(['two']);
    expect(named(lint(join(folder, 'translations/en'), '--changed'))).toEqual(['one', 'two']);
  });

  test('before the first commit, everything has changed', () => {
    const folder = newProject();
    git(folder, 'init', '--quiet');
    expect(named(lint(folder, '--changed'))).toEqual(['one', 'two']);
    expect(named(lint(folder, '--staged'))).toEqual([]);
    git(folder, 'add', 'translations/en/two.txt');
    expect(named(lint(folder, '--staged'))).toEqual(['two']);
  });
});

test.skipIf(!hasGit)('--staged: what the next commit holds, and not what is only in the working tree', () => {
  const folder = repository();
  put(folder, { ...other, 'translations/en/two.txt': 'He reached Rakka.\n' });
  git(folder, 'add', 'translations/en/two.txt');
  expect(named(lint(folder, '--staged'))).toEqual(['two']);
});

test.skipIf(!hasGit)('--since: what the branch has changed, and not what others have since', () => {
  const folder = repository();
  git(folder, 'switch', '--quiet', '--create', 'mine');
  commit(folder, other);
  git(folder, 'switch', '--quiet', 'main');
  commit(folder, { 'translations/en/two.txt': 'We reached the city of Rakka.\n' });
  git(folder, 'switch', '--quiet', 'mine');
  expect(named(lint(folder, '--changed'))).toEqual([]);
  expect(named(lint(folder, '--changed', '--since', 'main'))).toEqual(['one']);
});

describe.skipIf(!hasGit)('what cannot be told is trouble that says what to do', () => {
  test('outside a repository', () => {
    const ran = mustalah(['lint', '--changed'], newProject());
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(/outside a git repository.*\n.*name the paths/);
  });

  test('a commit that is not there', () => {
    const ran = lint(repository(), '--changed', '--since', '--output=x');
    expect(ran.code).toBe(2);
    expect(lint(repository(), '--since', 'nowhere').err).toMatch(/no commit “nowhere”.*\n.*fetch/);
  });

  test('without git', () => {
    const { err, code } = mustalah(['lint', '--changed'], repository(), '', { PATH: emptyFolder() });
    expect(code).toBe(2);
    expect(err).toMatch(/git is not installed/);
  });
});

describe('paths as other programs pass them', () => {
  const loose = '--no-error-on-unmatched-pattern';

  test.each<[string, string[], string[]]>([
    ['a translation', ['translations/en/one.txt'], ['one']],
    ['a source stands for its translations', ['translations/ar/two.txt'], ['two']],
    ['both sides of a pair, once', ['translations/ar/one.txt', 'translations/en/one.txt'], ['one']],
    ['a file of the store', ['glossary/cities.yaml'], ['one', 'two']],
    ['the configuration', ['mustalah.yaml'], ['one', 'two']],
    ['a file of no pair', ['README.md', loose], []],
    ['a file of no pair beside one of a pair', ['README.md', 'translations/en/two.txt', loose], ['two']],
  ])('%s', (_, args, expected) => {
    const folder = newProject();
    put(folder, { 'README.md': 'Read.\n' });
    const ran = lint(folder, ...args);
    expect(named(ran)).toEqual(expected);
    expect(ran.out.split('\n')).toHaveLength(expected.length + 1);
  });

  test('a file of no pair is trouble where it is not said that it may be one', () => {
    expect(lint(newProject(), 'mustalah.txt', 'translations/en/one.txt')).toMatchObject({ code: 2, out: '' });
  });
});
