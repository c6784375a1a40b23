// src/ → dist/: compiled TypeScript, the validators that are JavaScript already, the command in few files, and the
// hash of it all.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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

/**
 * The command is CommonJS: Node starts that sooner than modules, and what it has compiled can be kept. Its folder is
 * two deep as the modules' are, so that both find the package's in the same way. Blanks and comments are left out,
 * as each run reads and hashes what it loads; names stay, for whoever reads a stack.
 */
const output = {
  dir: `${root}dist/cli`,
  format: 'cjs',
  chunkFileNames: '[name].js',
  minify: { mangle: false, compress: false, codegen: { removeWhitespace: true } },
};
/** The modules of `yaml`, of which a run sets up little; what it gives Node sets up a hundred at once. */
const resolve = {
  mainFields: ['module', 'main'],
  alias: { yaml: `${root}node_modules/yaml/browser/index.js` },
};
async function bundled(input) {
  const bundle = await rolldown({ input, platform: 'node', resolve });
  await bundle.write(output);
}
await bundled({ mustalah: `${root}dist/faces/cli/launcher/launch.js` });
await bundled({ run: `${root}dist/faces/cli/run.js`, worker: `${root}dist/session/workers/worker.js` });
writeFileSync(`${root}dist/cli/package.json`, '{"type":"commonjs"}\n');
for (const file of ['cli/mustalah.js', 'faces/cli/main.js']) chmodSync(`${root}dist/${file}`, 0o755);

// What findings are kept by: another build may find other things under the same version.
const built = createHash('sha256');
for (const name of readdirSync(`${root}dist`, { recursive: true }).sort())
  if (name.endsWith('.js')) built.update(name).update(readFileSync(`${root}dist/${name}`));
writeFileSync(`${root}dist/build-id`, built.digest('hex'));
