import { limitOf, standardMeasure } from '../recognizer/penalty.js';
import { farthestFor } from '../recognizer/recognizer.js';
import { type HeardName, nameHearing } from './heard-words.js';
import { NameList } from './name-list.js';
import { type NameTrie, unit } from './name-trie.js';
import { Steps } from './steps.js';

/** Gathers names. */
export interface NameTrieBuilder {
  add(arabic: string, owner: number): void;
  finish(): NameTrie;
}

/** @param least the score that spellings have to reach which are asked for. 0..1 */
export function nameTrieBuilder(least: number): NameTrieBuilder {
  const steps = new Steps();
  const hear = nameHearing(steps);
  const bounds = classBounds(farthestFor(least));
  /** Each its class and then its steps. */
  const names = new NameList();
  let deepest = 0;
  const enter = (name: HeardName, owner: number): void => {
    if (name.weight === 0) return;
    deepest = Math.max(deepest, name.steps.length);
    names.add([bounds.widen(name), ...name.steps], owner);
  };
  return {
    add: (arabic, owner) => {
      for (const name of hear(arabic)) enter(name, owner);
    },
    finish: () => ({
      ...flat(names, bounds.count),
      steps: Int32Array.from(steps.numbers),
      bounds: bounds.finish(),
      deepest,
    }),
  };
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
    widen(name: HeardName): number {
      const symbols = name.steps.length - 1;
      const group = classes.filter((most) => symbols > most).length;
      const limit = farthest * limitOf(name, standardMeasure);
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

function flat(names: NameList, groups: number): Omit<NameTrie, 'steps' | 'bounds' | 'deepest'> {
  const order = names.inOrder();
  const starts = new Int32Array(order.length + 1);
  const shared = new Uint8Array(order.length);
  const first = new Int32Array(groups + 1);
  let before: Uint16Array = new Uint16Array(0);
  for (let name = 0; name < order.length; name++) {
    const path = names.path(order[name] ?? 0);
    const [group = 0] = path;
    first[group + 1] = name + 1;
    shared[name] = Math.min(mostShared, Math.max(0, commonLength(before, path) - 1));
    starts[name + 1] = (starts[name] ?? 0) + path.length - 1 - (shared[name] ?? 0);
    before = path;
  }
  for (let group = 1; group <= groups; group++)
    first[group] = Math.max(first[group] ?? 0, first[group - 1] ?? 0);
  return {
    classes: first,
    shared,
    starts,
    rest: restOf(names, order, shared, starts),
    beyond: beyondOf(shared),
    owners: order.map((name) => names.ownerOf(name)),
  };
}

function restOf(names: NameList, order: Int32Array, shared: Uint8Array, starts: Int32Array): Uint16Array {
  const rest = new Uint16Array(starts[order.length] ?? 0);
  for (let name = 0; name < order.length; name++)
    rest.set(names.path(order[name] ?? 0).subarray(1 + (shared[name] ?? 0)), starts[name]);
  return rest;
}

function commonLength(a: Uint16Array, b: Uint16Array): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
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
