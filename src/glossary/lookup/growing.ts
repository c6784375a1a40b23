/** Numbers one after the other, as many as come. */
export interface Growing<T> {
  /** @returns how many there are now. */
  add(numbers: ArrayLike<number>): number;
  finish(): T;
}

export const growingBytes = (): Growing<Uint8Array> => growing((length) => new Uint8Array(length));
export const growingLongs = (): Growing<Uint32Array> => growing((length) => new Uint32Array(length));

function growing<T extends Uint8Array | Uint32Array>(make: (length: number) => T): Growing<T> {
  let numbers = make(1 << 10);
  let length = 0;
  const resized = (size: number): T => {
    const other = make(size);
    other.set(numbers.subarray(0, length));
    return other;
  };
  return {
    add: (more) => {
      if (length + more.length > numbers.length) numbers = resized(2 * (length + more.length));
      numbers.set(more, length);
      length += more.length;
      return length;
    },
    finish: () => resized(length),
  };
}
