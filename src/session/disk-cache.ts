import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
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
    get: (plan) => Promise.resolve(keptIn(fileFor(plan))),
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

/** What a file keeps, read at once, as waiting for a small one takes longer. */
function keptIn(file: string): Kept | undefined {
  try {
    const [hash, body = ''] = readFileSync(file, 'utf8').split('\n');
    return hash === hashOf(body) ? JSON.parse(body) : undefined;
  } catch {
    return undefined;
  }
}
