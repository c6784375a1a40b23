/** UTF-8 that grows. */
export class Bytes {
  readonly #encoder = new TextEncoder();
  #held = new Uint8Array(1 << 16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  write(text: string): void {
    const most = this.#length + text.length * 3;
    if (most > this.#held.length) this.#grow(most);
    this.#length += this.#encoder.encodeInto(text, this.#held.subarray(this.#length)).written;
  }

  /** A view of what is written. */
  toArray(): Uint8Array {
    return this.#held.subarray(0, this.#length);
  }

  #grow(least: number): void {
    const larger = new Uint8Array(Math.max(least, this.#held.length * 2));
    larger.set(this.toArray());
    this.#held = larger;
  }
}
