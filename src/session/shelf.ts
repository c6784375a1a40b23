import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Values that are laid aside until somebody asks for them. */
export interface Shelf<K, V> {
  /** Lays a value aside, or says that there is no room for it. @param value plain. */
  put(key: K, value: V): boolean;
  /** What was laid aside; undefined where nothing is there, or it can no longer be read. */
  get(key: K): V | undefined;
  close(): void;
}

/** Bytes that are held in memory before they go to the file. */
const pieceLength = 1_048_576;

/** Where a value lies among all bytes that were ever laid aside. */
interface Place {
  readonly start: number;
  readonly length: number;
}

/**
 * A shelf whose values lie in a file of the system's folder for such; in memory there is a place for each. The file
 * has no name from the start, so that nobody else reads it and nothing is left of it, however the process ends. A
 * full disk only means that less is laid aside.
 */
export function fileShelf<K, V>(): Shelf<K, V> {
  const places = new Map<K, Place>();
  const bytes = new SpilledBytes();
  return {
    put: (key, value) => {
      const place = bytes.add(serialize(value));
      if (place !== undefined) places.set(key, place);
      return place !== undefined;
    },
    get: (key) => {
      const place = places.get(key);
      const found = place && bytes.at(place);
      if (found === undefined) return undefined;
      const value: V = deserialize(found);
      return value;
    },
    close: () => bytes.close(),
  };
}

/** Bytes of which only the last are in memory. */
class SpilledBytes {
  #file: number | undefined;
  #isBroken = false;
  #written = 0;
  #waiting: Uint8Array[] = [];
  #waitingLength = 0;

  /** Undefined where they could not be kept. */
  add(bytes: Uint8Array): Place | undefined {
    if (this.#isBroken) return undefined;
    const place = { start: this.#written + this.#waitingLength, length: bytes.length };
    this.#waiting.push(bytes);
    this.#waitingLength += bytes.length;
    if (this.#waitingLength >= pieceLength) this.#spill();
    return place;
  }

  /** Undefined where they cannot be read. */
  at({ start, length }: Place): Uint8Array | undefined {
    if (start >= this.#written) return this.#inMemory({ start: start - this.#written, length });
    const bytes = new Uint8Array(length);
    try {
      const read = this.#file === undefined ? 0 : readSync(this.#file, bytes, 0, length, start);
      return read === length ? bytes : undefined;
    } catch {
      return undefined;
    }
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
    this.#isBroken = true;
    this.#waiting = [];
    this.#waitingLength = 0;
  }

  /** All that waits in one piece, so that it is found by its place. */
  #joined(): Uint8Array {
    const [first = new Uint8Array(), ...rest] = this.#waiting;
    const whole = rest.length === 0 ? first : Buffer.concat(this.#waiting, this.#waitingLength);
    this.#waiting = [whole];
    return whole;
  }

  #inMemory({ start, length }: Place): Uint8Array | undefined {
    const bytes = this.#joined().subarray(start, start + length);
    return bytes.length === length ? bytes : undefined;
  }

  #spill(): void {
    const whole = this.#joined();
    try {
      this.#file ??= namelessFile();
      for (let at = 0; at < whole.length; )
        at += writeSync(this.#file, whole, at, whole.length - at, this.#written + at);
    } catch {
      // What waits stays in memory; no more is taken.
      this.#isBroken = true;
      return;
    }
    this.#written += whole.length;
    this.#waiting = [];
    this.#waitingLength = 0;
  }
}

function namelessFile(): number {
  const path = join(tmpdir(), `mustalah-${randomBytes(8).toString('hex')}`);
  const file = openSync(path, 'wx+', 0o600);
  rmSync(path, { force: true });
  return file;
}
