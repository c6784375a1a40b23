import { deflateSync } from 'fflate';
import { headerLength, viewOf, type ZipArchive, type ZipEntry } from './archive.js';
import { crc32 } from './crc32.js';

/** The entry's sizes and checksum stand behind its content, not in its header (APPNOTE 4.4.4, bit 3). */
const sizesBehind = 0x0008;

/**
 * The bytes of an archive with the contents of some entries replaced. Every other entry is copied as it is packed;
 * order, names, dates, methods and remarks stay.
 * @param contents name of the entry → what it is to hold.
 */
export function withContents(archive: ZipArchive, contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const { bytes, directory } = archive;
  const inPlace = archive.entries.toSorted((a, b) => a.start - b.start);
  const pieces: Uint8Array[] = [bytes.subarray(0, inPlace[0]?.start ?? directory.start)];
  const records = new Map<ZipEntry, Uint8Array>();
  let length = pieces[0]?.length ?? 0;
  for (const [index, entry] of inPlace.entries()) {
    const next = inPlace[index + 1]?.start ?? directory.start;
    const content = contents.get(entry.name);
    const { piece, record } =
      content === undefined ? copied(archive, entry, next) : packed(archive, entry, content);
    viewOf(record).setUint32(42, length, true);
    records.set(entry, record);
    pieces.push(piece);
    length += piece.length;
  }
  const listed = archive.entries.flatMap((entry) => records.get(entry) ?? []);
  return joined([...pieces, ...listed, ending(archive, length, listed)]);
}

const copied = ({ bytes }: ZipArchive, { start, record }: ZipEntry, next: number) => ({
  piece: bytes.subarray(start, next),
  record: bytes.slice(record.start, record.end),
});

/** An entry of the same header with other content, in the method that it had. */
function packed({ bytes }: ZipArchive, entry: ZipEntry, content: Uint8Array) {
  const data = entry.method === 0 ? content : deflateSync(content);
  const view = viewOf(bytes);
  const names = view.getUint16(entry.start + 26, true) + view.getUint16(entry.start + 28, true);
  const header = bytes.slice(entry.start, entry.start + headerLength + names);
  const record = bytes.slice(entry.record.start, entry.record.end);
  stamp(viewOf(header), 6, 14, content, data.length);
  stamp(viewOf(record), 8, 16, content, data.length);
  return { piece: joined([header, data]), record };
}

/** Writes checksum and sizes into a header or record. */
function stamp(view: DataView, flags: number, at: number, content: Uint8Array, length: number): void {
  view.setUint16(flags, view.getUint16(flags, true) & ~sizesBehind, true);
  view.setUint32(at, crc32(content), true);
  view.setUint32(at + 4, length, true);
  view.setUint32(at + 8, content.length, true);
}

/** What stands behind the directory, told where that is now. */
function ending(
  { bytes, directory, end }: ZipArchive,
  start: number,
  records: readonly Uint8Array[],
): Uint8Array {
  const rest = bytes.slice(directory.end);
  const size = records.reduce((sum, { length }) => sum + length, 0);
  viewOf(rest).setUint32(end - directory.end + 12, size, true);
  viewOf(rest).setUint32(end - directory.end + 16, start, true);
  return rest;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
