import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { trouble } from '../../../model/problem.js';
import { readFailure } from '../../../session/files.js';
import { nearest } from '../../../text/distance.js';
import type { Exchange } from './exchange.js';
import { exchanges } from './exchanges.js';

export type Direction = 'export' | 'import';

/** The formats that go a direction. */
export const going = (direction: Direction): readonly Exchange[] =>
  exchanges.filter((exchange) => exchange[direction] !== undefined);

/** The format asked for by name. @throws {Trouble} where there is none, or it does not go this way. */
export function namedExchange(id: string, direction: Direction): Exchange {
  const known = going(direction);
  const found = known.find((exchange) => exchange.id === id);
  if (found !== undefined) return found;
  const ids = known.map((exchange) => exchange.id);
  const formats = ids.join(', ');
  if (exchanges.some((exchange) => exchange.id === id)) throw trouble(`no-${direction}`, { id, formats });
  throw trouble('unknown-exchange', { id, formats, near: nearest(id, ids) ?? formats });
}

/** The format of a file, by its extension, else by how it begins. @throws {Trouble} where it looks like none. */
export async function detectedExchange(file: string, cwd: string): Promise<Exchange> {
  const known = going('import');
  const name = file.toLowerCase();
  const named = known.filter(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
  const [only] = named;
  if (only !== undefined && named.length === 1) return only;
  const head = await headOf(resolve(cwd, file), file);
  const likely = (named.length > 0 ? named : known).find((exchange) => exchange.isLikely?.(head) ?? false);
  const found = likely ?? only;
  if (found === undefined)
    throw trouble('format-unclear', { formats: known.map(({ id }) => id).join(', ') }, file);
  return found;
}

const headLength = 4096;

/** How a file begins, whatever its encoding: NUL bytes of UTF-16 are dropped. */
async function headOf(path: string, shown: string): Promise<string> {
  const handle = await open(path).catch((error: unknown) => {
    throw readFailure(error, shown);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headLength), 0, headLength, 0);
    return buffer
      .subarray(0, bytesRead)
      .toString('utf8')
      .replaceAll('\0', '')
      .replace(/^\uFEFF/, '');
  } catch (error) {
    throw readFailure(error, shown);
  } finally {
    await handle.close();
  }
}
