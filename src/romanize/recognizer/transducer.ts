import { grouped } from '../../model/grouped.js';
import { assimilated } from './assimilation.js';
import { codeOf, letterCount, precedences } from './latin.js';
import { type ArabicSymbol, article, clusters, innerArticle, type Position, silentWaw } from './symbols.js';

/**
 * What it costs to spell an Arabic symbol with Latin letters. 0 is as good as any spelling; about 1 is unusual
 * but seen; above 2 the letters have little to do with each other.
 */
export interface SpellingCosts {
  /** Symbol, or symbol and position (`ش final`) → grapheme → cost. The empty grapheme leaves it unwritten. */
  readonly symbols: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Vowels that Arabic does not write, by what stands around them; see {@link gapOf}. */
  readonly gaps: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Symbol, or symbol and position → cost of any one letter in its place. */
  readonly otherwise: Readonly<Record<string, number>>;
  /** What precedes → letter → cost of one letter that answers nothing. */
  readonly extra: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * The costs as tries over Latin letters, flat: `next[node * letterCount + code]` leads on, `cost[node]` is what
 * it costs to stop there. Node 0 is no node. Gap and symbol each have a trie of their own.
 */
export interface Transducer {
  readonly next: Int32Array;
  readonly cost: Float64Array;
  /** Cost of a letter that answers nothing, by {@link LatinSpelling.extras}. */
  readonly extra: Float64Array;
  /** By root: cost of any one letter in place of the symbol; Infinity for a gap, which has no place. */
  readonly otherwise: Float64Array;
  /** Key of a symbol at a position, or of a gap → root of its trie. */
  readonly roots: ReadonlyMap<string, number>;
  /** Symbol → the roots of its tries. */
  readonly symbols: ReadonlyMap<string, SymbolRoots>;
  /** What a node stands for, for those who train or explain: key and grapheme. */
  names(): ReadonlyMap<number, { readonly key: string; readonly grapheme: string }>;
}

export type SymbolRoots = Readonly<Record<Position, number>>;

/** Symbols that may be heard as vowels or not at all. */
const vocalic = new Set([...'اأإآويىةئؤءع', 'يه', 'ييه']);

/** How much a symbol proves when it is heard. */
export function weightOf({ name }: Pick<ArabicSymbol, 'name'>): number {
  if (name === article || name === innerArticle || name === silentWaw) return 0.1;
  return vocalic.has(name) ? 0.35 : 1;
}

type Neighbour = Pick<ArabicSymbol, 'name' | 'word'>;

const kindOf = (symbol: Neighbour | undefined): string => {
  if (symbol === undefined) return '#';
  if (symbol.name === article || symbol.name === innerArticle) return 'L';
  return vocalic.has(symbol.name) ? 'V' : 'C';
};

/** The gap between two symbols: C consonant, V vowel letter, L article, # end of the name, | end of a word. */
export function gapOf(left: Neighbour | undefined, right: Neighbour | undefined): string {
  if (left && right && left.word !== right.word) return `${kindOf(left)}|`;
  return kindOf(left) + kindOf(right);
}

/** Every gap there is. */
export const gaps: readonly string[] = [
  ...['#C', '#V', '#L', 'CC', 'CV', 'CL', 'C#', 'C|', 'VC', 'VV', 'VL', 'V#', 'V|', 'LC', 'LV', 'L#', 'L|'],
  '##',
];

/** Stands for any letter that the costs do not have. */
export const unknown = '?';

export const keyOf = (symbol: string, position: string): string => `${symbol} ${position}`;

/** The root of a symbol, of {@link unknown} where the costs do not have it. */
export const symbolRoot = (
  { symbols }: Transducer,
  { name, position }: Pick<ArabicSymbol, 'name' | 'position'>,
): number => symbols.get(name)?.[position] ?? symbols.get(unknown)?.medial ?? 0;

/**
 * @param areShared whether positions at which a symbol costs what it does anywhere have one trie: it is soon made
 * then, but cannot learn what is different there.
 */
export function createTransducer(costs: SpellingCosts, areShared = false): Transducer {
  const trie = new Trie();
  const otherwise: number[] = [];
  const roots = new Map<string, number>();
  const tries = new Map<string, number>();
  const root = (key: string, spellings: Readonly<Record<string, number>>): number => {
    const hasOwn = costs.symbols[key] !== undefined || costs.otherwise[key] !== undefined;
    const cause = areShared && !hasOwn ? key.replace(/ .*/, '') : key;
    const made = tries.get(cause) ?? trie.root(key, spellings);
    tries.set(cause, made);
    roots.set(key, made);
    return made;
  };
  const symbols = new Map<string, SymbolRoots>();
  for (const symbol of Object.keys(costs.symbols).filter((name) => !name.includes(' '))) {
    const at = (position: Position): number => {
      const key = keyOf(symbol, position);
      const made = root(key, { ...costs.symbols[symbol], ...costs.symbols[key] });
      otherwise[made] = costs.otherwise[key] ?? costs.otherwise[symbol] ?? 0;
      return made;
    };
    const [initial, joined, medial, final] = [at('initial'), at('joined'), at('medial'), at('final')];
    symbols.set(symbol, { initial, joined, medial, final });
  }
  for (const gap of gaps) root(gap, { ...costs.gaps['any'], ...costs.gaps[gap] });
  return {
    ...trie.flat(),
    otherwise: Float64Array.from(
      { length: trie.size },
      (_, node) => otherwise[node] ?? Number.POSITIVE_INFINITY,
    ),
    extra: extraCosts(costs.extra),
    roots,
    symbols,
    names: () => trie.names(),
  };
}

function extraCosts(extra: SpellingCosts['extra']): Float64Array {
  const costs = new Float64Array(letterCount * precedences.length);
  for (const [at, precedence] of precedences.entries())
    for (const [letter, cost] of Object.entries(extra[precedence] ?? {}))
      costs[at * letterCount + codeOf(letter)] = cost;
  return costs;
}

/** Grows tries, node by node. */
class Trie {
  readonly #roots: { root: number; key: string; spellings: Readonly<Record<string, number>> }[] = [];
  #next = new Int32Array(letterCount << 13);
  #cost = new Float64Array(1 << 13).fill(Number.POSITIVE_INFINITY);
  #size = 1;

  get size(): number {
    return this.#size;
  }

  /** What was spelled, found again: few ask. */
  names(): Map<number, { key: string; grapheme: string }> {
    const names = new Map<number, { key: string; grapheme: string }>();
    for (const { root, key, spellings } of this.#roots)
      for (const grapheme of Object.keys(spellings)) names.set(this.#end(root, grapheme), { key, grapheme });
    return names;
  }

  root(key: string, spellings: Readonly<Record<string, number>>): number {
    const root = this.#grow();
    this.#roots.push({ root, key, spellings });
    for (const [grapheme, cost] of Object.entries(spellings)) this.#cost[this.#end(root, grapheme)] = cost;
    return root;
  }

  flat(): { next: Int32Array; cost: Float64Array } {
    return {
      next: this.#next.subarray(0, this.#size * letterCount),
      cost: this.#cost.subarray(0, this.#size),
    };
  }

  #end(root: number, grapheme: string): number {
    let node = root;
    for (const letter of grapheme) node = this.#follow(node, codeOf(letter));
    return node;
  }

  #follow(node: number, code: number): number {
    const edge = node * letterCount + code;
    const known = this.#next[edge] ?? 0;
    if (known > 0) return known;
    const fresh = this.#grow();
    this.#next[edge] = fresh;
    return fresh;
  }

  #grow(): number {
    if (this.#size === this.#cost.length) this.#widen();
    this.#size += 1;
    return this.#size - 1;
  }

  #widen(): void {
    const next = new Int32Array(2 * this.#next.length);
    const cost = new Float64Array(2 * this.#cost.length).fill(Number.POSITIVE_INFINITY);
    next.set(this.#next);
    cost.set(this.#cost);
    this.#next = next;
    this.#cost = cost;
  }
}

/** Clusters that are one only at the beginning of a word, and only at its end. */
const begins: ReadonlySet<string> = new Set(['ماك']);
const endings: ReadonlySet<string> = new Set(['يه', 'ييه', 'اء']);

/** Symbols that may be spelled as one: under which name, how many they are, and how many need no letter then. */
export interface Cluster {
  readonly name: string;
  readonly length: number;
  readonly silent: number;
}

/** By their first letters. */
const clustersFrom: ReadonlyMap<string, readonly Cluster[]> = grouped(
  clusters.map((name): Cluster => ({ name, length: name.length, silent: name.length })),
  ({ name }) => name.charAt(0),
);

/** The cluster that begins at a symbol of a word, if one does. */
export function clusterAt(word: readonly ArabicSymbol[], at: number): Cluster | undefined {
  const first = word[at]?.name ?? '';
  const withArticle = assimilated(first, word[at + 1]?.name ?? '');
  if (withArticle !== undefined) return { name: withArticle, length: 2, silent: 1 };
  return clustersFrom.get(first)?.find((cluster) => standsAt(cluster, word, at));
}

function standsAt({ name, length }: Cluster, word: readonly ArabicSymbol[], at: number): boolean {
  if (begins.has(name) && at > 0) return false;
  if (endings.has(name) && at + length !== word.length) return false;
  for (let ahead = 1; ahead < length; ahead++)
    if (word[at + ahead]?.name !== name.charAt(ahead)) return false;
  return true;
}
