import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { type Output, openOutput } from './output.js';

/** Numbers that were dear to make, kept in a folder that may be deleted at any time. */
export interface KeptBytes {
  /** Undefined where there are none, or they are not as they were written, and then they are thrown away. */
  get(name: string): Promise<ArrayBuffer | undefined>;
  put(name: string, bytes: ArrayBuffer): Promise<void>;
  /** Counts them as just written. @returns whether there are any, whole or not. */
  renew(name: string): Promise<boolean>;
}

const hashLength = 32;
const hashOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/**
 * A file a name: the bytes, then their hash. Each is written beside its place and then renamed, so that processes at
 * the same time see a whole one; a folder that cannot be written costs the next run time, nothing else.
 * @param most how many files stay; the oldest go.
 */
export function keptBytes(folder: string, most: number): KeptBytes {
  const fileFor = (name: string): string => join(folder, `${name}.bin`);
  return {
    get: async (name) => {
      const bytes = await readWhole(fileFor(name)).catch(() => undefined);
      if (bytes === undefined) await rm(fileFor(name), { force: true }).catch(() => undefined);
      return bytes;
    },
    put: async (name, bytes) => {
      try {
        await mkdir(folder, { recursive: true });
        const output = await openOutput(fileFor(name));
        await written(output, new Uint8Array(bytes)).then(output.finish, output.abandon);
        await removeOldest(folder, most);
      } catch {
        // See above.
      }
    },
    renew: async (name) => {
      const now = new Date();
      const renewed = utimes(fileFor(name), now, now).then(() => true);
      return renewed.catch(() => false);
    },
  };
}

async function written(output: Output, bytes: Uint8Array): Promise<void> {
  await output.write(bytes);
  await output.write(hashOf(bytes));
}

async function readWhole(file: string): Promise<ArrayBuffer | undefined> {
  const handle = await open(file);
  try {
    const length = (await handle.stat()).size - hashLength;
    if (length < 0) return undefined;
    const bytes = new Uint8Array(length);
    const hash = Buffer.alloc(hashLength);
    await handle.read(bytes, 0, length, 0);
    await handle.read(hash, 0, hashLength, length);
    return hash.equals(hashOf(bytes)) ? bytes.buffer : undefined;
  } finally {
    await handle.close();
  }
}

async function removeOldest(folder: string, most: number): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.bin'));
  const files = await Promise.all(
    names.map(async (name) => ({ file: join(folder, name), age: (await stat(join(folder, name))).mtimeMs })),
  );
  const oldest = files.sort((a, b) => b.age - a.age).slice(most);
  await Promise.all(oldest.map(({ file }) => rm(file, { force: true })));
}
