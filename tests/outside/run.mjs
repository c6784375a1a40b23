// What npm alone cannot show: other people's programs reading what the project writes. `npm run test:outside`, or
// with the names of some clients behind it; each installs what it needs.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const all = mkdtempSync(join(tmpdir(), 'mustalah-outside-'));
const clients = [
  'package',
  'xmllint',
  'omegat',
  'omegat-glossary',
  'translate-toolkit',
  'html-report',
  'pre-commit',
  'parallel',
  'gettext',
  'libreoffice',
];
const asked = process.argv.slice(2);
let passed = 0;
let failed = 0;

function test(name, holds, detail = '') {
  if (holds) passed += 1;
  else failed += 1;
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${name}${holds || detail === '' ? '' : `\n       ${detail}`}`);
}

const skip = (name, why) => console.log(`skipped ${name}: ${why}`);

/** Types a command of the built tool in a folder. @returns its standard output. */
function mustalah(cwd, ...args) {
  const ran = spawnSync(process.execPath, [join(root, 'dist/cli/mustalah.js'), ...args], {
    cwd,
    encoding: 'utf8',
  });
  if (ran.status !== 0) throw new Error(`mustalah ${args.join(' ')}\n${ran.stderr}`);
  return ran.stdout;
}

for (const name of clients.filter((client) => asked.length === 0 || asked.includes(client))) {
  const folder = join(all, name);
  mkdirSync(folder);
  const client = await import(`./${name}.mjs`);
  try {
    await client.run({ root, folder, test, skip, mustalah: (...args) => mustalah(folder, ...args) });
  } catch (error) {
    test(name, false, String(error));
  }
}

rmSync(all, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
