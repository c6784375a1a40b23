import { inflateSync } from 'fflate';
import { type Trouble, trouble } from '../../model/problem.js';
import type { Span } from '../../model/span.js';
import { crc32 } from './crc32.js';

/** An entry of an archive, as its directory tells it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Its record in the directory. */
  readonly record: Span;
  /** Where its own header begins. */
  readonly start: number;
}

/** A ZIP archive: its bytes, and what its directory says of them. */
export interface ZipArchive {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** In the order of the directory. */
  readonly entries: readonly ZipEntry[];
  /** The directory, and the record behind it that says where it is. */
  readonly directory: Span;
  readonly end: number;
}

/** Signatures and lengths of the records (PKWARE, APPNOTE 4.3). */
const entrySignature = 0x02014b50;
const entryLength = 46;
const endSignature = 0x06054b50;
const endLength = 22;
const headerSignature = 0x04034b50;
export const headerLength = 30;
const longestRemark = 0xffff;

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * Reads the directory of an archive; nothing is unpacked yet.
 * @param file the name that problems give it.
 * @throws {Trouble} where it is no archive, or its directory cannot be.
 */
export function readArchive(file: string, bytes: Uint8Array): ZipArchive {
  const view = viewOf(bytes);
  const end = endOf(view);
  if (end === undefined) throw damaged(file, '');
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  let at = start;
  while (entries.length < count) {
    const entry = entryAt(view, at, end);
    if (entry === undefined || entry.start >= start) throw damaged(file, entry?.name ?? '');
    entries.push(entry);
    at = entry.record.end;
  }
  return { file, bytes, entries, directory: { start, end: at }, end };
}

/** Where the record stands that ends an archive; a remark may follow it. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestRemark); at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  return undefined;
}

function entryAt(view: DataView, at: number, limit: number): ZipEntry | undefined {
  if (at + entryLength > limit || view.getUint32(at, true) !== entrySignature) return undefined;
  const [name, extra, remark] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
  const nameEnd = at + entryLength + (name ?? 0);
  const end = nameEnd + (extra ?? 0) + (remark ?? 0);
  if (end > limit) return undefined;
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at + entryLength, name);
  return {
    name: new TextDecoder().decode(bytes),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    record: { start: at, end },
    start: view.getUint32(at + 42, true),
  };
}

/**
 * What an entry holds, unpacked into the room that the directory names and no more.
 * @throws {Trouble} where it is not what the directory says.
 */
export function contentOf({ file, bytes }: ZipArchive, entry: ZipEntry): Uint8Array {
  const { name, start, packed, size, crc, method } = entry;
  const view = viewOf(bytes);
  const isThere = start + headerLength <= bytes.length && view.getUint32(start, true) === headerSignature;
  if (!isThere || entry.isEncrypted) throw damaged(file, name);
  const from = start + headerLength + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const content = unpacked(bytes.subarray(from, from + packed), method, size);
  if (content?.length !== size || crc32(content) !== crc) throw damaged(file, name);
  return content;
}

function unpacked(packed: Uint8Array, method: number, size: number): Uint8Array | undefined {
  if (method === 0) return packed;
  if (method !== 8) return undefined;
  try {
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    return undefined;
  }
}

const damaged = (file: string, part: string): Trouble =>
  part === '' ? trouble('zip-damaged', {}, file) : trouble('zip-part-damaged', { part }, file);
