import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredGlossary } from '../model/concept.js';
import { cacheFolder } from './cache-folder.js';
import { openOutput } from './output.js';
import { packageFolder, packageVersion } from './package.js';

/**
 * Files of a store as they were last read and found valid, by the hash of their text, of this version and of
 * its schema. Reading YAML is most of a short run; a file that has not changed is not read as YAML again.
 * Anything wrong with the cache means only that the file is.
 */
export interface StoreCache {
  get(text: string): Promise<StoredGlossary | undefined>;
  put(text: string, stored: StoredGlossary): Promise<void>;
}

export async function openStoreCache(): Promise<StoreCache> {
  const folder = cacheFolder();
  const rules =
    (await packageVersion()) + (await readFile(`${packageFolder}schema/glossary.schema.json`, 'utf8'));
  const fileFor = (text: string): string =>
    join(folder, `${createHash('sha256').update(rules).update('\0').update(text).digest('hex')}.json`);
  return {
    get: async (text) => {
      try {
        const { stored }: { stored: StoredGlossary } = JSON.parse(await readFile(fileFor(text), 'utf8'));
        return stored;
      } catch {
        return undefined;
      }
    },
    put: async (text, stored) => {
      try {
        await mkdir(folder, { recursive: true });
        const output = await openOutput(fileFor(text));
        await output.write(JSON.stringify({ stored }));
        await output.finish();
      } catch {
        // A folder that cannot be written costs the next run time, nothing else.
      }
    },
  };
}
