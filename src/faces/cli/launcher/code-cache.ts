import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Script } from 'node:vm';
import { cacheFolder } from '../../../session/cache-folder.js';

/** Modules as V8 compiled them in an earlier run, with the functions that it called. */
export interface CodeCache {
  /** The code of a module; undefined where none is kept that was made of this very source. */
  get(name: string, source: Uint8Array): Uint8Array | undefined;
  /** Tells of a module whose code is to be kept. */
  lacks(name: string, source: Uint8Array, script: Script): void;
  /** Keeps what was lacking, with all that it has called by now. */
  save(): void;
}

/** A module's code, and the hash of its source and its code. */
interface Kept {
  readonly code: Uint8Array;
  readonly sum: string;
}

/**
 * One file a subject: a line of JSON that lists the modules, then their code. V8 refuses what another version of it
 * has made; what is damaged or of another source, the sums show. A cache that cannot be read or written costs time.
 * @param build the build that the modules are of: what is kept of others is forgotten.
 */
export function openCodeCache(subject: string, build: string): CodeCache {
  const place = join(cacheFolder(), 'code', `${subject}-${process.version}-${process.arch}.bin`);
  const kept = read(place, build);
  const lacking = new Map<string, () => Kept>();
  return {
    get: (name, source) => {
      const found = kept.get(name);
      return found !== undefined && found.sum === sumOf(source, found.code) ? found.code : undefined;
    },
    lacks: (name, source, script) => {
      lacking.set(name, () => {
        const code = script.createCachedData();
        return { code, sum: sumOf(source, code) };
      });
    },
    save: () => {
      if (lacking.size === 0) return;
      for (const [name, make] of lacking) kept.set(name, make());
      write(place, build, kept);
    },
  };
}

const sumOf = (source: Uint8Array, code: Uint8Array): string =>
  createHash('sha256').update(source).update(code).digest('base64');

interface Head {
  readonly build: string;
  readonly modules: readonly { readonly name: string; readonly length: number; readonly sum: string }[];
}

function read(place: string, build: string): Map<string, Kept> {
  const kept = new Map<string, Kept>();
  try {
    const bytes = readFileSync(place);
    let at = bytes.indexOf('\n') + 1;
    const head: Head = JSON.parse(bytes.toString('utf8', 0, at));
    for (const { name, length, sum } of head.build === build ? head.modules : []) {
      kept.set(name, { code: bytes.subarray(at, at + length), sum });
      at += length;
    }
  } catch {
    // None is kept, or no whole one.
  }
  return kept;
}

function write(place: string, build: string, kept: ReadonlyMap<string, Kept>): void {
  const modules = Array.from(kept, ([name, { code, sum }]) => ({ name, length: code.length, sum }));
  const head: Head = { build, modules };
  const codes = Array.from(kept.values(), ({ code }) => code);
  const beside = `${place}.${process.pid}`;
  try {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(beside, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...codes]), {
      flag: 'wx',
    });
    renameSync(beside, place);
  } catch {
    remove(beside);
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where nothing can be removed, nothing was written.
  }
}
