import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseGlossary, readGlossary } from '../../src/glossary/read.js';
import { unpackSections } from '../../src/match/automaton/binary.js';
import { compileGlossary } from '../../src/match/compiled/compile.js';
import { openGlossary } from '../../src/match/compiled/open.js';
import { StoredFileWriter, storedFileKind } from '../../src/match/compiled/stored-file.js';
import { emptyFolder, mustalah, type Ran } from '../support/cli.js';
import { root } from '../support/project.js';
import { newProject, put, smallProject } from '../support/small-project.js';

const lint = (folder: string, cache: string): Ran =>
  mustalah(['lint'], folder, '', { XDG_CACHE_HOME: cache });

const storesIn = (cache: string): string => join(cache, 'mustalah', 'stores');

/** The one store that a cache keeps. */
function keptIn(cache: string): string {
  const [name, ...others] = readdirSync(storesIn(cache));
  if (name === undefined || others.length > 0) throw new Error('not one store');
  return join(storesIn(cache), name);
}

/** A project that has been checked, what was said, and the cache that has its store. */
function warm() {
  const [folder, cache] = [newProject(), emptyFolder()];
  const said = lint(folder, cache);
  return { folder, cache, said, kept: keptIn(cache) };
}

describe('a store that an earlier run compiled', () => {
  test.each([
    ['lint', 'translations/en', 'translations/en-x-wire', '--format', 'json'],
    ['lint', 'translations/en-x-wire', '--profile', 'un', '--format', 'json'],
    ['lookup', 'Aleppo'],
    ['lookup', 'حلب', '--format', 'json'],
    ['export', 'csv'],
    ['glossary', 'stats'],
    ['glossary', 'check'],
  ])('answers as its files do: %s %s', (...args) => {
    const cache = emptyFolder();
    const run = (): Ran => mustalah(args.filter(Boolean), root, '', { XDG_CACHE_HOME: cache });
    const cold = run();
    expect(run()).toEqual(cold);
    expect(cold.out).not.toBe('');
  });

  test('is what is opened', () => {
    const { folder, cache, kept } = warm();
    const opened = openGlossary(new Uint8Array(readFileSync(kept)));
    if (opened === undefined) throw new Error('unreadable');
    const forged = smallProject['glossary/cities.yaml']?.replaceAll('al-Bab', 'FORGED') ?? '';
    const { key, says, doubts } = opened;
    writeFileSync(kept, compileGlossary(readGlossary({ 'a.yaml': forged }), { key, says, doubts }));
    expect(lint(folder, cache).out).toContain('FORGED');
  });

  test('is made anew when a file of the store changes', () => {
    const { folder, cache } = warm();
    const cities = smallProject['glossary/cities.yaml'] ?? '';
    put(folder, { 'glossary/cities.yaml': cities.replaceAll('al-Bab', 'Al Bab') });
    for (const time of ['first', 'second']) expect(lint(folder, cache).out, time).toContain('Al Bab');
    put(folder, { 'glossary/more.yaml': cities.replaceAll(/al-bab|raqqa/g, '$&-2') });
    expect(lint(folder, cache)).toEqual(lint(folder, emptyFolder()));
    expect(readdirSync(storesIn(cache))).toHaveLength(1);
  });

  test('refuses what its files are refused for', () => {
    const { folder, cache } = warm();
    put(folder, { 'glossary/cities.yaml': 'al-bab: {kind: nonsense}\n' });
    for (const time of ['first', 'second']) expect(lint(folder, cache).code, time).toBe(2);
    const unknown = mustalah(['lint', '--profile', 'nobody'], folder, '', { XDG_CACHE_HOME: cache });
    expect(unknown.code).toBe(2);
  });
});

describe('the files of a store as an earlier run read them', () => {
  const filesIn = (cache: string): string[] =>
    readdirSync(join(cache, 'mustalah', 'files'), { encoding: 'utf8' }).map((name) =>
      join(cache, 'mustalah', 'files', name),
    );
  const keyIn = (file: string): string => {
    const [key] = unpackSections(new Uint8Array(readFileSync(file)), storedFileKind) ?? [];
    return new TextDecoder().decode(key);
  };
  const cities = smallProject['glossary/cities.yaml'] ?? '';
  const more = (name: string): string => cities.replaceAll(/al-bab|raqqa/g, `$&-${name}`);

  test('are not read again where another one changes', () => {
    const { folder, cache } = warm();
    const [kept = ''] = filesIn(cache);
    const forged = new StoredFileWriter();
    const said = parseGlossary('a', cities.replaceAll('al-Bab', 'FORGED'));
    for (const [id, stored] of Object.entries(said)) forged.add(id, stored);
    writeFileSync(kept, forged.finish(keyIn(kept)));
    put(folder, { 'glossary/more.yaml': more('2') });
    expect(lint(folder, cache).out).toContain('FORGED');
    expect(filesIn(cache)).toHaveLength(2);
    put(folder, { 'glossary/cities.yaml': `${cities}# Changed\n` });
    expect(lint(folder, cache)).toEqual(lint(folder, emptyFolder()));
    expect(filesIn(cache)).toHaveLength(2);
  });

  test.each<[string, (file: string) => void]>([
    ['cut short', (file) => truncateSync(file, statSync(file).size >> 1)],
    ['empty', (file) => truncateSync(file, 0)],
    ['foreign', (file) => writeFileSync(file, '{"stored":{}}')],
    ['a folder', (file) => [rmSync(file), mkdirSync(file)]],
  ])('are read again where what was kept is %s', (_, damage) => {
    const { folder, cache } = warm();
    for (const kept of filesIn(cache)) damage(kept);
    put(folder, { 'glossary/more.yaml': more('3') });
    expect(lint(folder, cache)).toEqual(lint(folder, emptyFolder()));
  });
});

describe('what is wrong with the cache changes nothing but time', () => {
  const damages: [string, (file: string) => void][] = [
    ['cut short', (file) => truncateSync(file, statSync(file).size >> 1)],
    ['empty', (file) => truncateSync(file, 0)],
    ['foreign', (file) => writeFileSync(file, 'something else altogether')],
    [
      'with a byte changed',
      (file) => {
        const bytes = readFileSync(file);
        const at = bytes.length >> 1;
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        writeFileSync(file, bytes);
      },
    ],
  ];

  test.each(damages)('a file %s is replaced', (_, damage) => {
    const { folder, cache, said, kept } = warm();
    const whole = readFileSync(kept);
    damage(kept);
    expect(lint(folder, cache)).toEqual(said);
    expect(readFileSync(kept).equals(whole)).toBe(true);
  });

  test('nor that it cannot be written', () => {
    const folder = newProject();
    const said = lint(folder, emptyFolder());
    const [noFolder, taken] = [join(folder, 'a-file'), emptyFolder()];
    writeFileSync(noFolder, '');
    mkdirSync(join(taken, 'mustalah'));
    writeFileSync(join(taken, 'mustalah', 'stores'), '');
    for (const cache of [noFolder, taken]) expect(lint(folder, cache)).toEqual(said);
  });

  test.skipIf(process.platform === 'win32')('nor that the disk is full', () => {
    const [folder, cache] = [newProject(), emptyFolder()];
    const full = spawnSync(
      'sh',
      ['-c', `trap '' XFSZ; ulimit -f 1; "$0" "$1" lint`, process.execPath, `${root}dist/cli/mustalah.js`],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', XDG_CACHE_HOME: cache } },
    );
    expect(full.stdout).toBe(lint(folder, emptyFolder()).out);
    expect(existsSync(storesIn(cache)) ? readdirSync(storesIn(cache)) : []).toEqual([]);
  });

  test('nor that several runs make it at once', async () => {
    const [folder, cache] = [newProject(), emptyFolder()];
    const run = (): Promise<string> =>
      new Promise((resolve) => {
        const env = { ...process.env, NO_COLOR: '1', LANG: 'en_GB.UTF-8', LC_ALL: '', XDG_CACHE_HOME: cache };
        const child = spawn(process.execPath, [`${root}dist/cli/mustalah.js`, 'lint'], { cwd: folder, env });
        let out = '';
        child.stdout.on('data', (chunk) => {
          out += chunk;
        });
        child.on('close', () => resolve(out));
      });
    const said = await Promise.all([run(), run(), run(), run()]);
    expect(new Set(said)).toEqual(new Set([lint(folder, emptyFolder()).out]));
    expect(readdirSync(storesIn(cache))).toHaveLength(1);
  });
});
