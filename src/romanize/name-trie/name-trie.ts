/**
 * Names in the order of what there is to hear in them, so that those which begin alike are heard once as far as they
 * do: a trie over the steps of the recogniser's lattices, laid flat. Names of about one length stand together, for
 * what a spelling may cost follows from it.
 */
export interface NameTrie {
  /** Step → four numbers: roots of its gap, of its symbol (0 at the end of a name), of the cluster it begins, and how many symbols that has. */
  readonly steps: Int32Array;
  /** Of each class: its first name. One more at the end. */
  readonly classes: Int32Array;
  /** Of each class, in millionths: what a spelling may cost in all, and any one move of it. */
  readonly bounds: Int32Array;
  /** Name → how many steps it shares with the one before it. */
  readonly shared: Uint8Array;
  /** Name → where the numbers of its other steps begin in `rest`; one more at the end. */
  readonly starts: Int32Array;
  readonly rest: Uint16Array;
  /** Name → the next that shares less with the one before it than this name does. */
  readonly beyond: Int32Array;
  /** Name → whose it is. */
  readonly owners: Int32Array;
  /** How many steps the longest name has. */
  readonly deepest: number;
}

/** Numbers a step takes. */
export const stepWidth = 4;

/** Millionths. */
export const unit = 1_000_000;
