import { randomBytes } from 'node:crypto';
import { constants, rmSync, type Stats } from 'node:fs';
import { type FileHandle, open, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { trouble } from '../model/problem.js';

/** Where a report goes: written piece by piece, there whole at the end or not at all. */
export interface Output {
  write(chunk: string | Uint8Array): Promise<void>;
  /** Puts the file in its place. */
  finish(): Promise<void>;
  /** Leaves no trace; what stood there before still does. */
  abandon(): Promise<void>;
}

/**
 * A file that takes its place only when it is finished; a device or pipe is written as it comes.
 * @param shown the name that problems give it.
 * @throws {Trouble} where it cannot be written.
 */
export async function openOutput(file: string, shown = file): Promise<Output> {
  const refuse = (error: unknown): never => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw trouble('unwritable', { detail: code }, shown);
  };
  const there = await stat(file).catch(() => undefined);
  if (there?.isDirectory() === true) throw trouble('directory', {}, shown);
  if (there !== undefined && !there.isFile()) return stream(await open(file, 'w').catch(refuse), refuse);
  if (there !== undefined && isReadOnly(there)) throw trouble('unwritable', { detail: 'EACCES' }, shown);
  // What a link points at is replaced, not the link.
  const place = there === undefined ? file : await realpath(file);
  return replacement(place, there?.mode, refuse);
}

/** Nobody may write it; renaming over it would slip past that. */
const isReadOnly = ({ mode }: Stats): boolean =>
  (mode & (constants.S_IWUSR | constants.S_IWGRP | constants.S_IWOTH)) === 0;

type Refuse = (error: unknown) => never;

async function replacement(place: string, mode: number | undefined, refuse: Refuse): Promise<Output> {
  const beside = join(dirname(place), `.${randomBytes(6).toString('hex')}.mustalah`);
  const handle = await open(beside, 'wx', mode).catch(refuse);
  // What the process masks is taken off a new file, not off one that stood there.
  if (mode !== undefined) await handle.chmod(mode & 0o7777).catch(() => undefined);
  const { write, abandon: close } = stream(handle, refuse);
  return {
    write,
    finish: async () => {
      await handle.close();
      await rename(beside, place).catch(async (error: unknown) => {
        await rm(beside, { force: true });
        refuse(error);
      });
    },
    // The file goes before anything is awaited, so that an interrupted process may exit at once.
    abandon: () => {
      rmSync(beside, { force: true });
      return close();
    },
  };
}

function stream(handle: FileHandle, refuse: Refuse): Output {
  const close = (): Promise<void> => handle.close().catch(() => undefined);
  return {
    write: async (chunk) => {
      await handle.writeFile(chunk).catch(refuse);
    },
    finish: close,
    abandon: close,
  };
}

/**
 * Writes several files so that all take their places or none does: each is written beside its place first, and
 * should a later one fail to take it, the earlier ones are put back.
 * @param texts path → text or bytes.
 * @throws {Trouble} where one cannot be written.
 */
export async function writeAll(texts: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const waiting = new Map<string, Output>();
  const replaced = new Map<string, Uint8Array | undefined>();
  try {
    for (const [file, text] of texts) {
      const output = await openOutput(file);
      waiting.set(file, output);
      await output.write(text);
    }
    for (const [file, output] of waiting) {
      replaced.set(file, await readFile(file).catch(() => undefined));
      await output.finish();
      waiting.delete(file);
    }
  } catch (error) {
    for (const output of waiting.values()) await output.abandon();
    for (const [file, text] of replaced) if (!waiting.has(file)) await putBack(file, text);
    throw error;
  }
}

const putBack = (file: string, bytes: Uint8Array | undefined): Promise<void> =>
  bytes === undefined ? rm(file, { force: true }) : writeFile(file, bytes);
