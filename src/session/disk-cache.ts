import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ConceptTrace } from '../match/store-change.js';
import { cacheFolder } from './cache-folder.js';
import { hashOf } from './fingerprint.js';
import type { Kept, LintCache } from './lint-cache.js';
import { openOutput } from './output.js';

/** The folder that a project's findings are kept in, where none is asked for. @param root the project's. */
export const defaultLintFolder = (root: string): string =>
  join(cacheFolder(), 'lint', hashOf(root).slice(0, 16));

/**
 * A cache in a folder: a file a plan and one a state of the store, each beginning with the hash of the rest. A file
 * that is damaged, cut short or not ours is as good as none; each is written beside its place and then renamed, so
 * that runs at the same time see a whole one; a folder that cannot be written costs the next run time, nothing else.
 */
export function diskCache(folder: string): LintCache {
  const planFile = (plan: string): string => join(folder, `${plan}.json`);
  const storeFile = (store: string): string => join(folder, `${storePrefix}${store}.json`);
  return {
    folder,
    get: async (plan) => {
      const body = await bodyOf(planFile(plan));
      if (body === undefined) return undefined;
      const kept: Kept = JSON.parse(body);
      return kept;
    },
    put: (plan, kept) => write(folder, planFile(plan), kept),
    getTraces: async (store) => {
      const body = await bodyOf(storeFile(store));
      if (body === undefined) return undefined;
      const traces: readonly ConceptTrace[] = JSON.parse(body);
      return traces;
    },
    putTraces: async (store, traces) => {
      await write(folder, storeFile(store), traces);
      await pruneStates(folder);
    },
  };
}

const storePrefix = 'store-';

/** States of the store that are kept: a text that was checked with an older one is checked again. */
const statesKept = 8;

/** What a file holds; undefined where it is not as it was written. */
async function bodyOf(file: string): Promise<string | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const [hash, body = ''] = text.split('\n');
  return hash === hashOf(body) ? body : undefined;
}

async function write(folder: string, file: string, value: unknown): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    const body = JSON.stringify(value);
    const output = await openOutput(file);
    await output.write(`${hashOf(body)}\n${body}`);
    await output.finish();
  } catch {
    // See above.
  }
}

async function pruneStates(folder: string): Promise<void> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.startsWith(storePrefix));
  const ages = await Promise.all(
    names.map(async (name) => ({
      file: join(folder, name),
      at: (await stat(join(folder, name)).catch(() => undefined))?.mtimeMs ?? 0,
    })),
  );
  const old = ages.sort((a, b) => b.at - a.at).slice(statesKept);
  await Promise.all(old.map(({ file }) => rm(file, { force: true }).catch(() => undefined)));
}
