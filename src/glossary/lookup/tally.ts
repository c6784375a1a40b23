/** Counts how much speaks for each of many names, over and over, in the same memory. */
export interface Tally {
  add(name: number, worth: number): void;
  /** The names that most speaks for, at most so many, in no order. Empties the tally. */
  top(most: number): number[];
  /** The names that at least so much speaks for. Empties the tally. */
  all(least: number): number[];
}

const highest = 4095;

export function tallyOf(names: number): Tally {
  const worths = new Uint16Array(names);
  const seen = new Uint32Array(names);
  let count = 0;
  const take = (least: number, equals: number): number[] => {
    const found: number[] = [];
    let left = equals;
    for (const name of seen.subarray(0, count)) {
      const worth = worths[name] ?? 0;
      if (worth > least || (worth === least && left-- > 0)) found.push(name);
      worths[name] = 0;
    }
    count = 0;
    return found;
  };
  return {
    add: (name, worth) => {
      const before = worths[name];
      if (before === undefined) return;
      if (before === 0) seen[count++] = name;
      worths[name] = Math.min(highest, before + worth);
    },
    top: (most) => take(...thresholdOf(worths, seen.subarray(0, count), most)),
    all: (least) => take(least, count),
  };
}

/** The worth that so many names reach, and how many of those that just reach it are among them. */
function thresholdOf(worths: Uint16Array, seen: Uint32Array, most: number): [number, number] {
  const having = new Uint32Array(highest + 1);
  for (const name of seen) having[worths[name] ?? 0] = (having[worths[name] ?? 0] ?? 0) + 1;
  let left = most;
  for (let worth = highest; worth > 0; worth--) {
    const these = having[worth] ?? 0;
    if (these >= left) return [worth, left];
    left -= these;
  }
  return [0, 0];
}
