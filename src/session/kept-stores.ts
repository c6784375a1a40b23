import { changesBetween } from '../glossary/changes.js';
import type { Glossary } from '../glossary/glossary.js';
import { openGlossary } from '../match/compiled/open.js';
import { type Touches, touchesOf } from '../match/reach/touches.js';
import { glossaryFingerprint, hashOf, toolFingerprint } from './fingerprint.js';
import { keptBytes } from './kept-bytes.js';
import { sentStore } from './workers/sent-store.js';

/** Stores that findings are kept of, by their fingerprints: a few, those used last. */
export interface KeptStores {
  get(fingerprint: string): Promise<Glossary | undefined>;
  put(glossary: Glossary): Promise<void>;
}

/** How many states of stores are kept: those of a few styles now and as they were before. */
const most = 6;

/** Changes beyond which holding each against each document takes longer than it spares. */
const mostChanges = 1000;

/** What a store was → what it is → which documents that may touch. Compared once a run. */
export function touchesSince(stores: KeptStores): (before: string, now: Glossary) => Promise<Touches> {
  const known = new Map<string, Promise<Touches>>();
  return (before, now) => {
    const change = `${before} ${glossaryFingerprint(now)}`;
    const touches = known.get(change) ?? stores.get(before).then((store) => touchesBetween(store, now));
    known.set(change, touches);
    return touches;
  };
}

/** @param before undefined where nobody knows any more what it was. */
function touchesBetween(before: Glossary | undefined, now: Glossary): Touches {
  const changes = before && changesBetween(before, now);
  return changes === undefined || changes.length > mostChanges ? () => true : touchesOf(changes);
}

/** Stores in memory. @param below what outlasts it. */
export function memoryStores(held: Map<string, Glossary>, below?: KeptStores): KeptStores {
  return {
    get: async (fingerprint) => held.get(fingerprint) ?? (await below?.get(fingerprint)),
    put: async (glossary) => {
      const fingerprint = glossaryFingerprint(glossary);
      held.delete(fingerprint);
      held.set(fingerprint, glossary);
      for (const oldest of Array.from(held.keys()).slice(0, -most)) held.delete(oldest);
      await below?.put(glossary);
    },
  };
}

/** Stores in a folder beside whatever else lies there, a compiled one a file. */
export function diskStores(folder: string): KeptStores {
  const files = keptBytes(folder, most);
  const nameOf = async (fingerprint: string): Promise<string> =>
    `store-${hashOf(`${fingerprint} ${await toolFingerprint()}`).slice(0, 32)}`;
  const put = new Set<string>();
  return {
    get: async (fingerprint) => {
      const bytes = await files.get(await nameOf(fingerprint));
      const glossary = bytes && openGlossary(new Uint8Array(bytes));
      return glossary?.says === fingerprint ? glossary : undefined;
    },
    put: async (glossary) => {
      const fingerprint = glossaryFingerprint(glossary);
      if (put.has(fingerprint)) return;
      put.add(fingerprint);
      const name = await nameOf(fingerprint);
      if (!(await files.renew(name))) await files.put(name, Uint8Array.from(sentStore(glossary)).buffer);
    },
  };
}
