/** Names as runs of numbers, one behind the other, each with its owner. */
export class NameList {
  #paths: Uint16Array = new Uint16Array(1 << 16);
  #starts: Int32Array = new Int32Array(1 << 10);
  #owners: Int32Array = new Int32Array(1 << 10);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(path: readonly number[], owner: number): void {
    const start = this.#starts[this.#size] ?? 0;
    while (start + path.length > this.#paths.length) this.#paths = shorts(this.#paths);
    if (this.#size + 2 > this.#starts.length) {
      this.#starts = longs(this.#starts);
      this.#owners = longs(this.#owners);
    }
    this.#paths.set(path, start);
    this.#owners[this.#size] = owner;
    this.#size += 1;
    this.#starts[this.#size] = start + path.length;
  }

  ownerOf(name: number): number {
    return this.#owners[name] ?? 0;
  }

  /** A view of its numbers. */
  path(name: number): Uint16Array {
    return this.#paths.subarray(this.#starts[name], this.#starts[name + 1]);
  }

  /** Names in the order of their numbers, equal ones in that of their owners. */
  inOrder(): Int32Array {
    return Int32Array.from({ length: this.#size }, (_, name) => name).sort((a, b) => this.#compare(a, b));
  }

  #compare(a: number, b: number): number {
    const [startA, startB] = [this.#starts[a] ?? 0, this.#starts[b] ?? 0];
    const [lengthA, lengthB] = [this.#lengthOf(a), this.#lengthOf(b)];
    const length = Math.min(lengthA, lengthB);
    for (let at = 0; at < length; at++) {
      const difference = (this.#paths[startA + at] ?? 0) - (this.#paths[startB + at] ?? 0);
      if (difference !== 0) return difference;
    }
    return lengthA - lengthB || this.ownerOf(a) - this.ownerOf(b);
  }

  #lengthOf(name: number): number {
    return (this.#starts[name + 1] ?? 0) - (this.#starts[name] ?? 0);
  }
}

function shorts(held: Uint16Array): Uint16Array {
  const larger = new Uint16Array(held.length * 2);
  larger.set(held);
  return larger;
}

function longs(held: Int32Array): Int32Array {
  const larger = new Int32Array(held.length * 2);
  larger.set(held);
  return larger;
}
