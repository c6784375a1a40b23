import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { BilingualFormat } from '../formats/bilingual.js';
import { bilingualFormatOf } from '../formats/formats.js';
import { trouble } from '../model/problem.js';
import { isDirectory, type ReadText } from './files.js';
import type { ReadPair } from './read-pair.js';

/** A file that holds both texts, not read yet. */
export interface BilingualPlan {
  readonly target: string;
  readonly targetFormat?: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly untranslated?: boolean;
  readonly date: string | undefined;
}

/** Bytes that tell what a file is. */
const headLength = 1000;

/** The format of a file that holds both texts; undefined where it is no such file. */
export async function bilingualFormatIn(path: string, asked?: string): Promise<BilingualFormat | undefined> {
  if (await isDirectory(path)) return undefined;
  return bilingualFormatOf(path, '', asked) ?? bilingualFormatOf(path, await headOf(path), asked);
}

/** How a file begins, whatever its encoding: the NUL bytes of UTF-16 are left out. */
async function headOf(path: string): Promise<string> {
  const handle = await open(path).catch(() => undefined);
  if (handle === undefined) return '';
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(headLength), 0, headLength, 0);
  await handle.close();
  return buffer.toString('latin1', 0, bytesRead).replaceAll('\0', '');
}

/** Reads a file that holds both texts. @throws {Trouble} where it is no such file, or cannot be read. */
export async function readBilingual(plan: BilingualPlan, cwd: string, read: ReadText): Promise<ReadPair[]> {
  const path = resolve(cwd, plan.target);
  const format = await bilingualFormatIn(path, plan.targetFormat);
  if (format === undefined) throw trouble('not-bilingual', {}, plan.target);
  const text = await read(path, plan.target, format);
  const { target: file, sourceLanguage, targetLanguage, untranslated = false, date } = plan;
  return format
    .readPairs({ file, text, sourceLanguage, targetLanguage, untranslated })
    .map((pair) => ({ ...pair, date, format, text, sourceText: text }));
}
