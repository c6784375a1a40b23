/**
 * Which names have a feature, for millions of names without an object per posting. A feature is any whole number;
 * its hash picks one of a fixed number of lists, so that features which share a list only add names to look at
 * (a hashed inverted file). A list holds rising numbers, each as its distance from the one before, seven bits a byte.
 */
export interface Postings {
  /** Where each list begins in `bytes`, and behind the last where it ends. A power of two of lists. */
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
}

/** Takes names by their features, name by name in rising order. */
export interface PostingsWriter {
  add(feature: number, name: number): void;
  finish(): Postings;
}

/** @param lists how many lists there are: a power of two. */
export function postingsWriter(lists: number): PostingsWriter {
  let taken = new Uint32Array(2 * 1024);
  let count = 0;
  const starts = new Uint32Array(lists + 1);
  const last = new Uint32Array(lists);
  const add = (feature: number, name: number): void => {
    const list = listOf(feature, lists);
    if (last[list] === name + 1) return;
    starts[list] = (starts[list] ?? 0) + widthOf(name + 1 - (last[list] ?? 0));
    last[list] = name + 1;
    if (count + 2 > taken.length) taken = grown(taken);
    taken[count++] = list;
    taken[count++] = name;
  };
  const finish = (): Postings => {
    const bytes = new Uint8Array(toStarts(starts));
    const ends = starts.slice();
    last.fill(0);
    for (let at = 0; at < count; at += 2) {
      const list = taken[at] ?? 0;
      const name = (taken[at + 1] ?? 0) + 1;
      ends[list] = writeNumber(bytes, ends[list] ?? 0, name - (last[list] ?? 0));
      last[list] = name;
    }
    return { starts, bytes };
  };
  return { add, finish };
}

/** Turns how long each list is into where each begins. @returns how long all are. */
function toStarts(lengths: Uint32Array): number {
  let start = 0;
  for (let list = 0; list < lengths.length; list++) {
    const length = lengths[list] ?? 0;
    lengths[list] = start;
    start += length;
  }
  return start;
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * array.length);
  larger.set(array);
  return larger;
}

const widthOf = (value: number): number =>
  value < 1 << 7 ? 1 : value < 1 << 14 ? 2 : value < 1 << 21 ? 3 : 4;

function writeNumber(bytes: Uint8Array, from: number, value: number): number {
  let at = from;
  let rest = value;
  for (; rest >= 0x80; rest >>>= 7) bytes[at++] = rest | 0x80;
  bytes[at++] = rest;
  return at;
}

/** Fibonacci hashing (Knuth, TAOCP 6.4): neighbours land far apart. */
const listOf = (feature: number, lists: number): number =>
  (Math.imul(feature ^ (feature >>> 15), 0x9e3779b1) >>> 8) & (lists - 1);

/** How many bytes the list of a feature takes: at least as many as it has names. */
export function listLength({ starts }: Postings, feature: number): number {
  const list = listOf(feature, starts.length - 1);
  return (starts[list + 1] ?? 0) - (starts[list] ?? 0);
}

/** Every name that has a feature, rising; and some that share its list. */
export function eachPosting(
  { starts, bytes }: Postings,
  feature: number,
  visit: (name: number) => void,
): void {
  const list = listOf(feature, starts.length - 1);
  const end = starts[list + 1] ?? 0;
  let name = -1;
  for (let at = starts[list] ?? 0; at < end; ) {
    let byte = bytes[at++] ?? 0;
    let value = byte & 0x7f;
    for (let shift = 7; byte >= 0x80 && at < end; shift += 7) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    name += value;
    visit(name);
  }
}
