import { needsOf, sharesOf } from './needs.js';
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
  /** The word of each stage; a gap belongs to the symbol before it. */
  readonly wordOf: Int32Array;
  /** Of each symbol: the letters that may answer it (a bit each), and what it costs at least without any of them. */
  readonly wants: Int32Array;
  readonly lacks: Float64Array;
  /** Of each letter: what it costs at least wherever it stands, its share of the move that takes it. */
  readonly shares: Float64Array;
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
  const needs = symbols.map((_, at) => needsOf(model, roots[2 * at + 1] ?? 0));
  const lacks = Float64Array.from(needs, ({ lack }) => lack);
  for (const { key, first, behind, silent } of clustersOf(words)) {
    if (!model.roots.has(key)) continue;
    clusterRoots[2 * first + 1] = root(key);
    clusterEnds[2 * first + 1] = 2 * behind;
    lacks.fill(0, first, first + silent);
  }
  return {
    symbols,
    words: words.map((word) => word.length),
    weight: symbols.reduce((sum, symbol) => sum + weightOf(symbol), 0),
    stages: roots.length,
    roots,
    clusterRoots,
    clusterEnds,
    wordOf: Int32Array.from(roots, (_, stage) => symbols[Math.max(0, (stage - 1) >> 1)]?.word ?? 0),
    wants: Int32Array.from(needs, ({ letters }) => letters),
    lacks,
    shares: sharesOf(model, [...roots, ...clusterRoots.filter((root) => root > 0)]),
  };
}

/** The clusters of a name: key of their costs, index of their first symbol and of the one behind. */
function clustersOf(
  words: readonly (readonly ArabicSymbol[])[],
): { key: string; first: number; behind: number; silent: number }[] {
  let before = 0;
  return words.flatMap((word) => {
    const start = before;
    before += word.length;
    return word.flatMap((symbol, at) => {
      const cluster = clusterAt(word, at);
      if (cluster === undefined) return [];
      const behind = at + cluster.length;
      const position = at > 0 && behind === word.length ? 'final' : symbol.position;
      return [
        {
          key: keyOf(cluster.name, position),
          first: start + at,
          behind: start + behind,
          silent: cluster.silent,
        },
      ];
    });
  });
}
