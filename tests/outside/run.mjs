// What npm alone cannot show: the packed package, installed in an empty folder, on every Node it promises.
// `npm run test:outside`; installs what it needs (the npm package `node` brings each version of Node).
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mustalah-outside-'));
const npm = (...args) =>
  execFileSync('npm', ['--no-audit', '--no-fund', '--loglevel=error', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
let passed = 0;
let failed = 0;

function test(name, holds) {
  if (holds) passed += 1;
  else failed += 1;
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${name}`);
}

const packed = execFileSync('npm', ['pack', '--pack-destination', folder, '--loglevel=error'], {
  cwd: root,
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .at(-1);
writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}');
npm('install', join(folder, packed));
const cli = join(folder, 'node_modules/mustalah/dist/faces/cli/main.js');
const article = ['ar', 'en-x-wire'].map((version) =>
  join(folder, `node_modules/mustalah/translations/${version}/ankara-talks.json`),
);

for (const version of ['20.19.0', '22', '24']) {
  npm('install', '--no-save', '--prefix', join(folder, `node-${version}`), `node@${version}`);
  const node = join(folder, `node-${version}/node_modules/node/bin/node`);
  const run = (...args) => spawnSync(node, [cli, ...args], { cwd: folder, encoding: 'utf8' });
  const actual = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  test(
    `${actual}: --version`,
    run('--version').stdout === `${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version}\n`,
  );
  const lint = run('lint', '--source', article[0], '--target', article[1], '--format', 'json');
  test(
    `${actual}: lint finds the hurried version's mistakes`,
    lint.status === 1 && JSON.parse(lint.stdout).summary.errors > 5,
  );
  test(`${actual}: lint writes nothing to standard error`, lint.stderr === '');
  test(`${actual}: lookup in Arabic`, run('lookup', 'الرقة', '--lang', 'ar').stdout.includes('Raqqa'));
  const program = `import { readGlossary, rules } from 'mustalah'; console.log(typeof readGlossary, rules.length > 5)`;
  const imported = spawnSync(node, ['--input-type=module', '-e', program], { cwd: folder, encoding: 'utf8' });
  test(`${actual}: the front door opens`, imported.stdout === 'function true\n');
}

rmSync(folder, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
