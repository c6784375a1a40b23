import { needsAt, needsIn, sharesOf } from './needs.js';
import { type ArabicSymbol, type Position, readArabic } from './symbols.js';
import { type Cluster, clusterAt, gapOf, symbolRoot, type Transducer, weightOf } from './transducer.js';

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
  const roots = rootsOf(model, symbols);
  const clusterRoots = new Int32Array(roots.length);
  const clusterEnds = new Int32Array(roots.length);
  const wants = new Int32Array(symbols.length);
  const lacks = new Float64Array(symbols.length);
  const needs = needsIn(model);
  for (let at = 0; at < symbols.length; at++) {
    const { letters, lack } = needsAt(roots[2 * at + 1] ?? 0, model, needs);
    wants[at] = letters;
    lacks[at] = lack;
  }
  for (const { name, position, first, behind, silent } of clustersOf(words)) {
    const root = model.symbols.get(name)?.[position];
    if (root === undefined) continue;
    clusterRoots[2 * first + 1] = root;
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
    wants,
    lacks,
    shares: sharesOf(model, roots, clusterRoots),
  };
}

/** The word of a stage; a gap belongs to the symbol before it. */
export const wordOf = ({ symbols }: Lattice, stage: number): number =>
  symbols[Math.max(0, (stage - 1) >> 1)]?.word ?? 0;

function rootsOf(model: Transducer, symbols: readonly ArabicSymbol[]): Int32Array {
  const roots = new Int32Array(2 * symbols.length + 1);
  for (let at = 0; at <= symbols.length; at++) {
    const symbol = symbols[at];
    roots[2 * at] = model.roots.get(gapOf(symbols[at - 1], symbol)) ?? 0;
    if (symbol !== undefined) roots[2 * at + 1] = symbolRoot(model, symbol);
  }
  return roots;
}

interface PlacedCluster extends Cluster {
  readonly position: Position;
  /** Index of its first symbol and of the one behind it. */
  readonly first: number;
  readonly behind: number;
}

/** The clusters of a name, in order. */
function clustersOf(words: readonly (readonly ArabicSymbol[])[]): PlacedCluster[] {
  const found: PlacedCluster[] = [];
  let start = 0;
  for (const word of words) {
    for (let at = 0; at < word.length; at++) {
      const cluster = clusterAt(word, at);
      if (cluster === undefined) continue;
      const behind = at + cluster.length;
      const position = at > 0 && behind === word.length ? 'final' : (word[at]?.position ?? 'medial');
      found.push({ ...cluster, position, first: start + at, behind: start + behind });
    }
    start += word.length;
  }
  return found;
}
