import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { trouble } from '../model/problem.js';
import { exists, isDirectory, shownPath } from './files.js';

const isYaml = (name: string): boolean => /\.ya?ml$/.test(name);

/** The files of a store, in order. @throws {Trouble} where one of its places is not there. */
export const storeFiles = async (paths: readonly string[], cwd: string): Promise<string[]> =>
  (await Promise.all(paths.map((path) => yamlFilesIn(path, cwd)))).flat();

/** Profile name → file, for the profiles that lie beside the given parts of a store. */
export async function profilesBeside(paths: readonly string[]): Promise<Map<string, string>> {
  const folders = await Promise.all(
    paths.map(async (path) => join((await isDirectory(path)) ? path : dirname(path), 'profiles')),
  );
  const found = new Map<string, string>();
  for (const folder of folders)
    for (const name of (await readdir(folder).catch(() => [])).filter(isYaml).sort())
      found.set(basename(name).replace(/\.ya?ml$/, ''), join(folder, name));
  return found;
}

async function yamlFilesIn(path: string, cwd: string): Promise<string[]> {
  if (!(await exists(path))) throw trouble('no-file', {}, shownPath(path, cwd));
  if (!(await isDirectory(path))) return [path];
  return (await readdir(path))
    .filter(isYaml)
    .sort()
    .map((name) => join(path, name));
}
