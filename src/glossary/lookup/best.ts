/** The best of many, so many at most; equals in the order in which they came. */
export interface Best {
  /** What is not above this will not be kept. */
  readonly least: number;
  add(name: number, score: number): void;
  readonly names: readonly number[];
}

export function bestOf(most: number, floor: number): Best {
  const names: number[] = [];
  const scores: number[] = [];
  const least = (): number => (names.length < most ? floor : (scores[most - 1] ?? floor));
  return {
    names,
    get least() {
      return least();
    },
    add: (name, score) => {
      if (score <= least()) return;
      let at = Math.min(names.length, most - 1);
      for (; at > 0 && (scores[at - 1] ?? 0) < score; at--) {
        names[at] = names[at - 1] ?? 0;
        scores[at] = scores[at - 1] ?? 0;
      }
      names[at] = name;
      scores[at] = score;
    },
  };
}
