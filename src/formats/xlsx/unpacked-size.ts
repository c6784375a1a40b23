/** "PK\1\2": an entry of a ZIP archive's directory (PKWARE, APPNOTE 4.3.12). */
const signature = 0x02014b50;
const entryLength = 46;

/**
 * Bytes that a ZIP archive says it holds unpacked. A sheet packs about ten to one; an archive that is made to fill
 * the memory packs a thousand to one, and is known before it is unpacked.
 */
export function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size = 0;
  for (let at = bytes.indexOf(0x50); at >= 0 && at + entryLength <= bytes.length; ) {
    const isEntry = view.getUint32(at, true) === signature;
    if (isEntry) size += view.getUint32(at + 24, true);
    at = bytes.indexOf(0x50, at + (isEntry ? entryLength : 1));
  }
  return size;
}
