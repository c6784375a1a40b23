import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import type { Coding } from '../formats/coding.js';
import { Trouble, trouble } from '../model/problem.js';

/**
 * Reads a file's text; `shown` is the name that problems give it, `coding` how its bytes are read where they may
 * be other than UTF-8. @throws {Trouble} where it cannot.
 */
export type ReadText = (file: string, shown?: string, coding?: Coding) => Promise<string>;

const utf8: Coding = { decode: decodeUtf8, encode: (text) => new TextEncoder().encode(text) };

/**
 * A file's text, decoded strictly as UTF-8, its byte-order mark taken off.
 * @param shown the name that problems give it, where it is not the path.
 * @throws {Trouble} where it is absent, a directory, not text, or not UTF-8.
 */
export async function readText(file: string, shown = file, coding?: Coding): Promise<string> {
  return (await readMarkedText(file, shown, coding)).text;
}

export const byteOrderMark = '\uFEFF';

/**
 * A file's text as {@link readText} gives it, the byte-order mark that was taken off, if there was one, and how an
 * edited text is written in its place.
 */
export async function readMarkedText(file: string, shown = file, coding: Coding = utf8) {
  const bytes = await readBytes(file, shown);
  const text = coding.decode(shown, bytes);
  const mark = text.startsWith(byteOrderMark) ? byteOrderMark : '';
  const written = (edited: string): Uint8Array => coding.encode(mark + edited, bytes);
  return { mark, text: text.slice(mark.length), written };
}

function decodeUtf8(shown: string, bytes: Uint8Array): string {
  if (bytes.subarray(0, 8000).includes(0)) throw trouble('binary', {}, shown);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw notUtf8(bytes, shown);
  }
}

/**
 * A file's bytes.
 * @param shown the name that problems give it, where it is not the path.
 * @throws {Trouble} where it is absent, a directory, or may not be read.
 */
export async function readBytes(file: string, shown = file): Promise<Uint8Array> {
  try {
    // At once: of a hundred thousand small files, waiting for each takes longer than reading it.
    return readFileSync(file);
  } catch (error) {
    throw readFailure(error, shown);
  }
}

function notUtf8(bytes: Uint8Array, file: string): Trouble {
  const offset = firstInvalid(bytes);
  const line = bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
  return new Trouble([{ file, line, column: null, message: 'not-utf8', values: { offset } }]);
}

const reading: Readonly<Record<string, string>> = {
  ENOENT: 'no-file',
  EISDIR: 'directory',
  EACCES: 'no-permission',
};

/** What the system says when a file cannot be read, as a trouble. */
export const readFailure = (error: unknown, shown: string): Trouble =>
  trouble(reading[codeOf(error)] ?? 'unreadable', { detail: codeOf(error) }, shown);

/** A file's bytes as they come. @throws {Trouble} where it is absent, a directory, or breaks off. */
export async function* bytesOf(file: string, shown = file): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file);
  } catch (error) {
    throw readFailure(error, shown);
  }
}

export async function isDirectory(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

export async function exists(path: string): Promise<boolean> {
  return existsSync(path);
}

function isErrno(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error;
}

const codeOf = (error: unknown): string => (isErrno(error) ? (error.code ?? '') : '');

/** Offset of the first byte that is not UTF-8. */
function firstInvalid(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodes(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether bytes are UTF-8, a character cut off at their end aside. */
function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** A path as a person would write it from a folder: relative where that is shorter, with forward slashes. */
export function shownPath(path: string, cwd: string): string {
  const short = relative(cwd, path);
  const far = short === '' || short.startsWith(`..${sep}..`) || isAbsolute(short);
  return far ? path : short.split(sep).join('/');
}
