/** An array of numbers in a packed buffer. */
export type Numbers = Uint8Array | Uint32Array;

/** Whose buffer it is, and by its byte order on what kind of machine it was made. */
const magic = 0x4d754c75;
const wordBytes = 4;
const headerWords = 3;

const aligned = (length: number): number => (length + 3) & ~3;

/**
 * Arrays in one buffer, to be kept as a file and read without a copy: three words (whose, which version, how many
 * bytes in all), then of each array its length in bytes and itself, on whole words.
 */
export function pack(version: number, arrays: readonly Numbers[]): ArrayBuffer {
  const lengths = arrays.map(({ byteLength }) => wordBytes + aligned(byteLength));
  const size = lengths.reduce((sum, length) => sum + length, headerWords * wordBytes);
  const buffer = new ArrayBuffer(size);
  const longs = new Uint32Array(buffer);
  longs.set([magic, version, size]);
  let at = headerWords * wordBytes;
  for (const [index, { buffer: from, byteOffset, byteLength }] of arrays.entries()) {
    longs[at / wordBytes] = byteLength;
    new Uint8Array(buffer, at + wordBytes, byteLength).set(new Uint8Array(from, byteOffset, byteLength));
    at += lengths[index] ?? 0;
  }
  return buffer;
}

/** Takes arrays out of a packed buffer in the order in which they went in. */
export interface Unpacker {
  longs(): Uint32Array;
  bytes(): Uint8Array;
}

/** @returns undefined where the buffer is none of ours, of another version, or cut short. */
export function unpack(buffer: ArrayBuffer, version: number): Unpacker | undefined {
  if (buffer.byteLength < headerWords * wordBytes || buffer.byteLength % wordBytes !== 0) return undefined;
  const all = new Uint32Array(buffer);
  if (all[0] !== magic || all[1] !== version || all[2] !== buffer.byteLength) return undefined;
  let at = headerWords * wordBytes;
  const next = (): [ArrayBuffer, number, number] => {
    const start = at + wordBytes;
    const length = all[at / wordBytes] ?? 0;
    at = start + aligned(length);
    return at <= buffer.byteLength ? [buffer, start, length] : [new ArrayBuffer(0), 0, 0];
  };
  return {
    bytes: () => new Uint8Array(...next()),
    longs: () => {
      const [from, start, length] = next();
      return new Uint32Array(from, start, length >>> 2);
    },
  };
}
