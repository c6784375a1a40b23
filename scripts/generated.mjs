// One door for every generated file: writes it, or with --check says which is out of date.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const checking = process.argv.includes('--check');
const root = new URL('../', import.meta.url);
const stale = [];

export async function writeGenerated(path, text) {
  const url = new URL(path, root);
  const old = await readFile(url, 'utf8').catch(() => '');
  if (old === text) return;
  if (checking) {
    stale.push(path);
    return;
  }
  await mkdir(dirname(url.pathname), { recursive: true });
  await writeFile(url, text);
}

export function report() {
  if (stale.length === 0) return;
  console.error(`Out of date: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`);
  process.exitCode = 1;
}
