import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, folderWith, mustalah } from '../support/cli.js';
import { root } from '../support/project.js';

const concept = (id: string, name: string): string =>
  `${id}:\n  kind: town\n  terms:\n    en:\n      - { text: ${name}, status: preferred }\n`;

const lookup = (cache: string, glossary: string, query: string): string[] => {
  const { out, code } = mustalah(
    ['lookup', query, '--format', 'json', '--glossary', glossary],
    undefined,
    '',
    { XDG_CACHE_HOME: cache },
  );
  expect(code).toBe(0);
  return JSON.parse(out).results.map((found: { concept: string }) => found.concept);
};

const kept = (cache: string): string[] => {
  const folder = join(cache, 'mustalah', 'names');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.bin'))
    .map((name) => join(folder, name));
};

describe('the kept index of names', () => {
  const damages: [string, (file: string) => void][] = [
    ['cut short', (file) => truncateSync(file, statSync(file).size - 40)],
    ['empty', (file) => truncateSync(file, 0)],
    ['text', (file) => writeFileSync(file, 'not an index')],
    [
      'changed in one byte',
      (file) => {
        const bytes = readFileSync(file);
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
        writeFileSync(file, bytes);
      },
    ],
  ];

  test.each(damages)('%s: the answer is right, and the index whole again', (_, damage) => {
    const [cache, store] = [emptyFolder(), folderWith({ 'a.yaml': concept('saraqib', 'Saraqib') })];
    expect(lookup(cache, store, 'Sarakeb')).toEqual(['saraqib']);
    const [file = ''] = kept(cache);
    const whole = readFileSync(file);
    damage(file);
    expect(lookup(cache, store, 'Sarakeb')).toEqual(['saraqib']);
    expect(readFileSync(file).equals(whole)).toBe(true);
  });

  test('is used while the names are the same, and not when one has changed', () => {
    const cache = emptyFolder();
    const store = folderWith({ 'a.yaml': concept('saraqib', 'Saraqib') });
    lookup(cache, store, 'Saraqib');
    const [file = ''] = kept(cache);
    utimesSync(file, 1000, 1000);
    lookup(cache, store, 'Saraqib');
    expect(statSync(file).mtimeMs).toBe(1_000_000);
    writeFileSync(join(store, 'a.yaml'), concept('harem', 'Harem'));
    expect(lookup(cache, store, 'Saraqib')).toEqual([]);
    expect(lookup(cache, store, 'Haarim')).toEqual(['harem']);
    expect(kept(cache)).toHaveLength(2);
  });

  test('stays of a few stores only, those used last', () => {
    const cache = emptyFolder();
    for (const name of ['Aleppo', 'Hama', 'Homs', 'Idlib', 'Raqqa', 'Tartus'])
      lookup(cache, folderWith({ 'a.yaml': concept(name.toLowerCase(), name) }), name);
    expect(kept(cache)).toHaveLength(4);
  });

  test('a folder that cannot be made costs nothing but time', () => {
    const cache = join(folderWith({ file: '' }), 'file');
    const store = folderWith({ 'a.yaml': concept('saraqib', 'Saraqib') });
    expect(lookup(cache, store, 'Sarakeb')).toEqual(['saraqib']);
  });

  test.skipIf(process.getuid?.() === 0)('neither does one that is read only (not as root)', () => {
    const [cache, store] = [emptyFolder(), folderWith({ 'a.yaml': concept('saraqib', 'Saraqib') })];
    chmodSync(cache, 0o555);
    expect(lookup(cache, store, 'Sarakeb')).toEqual(['saraqib']);
  });
});

test.skipIf(process.platform === 'win32')('a disk that is full leaves no halves behind', () => {
  const cache = emptyFolder();
  const look = `ulimit -f 8; exec "${process.execPath}" dist/cli/mustalah.js lookup Raqqa --format json`;
  const ran = spawnSync('sh', ['-c', look], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: cache },
  });
  expect(ran.status).toBe(0);
  expect(ran.stdout).toContain('"raqqa"');
  const left = readdirSync(cache, { recursive: true, encoding: 'utf8' });
  expect(left.map((name) => basename(name)).filter((name) => /^names$|\.mustalah$/.test(name))).toEqual([
    'names',
  ]);
});
