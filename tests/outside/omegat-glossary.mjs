// OmegaT's own glossary readers read the exported glossary, as a table and as TBX of 2008.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { debian } from './debian.mjs';

const jars = '/usr/share/omegat/OmegaT.jar:/usr/share/omegat/lib/*';

export function run({ root, folder, test, skip, mustalah }) {
  if (!debian('omegat', 'default-jdk-headless'))
    return skip('omegat-glossary', 'the Debian packages omegat and default-jdk-headless are not to be had');
  mustalah('export', 'omegat', '--output', 'store.txt');
  mustalah('export', 'tbx', '--dialect', 'v2', '--output', 'store.tbx');
  const { status, stdout, stderr } = spawnSync(
    'java',
    [
      '-Djava.awt.headless=true',
      `-Duser.home=${folder}`,
      '-cp',
      jars,
      join(root, 'tests/outside/GlossaryProbe.java'),
      'store.txt',
      'store.tbx',
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 100_000_000 },
  );
  test('OmegaT: its readers read the glossary', status === 0, stderr);
  const rows = stdout.split('\n').map((line) => line.split('\t'));
  const pairs = (file) =>
    new Set(rows.filter(([name]) => name === file).map((row) => `${row[1]}\t${row[2]}`));
  const written = readFileSync(join(folder, 'store.txt'), 'utf8').trimEnd().split('\n');
  const expected = new Set(written.map((line) => line.split('\t').slice(0, 2).join('\t')));
  const missing = (found) => [...expected].filter((pair) => !found.has(pair));
  for (const file of ['store.txt', 'store.tbx'])
    test(
      `OmegaT: ${file} has all ${expected.size} pairs`,
      missing(pairs(file)).length === 0,
      missing(pairs(file)).slice(0, 5).join(' | '),
    );
}
