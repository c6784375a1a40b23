import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { putWhole } from './store-cache.js';

/** From so many bytes on, a store that has not been touched is not read to find that it is the same. */
const worthRemembering = 1_000_000;

/** A change within this time of another may leave a file with the same times. */
const coarsestClock = 3_000_000_000n;

/** What a file system says of files, and what they were to be known by when it said so. */
interface Remembered {
  readonly look: string;
  readonly key: string;
}

/**
 * What files are known by: their bytes, their names and whatever else decides. Of many bytes that is remembered,
 * with what the file system said of the files: their sizes, which files they are, when each was last changed and
 * last written. Where it says the same, no byte can have changed since, unless within a tick of its clock; so
 * nothing is remembered of files that were touched just now.
 * @param place where it is remembered; anything wrong there only means that the files are read.
 * @param rest what decides beside the files.
 * @returns undefined where the files cannot be read.
 */
export async function contentKey(
  place: string,
  files: readonly string[],
  rest: string,
  least = worthRemembering,
): Promise<string | undefined> {
  const before = await lookAt(files, rest);
  if (before === undefined) return undefined;
  const known = before.bytes < least ? undefined : await remembered(place);
  if (known?.look === before.look) return known.key;
  const key = await keyOf(files, rest);
  const isSettled = BigInt(Date.now()) * 1_000_000n - before.last > coarsestClock;
  const after = await lookAt(files, rest);
  if (key !== undefined && before.bytes >= least && isSettled && after?.look === before.look)
    await putWhole(place, new TextEncoder().encode(JSON.stringify({ look: before.look, key })));
  return key;
}

interface Look {
  readonly look: string;
  readonly bytes: number;
  /** When the last of them was touched, in nanoseconds. */
  readonly last: bigint;
}

async function lookAt(files: readonly string[], rest: string): Promise<Look | undefined> {
  const looks = [rest];
  let [bytes, last] = [0, 0n];
  for (const file of files) {
    const seen = await stat(file, { bigint: true }).catch(() => undefined);
    if (seen === undefined) return undefined;
    const { dev, ino, size, mtimeNs, ctimeNs } = seen;
    looks.push(file, [dev, ino, size, mtimeNs, ctimeNs].join(' '));
    bytes += Number(size);
    for (const time of [mtimeNs, ctimeNs]) if (time > last) last = time;
  }
  return { look: looks.join('\n'), bytes, last };
}

async function remembered(place: string): Promise<Remembered | undefined> {
  try {
    const { look, key }: Remembered = JSON.parse(await readFile(place, 'utf8'));
    return { look, key };
  } catch {
    return undefined;
  }
}

async function keyOf(files: readonly string[], rest: string): Promise<string | undefined> {
  const hash = createHash('sha256').update(rest);
  try {
    for (const file of files) {
      const bytes = await readFile(file);
      hash.update(`\n${file.length} ${file} ${bytes.length}\n`).update(bytes);
    }
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}
