// The packed package, installed in an empty folder, on every Node it promises (the npm package `node` brings them).
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const versions = ['20.19.0', '22', '24'];

export function run({ root, folder, test }) {
  const npm = (...args) =>
    execFileSync('npm', ['--no-audit', '--no-fund', '--loglevel=error', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  const packed = execFileSync('npm', ['pack', '--pack-destination', folder, '--loglevel=error'], {
    cwd: root,
    encoding: 'utf8',
  })
    .trim()
    .split('\n')
    .at(-1);
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}');
  npm('install', join(folder, packed));
  const cli = join(folder, 'node_modules/mustalah/dist/cli/mustalah.js');
  const article = ['ar', 'en-x-wire'].map((version) =>
    join(folder, `node_modules/mustalah/translations/${version}/ankara-talks.json`),
  );
  const expected = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;

  for (const version of versions) {
    npm('install', '--no-save', '--prefix', join(folder, `node-${version}`), `node@${version}`);
    const node = join(folder, `node-${version}/node_modules/node/bin/node`);
    const mustalah = (...args) => spawnSync(node, [cli, ...args], { cwd: folder, encoding: 'utf8' });
    const actual = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    test(`${actual}: --version`, mustalah('--version').stdout === `${expected}\n`);
    const lint = mustalah('lint', '--source', article[0], '--target', article[1], '--format', 'json');
    test(
      `${actual}: lint finds the hurried version's mistakes`,
      lint.status === 1 && JSON.parse(lint.stdout).summary.errors > 5,
    );
    test(`${actual}: lint writes nothing to standard error`, lint.stderr === '');
    test(`${actual}: lookup in Arabic`, mustalah('lookup', 'الرقة', '--lang', 'ar').stdout.includes('Raqqa'));
    test(
      `${actual}: export xlsx`,
      mustalah('export', 'xlsx', '--output', 'store.xlsx').status === 0 &&
        readFileSync(join(folder, 'store.xlsx')).subarray(0, 2).toString() === 'PK',
    );
    const program = `import { readGlossary, rules } from 'mustalah'; console.log(typeof readGlossary, rules.length > 5)`;
    const imported = spawnSync(node, ['--input-type=module', '-e', program], {
      cwd: folder,
      encoding: 'utf8',
    });
    test(`${actual}: the front door opens`, imported.stdout === 'function true\n');
  }
}
