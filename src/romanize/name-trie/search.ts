import type { LatinSpelling } from '../recognizer/latin.js';
import { learned } from '../recognizer/learned.js';
import { type Beginnings, beginningsOf, cheapestOf } from './beginnings.js';
import { type NameTrie, stepWidth, unit } from './name-trie.js';
import { type Purse, Rows } from './rows.js';

/** What a spelling may spell. */
export interface Spelt {
  /** Whose names. */
  readonly owners: ReadonlySet<number>;
  /** Whether there are names that it may be the beginning of. */
  readonly goesOn: boolean;
}

/** @param demand how many times as well a name has to be spelled; once where it is not said. */
export type NameSearch = (spelling: LatinSpelling, demand?: number) => Spelt;

/**
 * Names by all the alignments that the recogniser would find within the cost allowed, each beginning that several
 * names share followed once (approximate search in a trie, Shang and Merrettal 1996). It finds every name that
 * reaches the score of the trie, and some that do not.
 */
export function nameSearch(trie: NameTrie): NameSearch {
  const walk = new Walk(trie);
  return (spelling, demand = 1) => walk.all(spelling, demand);
}

/** Names of about one length. */
interface Class {
  readonly purse: Purse;
  readonly beginnings: Beginnings;
}

function classesOf({ bounds, steps }: NameTrie): Class[] {
  const cheapest = cheapestOf(learned);
  return Array.from({ length: bounds.length / 2 }, (_, group): Class => {
    const move = (bounds[2 * group + 1] ?? 0) / unit;
    const purse = { total: (bounds[2 * group] ?? 0) / unit, move };
    return { purse, beginnings: beginningsOf(steps, cheapest, move) };
  });
}

/** Of each depth two rows: before its gap and, behind that, before its symbol. */
const beforeGap = (depth: number): number => 2 * depth;
const beforeSymbol = (depth: number): number => 2 * depth + 1;

/** Symbols that a cluster has at most. */
const longestCluster = 3;

const whole = Number.POSITIVE_INFINITY;
const nowhere = -1;

/** One spelling against the names, class by class. */
class Walk {
  readonly #trie: NameTrie;
  readonly #classes: readonly Class[];
  readonly #rows: Rows;
  /** The row behind the last gap of a name. */
  readonly #last: number;
  /** The steps from the root to where it is, and of each how deep a cluster leads that began there or before. */
  readonly #path: Int32Array;
  readonly #leaps: Int32Array;
  /** Of each depth: the gap that is crossed, and the letters that stand behind it. */
  readonly #gaps: Int32Array;
  readonly #behind: Int32Array;
  #beginnings: Beginnings = () => 0;
  #isSpelled = false;

  constructor(trie: NameTrie) {
    const { deepest } = trie;
    this.#trie = trie;
    this.#classes = classesOf(trie);
    this.#last = beforeSymbol(deepest);
    this.#rows = new Rows(learned, this.#last + 1);
    this.#path = new Int32Array(deepest);
    this.#leaps = new Int32Array(deepest);
    this.#gaps = new Int32Array(deepest + 1);
    this.#behind = new Int32Array(deepest);
  }

  all({ letters, extras }: LatinSpelling, demand: number): Spelt {
    const owners = new Set<number>();
    this.#rows.read(
      letters,
      Float64Array.from(extras, (extra) => learned.extra[extra] ?? 0),
    );
    for (const [group, { purse, beginnings }] of this.#classes.entries()) {
      this.#rows.purse = { total: purse.total / demand, move: purse.move / demand };
      this.#beginnings = beginnings;
      this.#through(group, owners);
    }
    return { owners, goesOn: this.#rows.goesOn };
  }

  #through(group: number, found: Set<number>): void {
    const { classes, owners } = this.#trie;
    const end = classes[group + 1] ?? 0;
    this.#rows.begin(beforeGap(0));
    this.#rows.passOver(beforeGap(0));
    this.#gaps[0] = nowhere;
    for (let name = classes[group] ?? 0; name < end; ) {
      const reached = this.#hasOwnSteps(name) ? this.#follow(name) : whole;
      if (reached === whole && this.#isSpelled) found.add(owners[name] ?? 0);
      name = this.#nextBranch(name + 1, end, reached);
    }
  }

  #hasOwnSteps(name: number): boolean {
    const { starts } = this.#trie;
    return (starts[name + 1] ?? 0) > (starts[name] ?? 0);
  }

  /** The first name from one on that shares no more with its predecessor than so many steps. */
  #nextBranch(from: number, end: number, depth: number): number {
    const { shared, beyond } = this.#trie;
    let name = from;
    while (name < end && (shared[name] ?? 0) > depth) name = beyond[name] ?? end;
    return name;
  }

  /** Goes on from what a name shares with the one before it. @returns the depth at which no alignment is left. */
  #follow(name: number): number {
    const { starts, shared, rest, steps } = this.#trie;
    const end = starts[name + 1] ?? 0;
    let depth = shared[name] ?? 0;
    for (let at = starts[name] ?? 0; at < end; at++, depth++) {
      const step = (rest[at] ?? 0) * stepWidth;
      this.#path[depth] = step;
      if ((steps[step + 1] ?? 0) === 0) this.#close(depth, steps[step] ?? 0);
      else if (!this.#advance(depth, step)) return depth;
    }
    return whole;
  }

  /** Across a gap and a symbol. @returns whether any alignment comes as far, or leaps beyond. */
  #advance(depth: number, step: number): boolean {
    const { steps } = this.#trie;
    this.#crossGap(depth, steps[step] ?? 0);
    const leapt = depth > 0 ? (this.#leaps[depth - 1] ?? 0) : 0;
    const fits = ((this.#behind[depth] ?? 0) & this.#beginnings(step / stepWidth)) !== 0;
    if (!fits && leapt <= depth) return false;
    this.#leaps[depth] = Math.max(leapt, fits ? depth + (steps[step + 3] ?? 0) : 0);
    return this.#answer(depth, step, fits) || (this.#leaps[depth] ?? 0) > depth + 1;
  }

  /** Unless it is the gap that the name before it had there. */
  #crossGap(depth: number, root: number): void {
    if (this.#gaps[depth] === root) return;
    const row = beforeSymbol(depth);
    this.#gaps[depth] = root;
    this.#rows.clear(row);
    this.#rows.spell(beforeGap(depth), row, root);
    this.#behind[depth] = this.#rows.lettersAt(row);
  }

  #answer(depth: number, step: number, fits: boolean): boolean {
    const { steps } = this.#trie;
    const [from, to] = [beforeSymbol(depth), beforeGap(depth + 1)];
    const root = steps[step + 1] ?? 0;
    this.#rows.clear(to);
    this.#gaps[depth + 1] = nowhere;
    if (fits) {
      this.#rows.replace(from, to, learned.otherwise[root] ?? 0);
      this.#rows.spell(from, to, root);
    }
    this.#endClusters(depth, to);
    this.#rows.passOver(to);
    return this.#rows.isReached(to);
  }

  /** From where clusters began whose last symbol this is. */
  #endClusters(depth: number, to: number): void {
    const { steps } = this.#trie;
    for (let length = 2; length <= Math.min(longestCluster, depth + 1); length++) {
      const first = depth + 1 - length;
      const step = this.#path[first] ?? 0;
      if (steps[step + 3] === length) this.#rows.spell(beforeSymbol(first), to, steps[step + 2] ?? 0);
    }
  }

  /** Across the last gap. */
  #close(depth: number, root: number): void {
    this.#rows.clear(this.#last);
    this.#rows.spell(beforeGap(depth), this.#last, root);
    this.#isSpelled = this.#rows.isThrough(this.#last);
  }
}
