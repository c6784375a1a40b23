import { join } from 'node:path';
import type { Glossary } from '../glossary/glossary.js';
import { openGlossary } from '../match/compiled/open.js';
import { cacheFolder } from './cache-folder.js';
import { contentKey } from './content-key.js';
import { glossaryFingerprint, hashOf, rememberFingerprint, toolFingerprint } from './fingerprint.js';
import { readShared } from './shared-bytes.js';
import { putWhole } from './store-cache.js';

/** A store in a house's style, and how many doubts there are of it. */
export interface OpenedStore {
  readonly glossary: Glossary;
  readonly doubts: number;
}

/**
 * A store compiled by an earlier run, opened with one read where its files, the profile's and this very tool are
 * the same; else the store as it is made, compiled for the next run. Whatever is wrong with what was kept, or with
 * keeping it, costs time and nothing else.
 * @param name what it is kept under, the last of each: its places and the profile.
 * @param files every file that decides what it says, in order.
 */
export async function compiledStore(
  name: string,
  files: readonly string[],
  make: () => Promise<OpenedStore>,
): Promise<OpenedStore> {
  const place = join(cacheFolder(), 'stores', `${hashOf(name).slice(0, 32)}.bin`);
  const keyNow = async (): Promise<string | undefined> =>
    contentKey(`${place}.seen`, files, await toolFingerprint());
  const key = await keyNow();
  const known = await kept(place, key);
  if (known !== undefined) return known;
  const made = await make();
  // Files that were saved meanwhile may have been read as they are or as they were.
  return key === undefined || key !== (await keyNow()) ? made : keep(place, key, made);
}

async function kept(place: string, key: string | undefined): Promise<OpenedStore | undefined> {
  const bytes = await readShared(place).catch(() => undefined);
  return bytes === undefined || key === undefined ? undefined : opened(bytes, key);
}

function opened(bytes: Uint8Array, key: string): OpenedStore | undefined {
  const glossary = openGlossary(bytes);
  if (glossary?.key !== key) return undefined;
  rememberFingerprint(glossary, glossary.says);
  return { glossary, doubts: glossary.doubts };
}

async function keep(place: string, key: string, made: OpenedStore): Promise<OpenedStore> {
  const { compileGlossary } = await import('../match/compiled/compile.js');
  const says = glossaryFingerprint(made.glossary);
  const bytes = compileGlossary(
    made.glossary,
    { key, says, doubts: made.doubts },
    // It is opened as it is, and a copy of a large store would be as large.
    (size) => new SharedArrayBuffer(size),
  );
  await putWhole(place, bytes);
  return opened(bytes, key) ?? made;
}
