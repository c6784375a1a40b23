import { readdir } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type Config, configFile, findConfig } from './config.js';
import { isDirectory } from './files.js';
import type { PairPlan } from './pair-plan.js';
import { type Session, type SessionOptions, storePathsFor } from './session.js';

/** Folders that decide what a run finds. */
export interface InputFolders {
  /** Those of the configuration, the store and its profiles: a change there is one of the whole session. */
  readonly session: ReadonlySet<string>;
  /** Those of the texts, and those in which texts may appear. */
  readonly texts: ReadonlySet<string>;
}

/** The folders that a run over some plans reads from. */
export async function inputFolders(session: Session, plans: readonly PairPlan[]): Promise<InputFolders> {
  const root = session.config?.root ?? session.cwd;
  const files = new Set(plans.flatMap(({ source, target }) => [source, target]));
  const beside = new Set([...files].map((file) => dirname(resolve(session.cwd, file))));
  const trees = new Set([...beside].flatMap((folder) => treeOf(folder, root)));
  const below = await Promise.all([...trees].map(foldersBelow));
  return {
    session: await foldersOf(root, session.config, session.storePaths),
    texts: new Set([...beside, ...trees, ...below.flat()]),
  };
}

/** The folders that a session is opened from, whether or not it can be. */
export async function sessionFolders(options: SessionOptions): Promise<Set<string>> {
  const file = await configFile(options.cwd, options.config);
  const config = await findConfig(options.cwd, options.config).catch(() => undefined);
  const root = file === undefined ? options.cwd : dirname(file);
  return foldersOf(root, config, await storePathsFor(options, config));
}

async function foldersOf(
  root: string,
  config: Config | undefined,
  storePaths: readonly string[],
): Promise<Set<string>> {
  const baseline = config?.baseline === undefined ? [] : [resolve(root, config.baseline)];
  const named = [...(config?.files ?? []), ...baseline];
  const stores = await Promise.all(
    storePaths.map(async (path) => ((await isDirectory(path)) ? path : dirname(path))),
  );
  return new Set([root, ...named.map(dirname), ...stores, ...stores.map((store) => join(store, 'profiles'))]);
}

/** The folder right below the root that a folder lies in; where it lies in none, nothing. */
function treeOf(folder: string, root: string): string[] {
  const [first = ''] = relative(root, folder).split(sep);
  return first === '' || first === '..' ? [] : [join(root, first)];
}

async function foldersBelow(tree: string): Promise<string[]> {
  const entries = await readdir(tree, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory() && !isSkipped(entry.name));
  const below = await Promise.all(folders.map(({ name }) => foldersBelow(join(tree, name))));
  return [...folders.map(({ name }) => join(tree, name)), ...below.flat()];
}

const isSkipped = (name: string): boolean => name.startsWith('.') || name === 'node_modules';
