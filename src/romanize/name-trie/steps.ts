import type { Lattice } from '../recognizer/lattice.js';

/** A symbol and the cluster that it begins, as a step has them: their roots, and how many symbols that has. */
export type Sounded = readonly [symbol: number, cluster: number, length: number];

/** What stands at a symbol of a lattice; behind the last, nothing. */
export function soundedAt({ roots, clusterRoots, clusterEnds }: Lattice, at: number): Sounded {
  const symbol = 2 * at + 1;
  const cluster = clusterRoots[symbol] ?? 0;
  return [roots[symbol] ?? 0, cluster, cluster > 0 ? (clusterEnds[symbol] ?? 0) / 2 - at : 0];
}

/** Steps by number. */
export class Steps {
  readonly numbers: number[] = [];
  readonly #known = new Map<string, number>();

  /** @param gap the root of the gap before it. */
  numberOf(gap: number, sounded: Sounded): number {
    const key = `${gap} ${sounded.join(' ')}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.#known.size);
    this.numbers.push(gap, ...sounded);
    return this.#known.size - 1;
  }
}
