import { letterCount } from './latin.js';
import { type ArabicSymbol, readArabic } from './symbols.js';
import { clusterAt, gapOf, keyOf, type Transducer, unknown, weightOf } from './transducer.js';

/** An Arabic name laid out for alignment: gap, symbol, gap, symbol … gap. */
export interface Lattice {
  readonly symbols: readonly ArabicSymbol[];
  /** How many symbols each word has. */
  readonly words: readonly number[];
  /** How much there is to hear: a consonant counts 1, what may be a vowel a third. */
  readonly weight: number;
  readonly stages: number;
  /** Root of the trie of each stage. */
  readonly roots: Int32Array;
  /** Root for the cluster that begins at a stage, 0 where none does, and the stage behind it. */
  readonly clusterRoots: Int32Array;
  readonly clusterEnds: Int32Array;
  /** Symbols that some letter has to answer: the letters that can (a bit each), and what none of them costs. */
  readonly wants: Int32Array;
  readonly lacks: Float64Array;
}

/**
 * Lays one name out.
 * @public for the training script
 */
export function createLattice(model: Transducer, arabic: string): Lattice {
  return latticeOf(model, readArabic(arabic));
}

export function latticeOf(model: Transducer, words: readonly (readonly ArabicSymbol[])[]): Lattice {
  const symbols = words.flat();
  const root = (key: string): number =>
    model.roots.get(key) ?? model.roots.get(keyOf(unknown, 'medial')) ?? 0;
  const roots = Int32Array.from({ length: 2 * symbols.length + 1 }, (_, stage) => {
    const symbol = symbols[stage >> 1];
    const isSymbol = stage % 2 === 1 && symbol !== undefined;
    return root(isSymbol ? keyOf(symbol.name, symbol.position) : gapOf(symbols[(stage >> 1) - 1], symbol));
  });
  const clusterRoots = new Int32Array(roots.length);
  const clusterEnds = new Int32Array(roots.length);
  const clusters = clustersOf(words);
  for (const { key, first, behind } of clusters) {
    clusterRoots[2 * first + 1] = root(key);
    clusterEnds[2 * first + 1] = 2 * behind;
  }
  const alone = (at: number): boolean => clusters.every(({ first, behind }) => at < first || at >= behind);
  const needs = symbols.flatMap((_, at) => (alone(at) ? knownNeeds(model, roots[2 * at + 1] ?? 0) : []));
  return {
    symbols,
    words: words.map((word) => word.length),
    weight: symbols.reduce((sum, symbol) => sum + weightOf(symbol), 0),
    stages: roots.length,
    roots,
    clusterRoots,
    clusterEnds,
    wants: Int32Array.from(needs, ({ letters }) => letters),
    lacks: Float64Array.from(needs, ({ lack }) => lack),
  };
}

/** The clusters of a name: key of their costs, index of their first symbol and of the one behind. */
function clustersOf(
  words: readonly (readonly ArabicSymbol[])[],
): { key: string; first: number; behind: number }[] {
  let before = 0;
  return words.flatMap((word) => {
    const start = before;
    before += word.length;
    return word.flatMap((symbol, at) => {
      const cluster = clusterAt(word, at);
      if (cluster === undefined) return [];
      const behind = at + cluster.length;
      const position = at > 0 && behind === word.length ? 'final' : symbol.position;
      return [{ key: keyOf(cluster, position), first: start + at, behind: start + behind }];
    });
  });
}

/** Graphemes below this cost are what a reader expects of a symbol. */
const expected = 1.5;

/** What a symbol wants to be answered by; one at most. */
type Needs = readonly { readonly letters: number; readonly lack: number }[];

const needsByRoot = new WeakMap<Transducer, Map<number, Needs>>();

function knownNeeds(model: Transducer, root: number): Needs {
  const byRoot = needsByRoot.get(model) ?? new Map<number, Needs>();
  needsByRoot.set(model, byRoot);
  const needs = byRoot.get(root) ?? needsOf(model, root);
  byRoot.set(root, needs);
  return needs;
}

/** The letters with which the expected graphemes of a trie begin, and the least that anything else costs. */
function needsOf({ next, cost, otherwise }: Transducer, root: number): Needs {
  const unwritten = cost[root] ?? 0;
  let letters = 0;
  let lack = Math.min(unwritten, otherwise[root] ?? 0);
  for (let code = 1; code < letterCount; code++) {
    const node = next[root * letterCount + code] ?? 0;
    const least = node > 0 ? leastBelow(next, cost, node) : Number.POSITIVE_INFINITY;
    if (least < expected) letters |= 1 << code;
    else lack = Math.min(lack, least);
  }
  return lack > 0.5 ? [{ letters, lack }] : [];
}

function leastBelow(next: Int32Array, cost: Float64Array, node: number): number {
  let least = cost[node] ?? 0;
  for (let code = 1; code < letterCount; code++) {
    const child = next[node * letterCount + code] ?? 0;
    if (child > 0) least = Math.min(least, leastBelow(next, cost, child));
  }
  return least;
}
