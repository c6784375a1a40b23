import type { Lattice } from '../recognizer/lattice.js';
import { limitOf, standardMeasure } from '../recognizer/penalty.js';
import { farthestFor, prepareName } from '../recognizer/recognizer.js';
import { type NameTrie, unit } from './name-trie.js';

/** Gathers names. */
export interface NameTrieBuilder {
  add(arabic: string, owner: number): void;
  finish(): NameTrie;
}

interface Entry {
  /** Its class and then its steps, a UTF-16 unit each. */
  readonly path: string;
  readonly owner: number;
}

/** @param least the score that spellings have to reach which are asked for. 0..1 */
export function nameTrieBuilder(least: number): NameTrieBuilder {
  const steps = new Steps();
  const bounds = classBounds(farthestFor(least));
  const entries: Entry[] = [];
  let deepest = 0;
  const enter = (lattice: Lattice | undefined, owner: number): void => {
    if (lattice === undefined || lattice.weight === 0) return;
    const group = bounds.widen(lattice);
    deepest = Math.max(deepest, lattice.symbols.length + 1);
    entries.push({ path: String.fromCharCode(group, ...steps.of(lattice)), owner });
  };
  return {
    add: (arabic, owner) => {
      const { whole, bare } = prepareName(arabic);
      enter(whole, owner);
      enter(bare, owner);
    },
    finish: () => ({
      ...flat(entries.sort(inOrder), bounds.count),
      steps: Int32Array.from(steps.numbers),
      bounds: bounds.finish(),
      deepest,
    }),
  };
}

const inOrder = (a: Entry, b: Entry): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : a.owner - b.owner;

/** Steps of lattices by number. */
class Steps {
  readonly numbers: number[] = [];
  readonly #known = new Map<string, number>();

  of({ roots, clusterRoots, clusterEnds, symbols }: Lattice): number[] {
    return Array.from({ length: symbols.length + 1 }, (_, at) => {
      const symbol = 2 * at + 1;
      const cluster = clusterRoots[symbol] ?? 0;
      const length = cluster > 0 ? (clusterEnds[symbol] ?? 0) / 2 - at : 0;
      return this.#numberOf([roots[2 * at] ?? 0, roots[symbol] ?? 0, cluster, length]);
    });
  }

  #numberOf(step: readonly number[]): number {
    const key = step.join(' ');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.#known.size);
    this.numbers.push(...step);
    return this.#known.size - 1;
  }
}

/** The most symbols of each class but the last. */
const classes = [3, 4, 5, 6, 7, 8, 10, 12, 16];

/** What spellings of the names of each class may cost at most. */
function classBounds(farthest: number) {
  const count = classes.length + 1;
  const bounds = new Int32Array(2 * count);
  return {
    count,
    /** Makes room for a name. @returns its class. */
    widen(lattice: Lattice): number {
      const symbols = lattice.symbols.length;
      const group = classes.filter((most) => symbols > most).length;
      const limit = farthest * limitOf(lattice, standardMeasure);
      // A move counts with the whole cost, which is shared among all symbols, and with the dearest.
      const move = limit / (standardMeasure.worstShare + 1 / (1 + symbols));
      bounds[2 * group] = Math.max(bounds[2 * group] ?? 0, inUnits(limit * (1 + symbols)));
      bounds[2 * group + 1] = Math.max(bounds[2 * group + 1] ?? 0, inUnits(move));
      return group;
    },
    finish: () => bounds,
  };
}

const inUnits = (cost: number): number => Math.ceil(cost * unit) + 1;

const mostShared = 255;

function flat(entries: readonly Entry[], groups: number): Omit<NameTrie, 'steps' | 'bounds' | 'deepest'> {
  const starts = new Int32Array(entries.length + 1);
  const shared = new Uint8Array(entries.length);
  const first = new Int32Array(groups + 1);
  let length = 0;
  for (const [name, { path }] of entries.entries()) {
    const before = entries[name - 1]?.path ?? '';
    const group = path.charCodeAt(0);
    first[group + 1] = name + 1;
    shared[name] = before.charCodeAt(0) === group ? Math.min(mostShared, commonLength(before, path) - 1) : 0;
    starts[name] = length;
    length += path.length - 1 - (shared[name] ?? 0);
  }
  starts[entries.length] = length;
  for (let group = 1; group <= groups; group++)
    first[group] = Math.max(first[group] ?? 0, first[group - 1] ?? 0);
  return {
    classes: first,
    shared,
    starts,
    rest: restOf(entries, shared, length),
    beyond: beyondOf(shared),
    owners: Int32Array.from(entries, ({ owner }) => owner),
  };
}

function restOf(entries: readonly Entry[], shared: Uint8Array, length: number): Uint16Array {
  const rest = new Uint16Array(length);
  let at = 0;
  for (const [name, { path }] of entries.entries())
    for (let step = 1 + (shared[name] ?? 0); step < path.length; step++) rest[at++] = path.charCodeAt(step);
  return rest;
}

function commonLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** Of each number the place of the next smaller one. */
function beyondOf(shared: Uint8Array): Int32Array {
  const beyond = new Int32Array(shared.length);
  for (let name = shared.length - 1; name >= 0; name--) {
    let next = name + 1;
    while (next < shared.length && (shared[next] ?? 0) >= (shared[name] ?? 0)) next = beyond[next] ?? 0;
    beyond[name] = next;
  }
  return beyond;
}
