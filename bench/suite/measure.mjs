// How things are measured: CPU time of this process, which a shared machine disturbs least, and the median of runs.

const ascending = (a, b) => a - b;

/** The value in the middle; of an even number of values the upper one of the two. */
export const median = (values) => values.toSorted(ascending)[values.length >> 1] ?? 0;

/** The value that a share of all stay below. */
export const quantile = (values, share) => values.toSorted(ascending)[Math.floor(values.length * share)] ?? 0;

/** Seconds of CPU, user's and system's, that this process takes for a piece of work, its other threads' included. */
export function cpuOf(work) {
  const from = process.cpuUsage();
  const result = work();
  return { seconds: cpuSince(from), result };
}

export function cpuSince(from) {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

/** Seconds that a turn lasts at least; what takes less is done again within it. */
const leastTurn = 0.1;

/** CPU seconds of one time of a piece of work, out of as many as fill a turn. */
function turn(work) {
  globalThis.gc?.();
  const from = process.cpuUsage();
  for (let times = 1; ; times++) {
    work();
    const seconds = cpuSince(from);
    if (seconds >= leastTurn) return seconds / times;
  }
}

/**
 * Median CPU seconds of each of several pieces of work, which take turns, so that what else the machine does weighs
 * on all alike. One turn before the first is not counted.
 */
export function inTurns(works, runs) {
  for (const work of works) work();
  const times = works.map(() => []);
  for (let run = 0; run < runs; run++) for (const [at, work] of works.entries()) times[at].push(turn(work));
  return times.map(median);
}

/** Bytes that are held, after what is not held any more is gone. */
export function held() {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
