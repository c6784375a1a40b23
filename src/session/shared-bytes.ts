import { open } from 'node:fs/promises';

/** A file's bytes, in memory that crosses to threads without being copied. @throws where it cannot be read. */
export async function readShared(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const bytes = new Uint8Array(new SharedArrayBuffer((await handle.stat()).size));
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read)
      read = (await handle.read(bytes, length, bytes.length - length, length)).bytesRead;
    return bytes.subarray(0, length);
  } finally {
    await handle.close();
  }
}
