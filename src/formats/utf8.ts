import { Trouble } from '../model/problem.js';

/** Bytes as UTF-8, a byte-order mark kept; undefined where they are none. */
export function utf8In(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Refuses what is no text. @throws {Trouble} where bytes hold a NUL near their beginning. */
export function requireText(file: string, bytes: Uint8Array): void {
  if (bytes.subarray(0, 8000).includes(0))
    throw new Trouble([{ file, line: null, column: null, message: 'binary', values: {} }]);
}
