import type { TermbaseInput } from '../termbase.js';

/** All bytes of a file: tables are read whole, since their rows may stand in any order. */
export async function bytesOf({ bytes }: TermbaseInput): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    length += chunk.length;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
