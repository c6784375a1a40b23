import { type FSWatcher, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { trouble } from '../model/problem.js';

/** A folder as it is watched: its watcher, and what stood in it when that was last looked at. */
interface Watched {
  readonly watcher: FSWatcher;
  listing: string;
}

/** How long nothing may happen before a change is taken to be complete, in milliseconds. */
const quiet = 80;

/**
 * Watches folders, not files, so that an editor which saves by renaming, a deleted file and a new one are all seen.
 * What the system tells is only a hint: a change is what makes a folder's listing differ.
 */
export class FolderWatch {
  readonly #folders = new Map<string, Watched>();
  readonly #dirty = new Set<string>();
  readonly #isIgnored: (path: string) => boolean;
  #stir: () => void = () => undefined;

  /** @param isIgnored files whose changes do not count: those that the tool writes itself. */
  constructor(isIgnored: (path: string) => boolean) {
    this.#isIgnored = isIgnored;
  }

  /**
   * Watches these folders and no others.
   * @param since when they were last read, in milliseconds: what is younger counts as changed.
   * @throws {Trouble} where the system has no more watchers to give.
   */
  async follow(folders: ReadonlySet<string>, since: number): Promise<void> {
    for (const folder of this.#folders.keys()) if (!folders.has(folder)) this.#drop(folder);
    await this.alsoFollow(folders, since);
  }

  /** Watches these folders too. */
  async alsoFollow(folders: Iterable<string>, since: number): Promise<void> {
    for (const folder of folders) if (!this.#folders.has(folder)) await this.#add(folder, since);
  }

  /** Waits until something has changed and has come to rest. @returns the folders in which it did. */
  async changed(signal: AbortSignal): Promise<ReadonlySet<string>> {
    while (!signal.aborted) {
      if (this.#dirty.size === 0) await this.#stirred(signal);
      await rest(quiet);
      const changed = await this.#differing();
      if (changed.size > 0) return changed;
    }
    return new Set();
  }

  close(): void {
    for (const folder of this.#folders.keys()) this.#drop(folder);
  }

  async #add(folder: string, since: number): Promise<void> {
    const { text, youngest } = await this.#listing(folder);
    if (text === absent) return;
    const watcher = opened(folder);
    const stir = (): void => {
      this.#dirty.add(folder);
      this.#stir();
    };
    // A folder that is gone is a change like any other.
    watcher.on('change', stir).on('error', stir);
    this.#folders.set(folder, { watcher, listing: youngest >= since ? absent : text });
    if (youngest >= since) stir();
  }

  #drop(folder: string): void {
    this.#folders.get(folder)?.watcher.close();
    this.#folders.delete(folder);
    this.#dirty.delete(folder);
  }

  #stirred(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      this.#stir = resolve;
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }

  async #differing(): Promise<Set<string>> {
    const dirty = [...this.#dirty];
    this.#dirty.clear();
    const changed = new Set<string>();
    for (const folder of dirty) {
      const watched = this.#folders.get(folder);
      if (watched === undefined) continue;
      const { text } = await this.#listing(folder);
      if (text !== watched.listing) changed.add(folder);
      watched.listing = text;
      // Its watcher is of no use for a folder of the same name that may come.
      if (text === absent) this.#drop(folder);
    }
    return changed;
  }

  /** What stands in a folder, and when the youngest of its files was written. */
  async #listing(folder: string): Promise<{ readonly text: string; readonly youngest: number }> {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
    if (entries === undefined) return { text: absent, youngest: 0 };
    const counted = entries.filter((entry) => !this.#isIgnored(join(folder, entry.name)));
    let youngest = 0;
    const lines = counted.map(async (entry) => {
      const file = entry.isFile() ? await stat(join(folder, entry.name)).catch(() => undefined) : undefined;
      youngest = Math.max(youngest, file?.mtimeMs ?? 0);
      return `${entry.name}\0${file?.mtimeMs ?? ''} ${file?.size ?? ''} ${file?.ino ?? ''}`;
    });
    return { text: (await Promise.all(lines)).sort().join('\n'), youngest };
  }
}

/** The listing of a folder that is not there. */
const absent = '\0';

const rest = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

function opened(folder: string): FSWatcher {
  try {
    return watch(folder);
  } catch (error) {
    throw trouble('unwatchable', { detail: error instanceof Error ? error.message : '' }, folder);
  }
}
