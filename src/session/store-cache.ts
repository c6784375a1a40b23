import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openStoredFile, type StoredFile } from '../match/compiled/stored-file.js';
import { cacheFolder } from './cache-folder.js';
import { hashOf, toolFingerprint } from './fingerprint.js';
import { openOutput } from './output.js';

/**
 * Files of a store as they were last read and found valid, each known by its text and by this very tool: where one
 * of many changes, it alone is read as YAML again. The last of each file is kept. Anything wrong with the cache
 * means only that a file is read.
 */
export interface StoreCache {
  /** What a file of a store is to be known again by. */
  keyOf(text: string): string;
  get(file: string, key: string): Promise<StoredFile | undefined>;
  put(file: string, bytes: Uint8Array): Promise<void>;
}

export async function openStoreCache(): Promise<StoreCache> {
  const folder = join(cacheFolder(), 'files');
  const tool = await toolFingerprint();
  const placeOf = (file: string): string => join(folder, `${hashOf(file).slice(0, 32)}.bin`);
  return {
    keyOf: (text) => createHash('sha256').update(tool).update('\0').update(text).digest('hex'),
    get: async (file, key) => {
      const bytes = await readFile(placeOf(file)).catch(() => undefined);
      return bytes && openStoredFile(bytes, key);
    },
    put: (file, bytes) => putWhole(placeOf(file), bytes),
  };
}

/** Writes a file of the cache. A folder that cannot be written costs the next run time, nothing else. */
export async function putWhole(place: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(place), { recursive: true });
    const output = await openOutput(place);
    await output.write(bytes).then(output.finish, output.abandon);
  } catch {
    // See above.
  }
}
