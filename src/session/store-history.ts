import type { Glossary } from '../glossary/glossary.js';
import {
  type ConceptTrace,
  changeBetween,
  concerns,
  type StoreChange,
  traceOf,
} from '../match/store-change.js';
import { packWords, wordSet } from '../text/ordinary/word-set.js';
import type { Reach } from './check-plan.js';
import { conceptFingerprint, glossaryFingerprint, hashOf, toolFingerprint } from './fingerprint.js';

/** By what a change of the store can concern a text, as it is kept: the words as a set of bits, in base 64. */
export interface KeptReach {
  readonly words: string;
  readonly families: readonly string[];
}

/** States that a store has been in, by name. */
export interface TraceCache {
  getTraces(store: string): Promise<readonly ConceptTrace[] | undefined>;
  putTraces(store: string, traces: readonly ConceptTrace[]): Promise<void>;
}

export const packedReach = (reaches: readonly Reach[]): KeptReach => ({
  words: Buffer.from(packWords([...new Set(reaches.flatMap(({ words }) => [...words]))])).toString('base64'),
  families: [...new Set(reaches.flatMap(({ families }) => [...families]))],
});

/** Tells what has become of a store since a text was checked with it. */
export class StoreHistory {
  readonly #cache: TraceCache;
  readonly #traces = new Map<string, readonly ConceptTrace[]>();
  readonly #changes = new Map<string, StoreChange | undefined>();
  readonly #kept = new Set<string>();

  constructor(cache: TraceCache) {
    this.#cache = cache;
  }

  /** The name of a store as it is: by what it says, and by the tool that reads it. */
  async nameOf(glossary: Glossary): Promise<string> {
    return hashOf(`${await toolFingerprint()} ${glossaryFingerprint(glossary)}`);
  }

  /** Keeps the state that a store is in, if it is not kept yet. */
  async keep(glossary: Glossary): Promise<void> {
    const name = await this.nameOf(glossary);
    if (this.#kept.has(name)) return;
    this.#kept.add(name);
    if ((await this.#cache.getTraces(name)) === undefined)
      await this.#cache.putTraces(name, this.#tracesOf(glossary, name));
  }

  /** Whether what has changed since a text was checked can make a difference to it; if in doubt, it can. */
  async concerns(
    kept: { readonly store: string; readonly reach: KeptReach },
    now: Glossary,
  ): Promise<boolean> {
    const change = await this.#changeSince(kept.store, now);
    if (change === undefined) return true;
    const { words, families } = kept.reach;
    return concerns(change, wordSet(words).has, families);
  }

  async #changeSince(store: string, now: Glossary): Promise<StoreChange | undefined> {
    const name = await this.nameOf(now);
    const key = `${store} ${name}`;
    if (!this.#changes.has(key)) {
      const before = await this.#cache.getTraces(store);
      this.#changes.set(key, before && changeBetween(before, this.#tracesOf(now, name)));
    }
    return this.#changes.get(key);
  }

  #tracesOf(glossary: Glossary, name: string): readonly ConceptTrace[] {
    const made = this.#traces.get(name) ?? traceOf(glossary, conceptFingerprint);
    this.#traces.set(name, made);
    return made;
  }
}
