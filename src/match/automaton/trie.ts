import { hashOfPair, settle, slotsFor } from './hashing.js';
import { Numbers } from './numbers.js';

/** A trie over numbers of words: every state but the root is reached from one state by one word. */
export interface Trie {
  /** State → the state before it; the root, 0, has none. */
  readonly parents: Int32Array;
  /** State → the word that leads to it. */
  readonly words: Int32Array;
  /** Hash of state and word → the state they lead to, as hashing.ts has it. */
  readonly slots: Int32Array;
}

export const root = 0;

/** The state that a word leads to, or -1. */
export function follow({ parents, words, slots }: Trie, state: number, word: number): number {
  const mask = slots.length - 1;
  for (let slot = hashOfPair(state, word) & mask; ; slot = (slot + 1) & mask) {
    const next = (slots[slot] ?? 0) - 1;
    if (next < 0 || (parents[next] === state && words[next] === word)) return next;
  }
}

export class TrieBuilder {
  readonly #parents = new Numbers();
  readonly #words = new Numbers();
  #slots = slotsFor(0);

  constructor() {
    this.#parents.push(-1);
    this.#words.push(-1);
  }

  /** The state that a word leads to, a new one where there is none. */
  add(state: number, word: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hashOfPair(state, word) & mask; ; slot = (slot + 1) & mask) {
      const next = (this.#slots[slot] ?? 0) - 1;
      if (next < 0) return this.#append(state, word);
      if (this.#parents.at(next) === state && this.#words.at(next) === word) return next;
    }
  }

  finish(): Trie {
    return { parents: this.#parents.toArray(), words: this.#words.toArray(), slots: this.#slots };
  }

  #append(state: number, word: number): number {
    const next = this.#parents.length;
    this.#parents.push(state);
    this.#words.push(word);
    if (next * 2 >= this.#slots.length) this.#spread();
    else settle(this.#slots, hashOfPair(state, word), next);
    return next;
  }

  /** Into twice the room. */
  #spread(): void {
    this.#slots = slotsFor(this.#slots.length);
    for (let state = 1; state < this.#parents.length; state++)
      settle(this.#slots, hashOfPair(this.#parents.at(state), this.#words.at(state)), state);
  }
}
