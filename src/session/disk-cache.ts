import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.js';
import { hashOf } from './fingerprint.js';
import { diskStores } from './kept-stores.js';
import type { Kept, LintCache } from './lint-cache.js';
import { openOutput } from './output.js';

/** The folder that a project's findings are kept in, where none is asked for. @param root the project's. */
export const defaultLintFolder = (root: string): string =>
  join(cacheFolder(), 'lint', hashOf(root).slice(0, 16));

/**
 * A cache in a folder: a file a plan, that begins with the hash of the rest, and a few of stores. A file that is damaged, cut short or
 * not ours is as good as none; each is written beside its place and then renamed, so that runs at the same time
 * see a whole one; a folder that cannot be written costs the next run time, nothing else.
 */
export function diskCache(folder: string): LintCache {
  const fileFor = (plan: string): string => join(folder, `${plan}.json`);
  return {
    folder,
    stores: diskStores(folder),
    get: async (plan) => {
      const text = await readFile(fileFor(plan), 'utf8').catch(() => '');
      const [hash, body = ''] = text.split('\n');
      if (hash !== hashOf(body)) return undefined;
      const kept: Kept = JSON.parse(body);
      return kept;
    },
    put: async (plan, kept) => {
      try {
        await mkdir(folder, { recursive: true });
        const body = JSON.stringify(kept);
        const output = await openOutput(fileFor(plan));
        await output.write(`${hashOf(body)}\n${body}`);
        await output.finish();
      } catch {
        // See above.
      }
    },
  };
}
