// src/ → dist/: compiled TypeScript, and the validators that are JavaScript already.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
rmSync(`${root}dist`, { recursive: true, force: true });
const compiled = spawnSync(
  process.execPath,
  [`${root}node_modules/typescript/bin/tsc`, '-p', 'tsconfig.build.json'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
if (compiled.status !== 0) process.exit(compiled.status ?? 1);
mkdirSync(`${root}dist/glossary/generated`, { recursive: true });
for (const file of ['validators.js', 'validators.d.ts'])
  copyFileSync(`${root}src/glossary/generated/${file}`, `${root}dist/glossary/generated/${file}`);
chmodSync(`${root}dist/faces/cli/main.js`, 0o755);
