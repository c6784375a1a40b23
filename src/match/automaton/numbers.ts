/** A list of whole numbers that grows, four bytes each. */
export class Numbers {
  #held: Int32Array = new Int32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  at(index: number): number {
    return this.#held[index] ?? 0;
  }

  push(value: number): void {
    if (this.#length === this.#held.length) this.#held = grown(this.#held);
    this.#held[this.#length++] = value;
  }

  /** A copy of exactly its length. */
  toArray(): Int32Array {
    return this.#held.slice(0, this.#length);
  }
}

function grown(held: Int32Array): Int32Array {
  const larger = new Int32Array(held.length * 2);
  larger.set(held);
  return larger;
}
