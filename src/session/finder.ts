import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { createFinder, type Finder } from '../glossary/find.js';
import type { Glossary } from '../glossary/glossary.js';
import { buildNameIndex } from '../glossary/lookup/build.js';
import { candidatesIn } from '../glossary/lookup/candidates.js';
import { namesOf } from '../glossary/lookup/entries.js';
import { type NameIndex, openNameIndex, packNameIndex } from '../glossary/lookup/name-index.js';
import { cacheFolder } from './cache-folder.js';
import { toolFingerprint } from './fingerprint.js';
import { keptBytes } from './kept-bytes.js';

/** Stores whose indexes stay in the cache folder. */
const stores = 4;

/** A finder whose index is kept in the cache folder, by the names that it holds and by what read them. */
export async function openFinder(glossary: Glossary): Promise<Finder> {
  return createFinder(glossary, candidatesIn(await indexOf(glossary)));
}

async function indexOf(glossary: Glossary): Promise<NameIndex> {
  const cache = keptBytes(join(cacheFolder(), 'names'), stores);
  const fingerprint = namesFingerprint(glossary, await toolFingerprint());
  const kept = await cache.get(fingerprint);
  const known = kept && openNameIndex(kept);
  if (known !== undefined) return known;
  const made = buildNameIndex(glossary);
  await cache.put(fingerprint, packNameIndex(made));
  return made;
}

/** Texts hashed at a time. */
const piece = 1 << 16;

/** All that decides what an index holds: the names, whose they are, in which order, and the tool. */
function namesFingerprint(glossary: Glossary, tool: string): string {
  const hash = createHash('sha256');
  let text = tool;
  for (const concept of glossary.concepts.values()) {
    text += `\n\n${concept.id}`;
    for (const [tag, name] of namesOf(concept)) text += `\n${tag} ${name}`;
    if (text.length < piece) continue;
    hash.update(text);
    text = '';
  }
  return hash.update(text).digest('hex');
}
