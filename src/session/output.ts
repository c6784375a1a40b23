import { randomBytes } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { trouble } from '../model/problem.js';
import { isDirectory, isReadOnly } from './files.js';

/** Where a report goes: written piece by piece, there whole at the end or not at all. */
export interface Output {
  write(text: string): Promise<void>;
  /** Puts the file in its place. */
  finish(): Promise<void>;
  /** Leaves no trace; what stood there before still does. */
  abandon(): Promise<void>;
}

/** A file that takes its place only when it is finished. @throws {Trouble} where it cannot be written. */
export async function openOutput(file: string, shown = file): Promise<Output> {
  const refuse = (error: unknown): never => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw trouble('unwritable', { detail: code }, shown);
  };
  if (await isDirectory(file)) throw trouble('directory', {}, shown);
  if (await isReadOnly(file)) throw trouble('unwritable', { detail: 'EACCES' }, shown);
  const beside = join(dirname(file), `.${randomBytes(6).toString('hex')}.mustalah`);
  const handle: FileHandle = await open(beside, 'wx').catch(refuse);
  const abandon = async (): Promise<void> => {
    await handle.close().catch(() => undefined);
    await rm(beside, { force: true });
  };
  return {
    write: async (text) => {
      await handle.write(text).catch(refuse);
    },
    finish: async () => {
      await handle.close();
      await rename(beside, file).catch(async (error: unknown) => {
        await rm(beside, { force: true });
        refuse(error);
      });
    },
    abandon,
  };
}
