// src/ → dist/: compiled TypeScript, the validators that are JavaScript already, and the command in few files.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

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

/** Two folders deep as the modules are, so that both find the package's folder in the same way. */
const bundle = await rolldown({
  input: { mustalah: `${root}dist/faces/cli/main.js` },
  platform: 'node',
  resolve: { mainFields: ['module', 'main'] },
});
await bundle.write({ dir: `${root}dist/cli`, format: 'esm', chunkFileNames: '[name]-[hash].js' });
for (const file of ['cli/mustalah.js', 'faces/cli/main.js']) chmodSync(`${root}dist/${file}`, 0o755);
