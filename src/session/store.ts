import { profileSchema } from '../glossary/generated/validators.js';
import type { Glossary } from '../glossary/glossary.js';
import { underProfile } from '../glossary/profile.js';
import type { StatedConcept } from '../glossary/read.js';
import { isDoubt, type Stated, storeProblems } from '../glossary/store-checks.js';
import { parseYaml, validated } from '../glossary/yaml.js';
import type { StoredProfile } from '../model/generated/profile.js';
import { type Problem, Trouble, trouble } from '../model/problem.js';
import { nearest } from '../text/distance.js';
import { readText, shownPath } from './files.js';
import { openStoreCache, type StoreCache } from './store-cache.js';
import { StoreConcepts } from './store-concepts.js';
import { readStoreFile, type StoreFile } from './store-file.js';
import { profilesBeside, storeFiles } from './store-files.js';

/** A store as its files hold it: for reading texts, and for proving itself. */
export interface Store {
  readonly glossary: Glossary;
  readonly stated: readonly StatedConcept[];
  readonly files: readonly string[];
  /** What the store should be mended of, though it can be used. */
  readonly doubts: readonly Problem[];
}

/**
 * Reads the store in files and folders.
 * @param cwd folder that problems show paths relative to.
 * @param mayBeEmpty whether a folder without a file is a store too: one to import into.
 * @throws {Trouble} with every problem that its files have, where they cannot be used for one of them.
 */
export async function loadStore(
  paths: readonly string[],
  cwd = process.cwd(),
  mayBeEmpty = false,
): Promise<Store> {
  const files = await storeFiles(paths, cwd);
  const first = paths[0];
  if (files.length === 0 && !mayBeEmpty)
    throw trouble('no-glossary', {}, first === undefined ? null : shownPath(first, cwd));
  const cache = await openStoreCache();
  const read: (StoreFile | Trouble)[] = [];
  // One after the other, so that no more than one text is held.
  for (const file of files) read.push(await attempted(file, shownPath(file, cwd), cache));
  const problems = read.flatMap((result) => (result instanceof Trouble ? result.problems : []));
  if (problems.length > 0) throw new Trouble(problems);
  return storeOf(
    read.flatMap((result) => (result instanceof Trouble ? [] : result)),
    files,
  );
}

/** @throws {Trouble} where the files do not agree. */
function storeOf(read: readonly StoreFile[], files: readonly string[]): Store {
  const passing = (): Iterable<Stated> => ({
    *[Symbol.iterator]() {
      for (const file of read) yield* file.passing();
    },
  });
  const doubts = storeProblems(passing());
  if (!doubts.every(isDoubt)) throw new Trouble(doubts);
  let all: readonly StatedConcept[] | undefined;
  const stated = (): readonly StatedConcept[] => {
    all ??= read.flatMap((file) => file.stated());
    return all;
  };
  return {
    glossary: { concepts: new StoreConcepts(stated, passing) },
    get stated() {
      return stated();
    },
    files,
    doubts,
  };
}

/**
 * The store in a house's style. A profile is a YAML file in the `profiles/` folder beside the store.
 * @param namedAt where the name stands, for the problem that there is no such profile.
 * @throws {Trouble} where there is no such profile, or it names what the store does not have.
 */
export async function withProfile(
  store: Store,
  paths: readonly string[],
  name: string,
  cwd = process.cwd(),
  namedAt: Pick<Problem, 'file' | 'line' | 'column'> = { file: null, line: null, column: null },
): Promise<Glossary> {
  const profiles = await profilesBeside(paths);
  const file = profiles.get(name);
  if (file === undefined) {
    if (name === 'default') return store.glossary;
    const names = [...profiles.keys()].join(', ');
    const values = { name, names, near: nearest(name, profiles.keys()) ?? '' };
    const message = profiles.size === 0 ? 'no-profiles' : 'unknown-profile';
    throw new Trouble([{ ...namedAt, message, values }]);
  }
  const yaml = parseYaml(shownPath(file, cwd), await readText(file, shownPath(file, cwd)));
  const profile: StoredProfile = validated(yaml, profileSchema);
  return underProfile(store.glossary, profile, yaml);
}

const attempted = (path: string, shown: string, cache: StoreCache): Promise<StoreFile | Trouble> =>
  readStoreFile(path, shown, cache).catch((error: unknown) => {
    if (error instanceof Trouble) return error;
    throw error;
  });
