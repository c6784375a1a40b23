/** The best of many, so many at most, each once; of equals those that came first. */
export interface Best {
  /** What is not above this will not be kept. */
  readonly least: number;
  add(one: number, score: number): void;
  readonly all: readonly number[];
}

export function bestOf(most: number, floor: number): Best {
  const all: number[] = [];
  const scores: number[] = [];
  const least = (): number => (all.length < most ? floor : (scores[most - 1] ?? floor));
  /** Moves what is worse down by one, into a place that is free or given up. */
  const makeRoom = (from: number, score: number): number => {
    let at = from;
    for (; at > 0 && (scores[at - 1] ?? 0) < score; at--) {
      all[at] = all[at - 1] ?? 0;
      scores[at] = scores[at - 1] ?? 0;
    }
    return at;
  };
  return {
    all,
    get least() {
      return least();
    },
    add: (one, score) => {
      if (score <= least()) return;
      const known = all.indexOf(one);
      if (known >= 0 && (scores[known] ?? 0) >= score) return;
      const at = makeRoom(known >= 0 ? known : Math.min(all.length, most - 1), score);
      all[at] = one;
      scores[at] = score;
    },
  };
}
