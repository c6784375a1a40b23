import { letterCount } from '../recognizer/latin.js';
import type { Transducer } from '../recognizer/transducer.js';

/** What moves are allowed. */
export interface Purse {
  /** What all of them may cost, and any one. */
  readonly total: number;
  readonly move: number;
}

/** What it costs at least to come as far as each letter of a spelling, row by row. */
export class Rows {
  #letters: Uint8Array = new Uint8Array(0);
  /** What each letter costs that answers nothing. */
  #prices: Float64Array = new Float64Array(0);
  #width = 0;
  #cost = new Float64Array(0);
  /** First and last column that a row reaches; none where the last is before the first. */
  readonly #low: Int32Array;
  readonly #high: Int32Array;
  readonly #next: Int32Array;
  readonly #stop: Float64Array;
  purse: Purse = { total: 0, move: 0 };
  /** Whether more letters might have led on. */
  goesOn = false;

  constructor(model: Transducer, rows: number) {
    this.#next = model.next;
    this.#stop = model.cost;
    this.#low = new Int32Array(rows);
    this.#high = new Int32Array(rows);
  }

  /** Begins with another spelling. */
  read(letters: Uint8Array, prices: Float64Array): void {
    this.#letters = letters;
    this.#prices = prices;
    this.#width = letters.length + 1;
    const cells = this.#width * this.#low.length;
    if (this.#cost.length < cells) this.#cost = new Float64Array(2 * cells);
    this.goesOn = false;
  }

  /** Makes a row one that reaches nothing. */
  clear(row: number): void {
    const start = row * this.#width;
    for (let cell = start; cell < start + this.#width; cell++) this.#cost[cell] = Number.POSITIVE_INFINITY;
    this.#low[row] = this.#width;
    this.#high[row] = -1;
  }

  /** Makes a row one that reaches nothing but the beginning, for nothing. */
  begin(row: number): void {
    this.clear(row);
    this.#offer(row, 0, 0);
  }

  isReached(row: number): boolean {
    return (this.#low[row] ?? 0) <= (this.#high[row] ?? -1);
  }

  /** Whether a row reaches the end of the spelling. */
  isThrough(row: number): boolean {
    return this.#high[row] === this.#width - 1;
  }

  /** The letters that stand where a row reaches, a bit each; the lowest stands for none, which is everywhere. */
  lettersAt(row: number): number {
    let present = 0;
    for (let column = this.#low[row] ?? 0; column <= (this.#high[row] ?? -1); column++)
      if ((this.#cost[row * this.#width + column] ?? 0) <= this.purse.total)
        present |= 1 | (1 << (this.#letters[column] ?? 0));
    return present;
  }

  /** Letters that answer nothing, along a row. */
  passOver(row: number): void {
    const { total, move } = this.purse;
    for (let column = this.#low[row] ?? 0; column <= (this.#high[row] ?? -1); column++) {
      const price = this.#prices[column] ?? Number.POSITIVE_INFINITY;
      const paid = (this.#cost[row * this.#width + column] ?? 0) + price;
      if (price <= move && paid <= total) this.#offer(row, column + 1, paid);
    }
  }

  /** Any one letter in a symbol's place. */
  replace(from: number, to: number, price: number): void {
    if (price > this.purse.move) return;
    const last = Math.min(this.#high[from] ?? -1, this.#width - 2);
    for (let column = this.#low[from] ?? 0; column <= last; column++) {
      const paid = (this.#cost[from * this.#width + column] ?? 0) + price;
      if (paid <= this.purse.total) this.#offer(to, column + 1, paid);
    }
  }

  /** The graphemes of a trie, from every letter that one row reaches into another row. */
  spell(from: number, to: number, root: number): void {
    const last = this.#high[from] ?? -1;
    for (let column = this.#low[from] ?? 0; column <= last; column++) {
      const paid = this.#cost[from * this.#width + column] ?? 0;
      if (paid <= this.purse.total) this.#spellFrom(column, paid, to, root);
    }
  }

  #spellFrom(column: number, paid: number, to: number, root: number): void {
    const [next, stop, letters] = [this.#next, this.#stop, this.#letters];
    const { total, move } = this.purse;
    let node = root;
    for (let at = column; node > 0; at++) {
      const price = stop[node] ?? 0;
      if (price <= move && paid + price <= total) this.#offer(to, at, paid + price);
      if (at >= letters.length) {
        this.goesOn = true;
        return;
      }
      node = next[node * letterCount + (letters[at] ?? 0)] ?? 0;
    }
  }

  #offer(row: number, column: number, price: number): void {
    const cell = row * this.#width + column;
    if (price >= (this.#cost[cell] ?? 0)) return;
    this.#cost[cell] = price;
    if (column < (this.#low[row] ?? 0)) this.#low[row] = column;
    if (column > (this.#high[row] ?? 0)) this.#high[row] = column;
  }
}
