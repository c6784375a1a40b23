import type { Section } from '../automaton/binary.js';
import { Numbers } from '../automaton/numbers.js';
import { Bytes } from './bytes.js';
import { type Mould, mouldOf } from './moulds.js';
import { type Shaped, separator } from './shapes.js';

/** Values under ids, by number, each with the number of its shape and its texts in one run of bytes. */
export interface Records<T> {
  readonly size: number;
  idOf(number: number): string;
  /** Made anew each time. */
  at(number: number): SavedRecord<T>;
}

interface SavedRecord<T> {
  readonly id: string;
  readonly value: T;
}

/** How many sections records take. */
export const recordSections = 4;

/** Gathers records, and says each shape once. */
export class RecordWriter {
  readonly #shapes = new Map<string, number>();
  readonly #shapeOf = new Numbers();
  readonly #starts = new Numbers();
  readonly #texts = new Bytes();

  add(id: string, { shape, texts }: Shaped): void {
    const number = this.#shapes.get(shape) ?? this.#shapes.size;
    this.#shapes.set(shape, number);
    this.#shapeOf.push(number);
    this.#starts.push(this.#texts.length);
    this.#texts.write([id, ...texts].join(separator));
  }

  finish(): Section[] {
    this.#starts.push(this.#texts.length);
    const shapes = new TextEncoder().encode(Array.from(this.#shapes.keys()).join('\n'));
    return [shapes, this.#shapeOf.toArray(), this.#starts.toArray(), this.#texts.toArray()];
  }
}

/** The records in the sections that {@link RecordWriter} gave; undefined where they are others. */
export function recordsIn<T>([shapes, shapeOf, starts, texts]: readonly Section[]): Records<T> | undefined {
  if (!(shapes instanceof Uint8Array && texts instanceof Uint8Array)) return undefined;
  if (!(shapeOf instanceof Int32Array && starts instanceof Int32Array)) return undefined;
  return new SavedRecords<T>(shapes, shapeOf, starts, texts);
}

class SavedRecords<T> implements Records<T> {
  readonly #shapes: Uint8Array;
  readonly #shapeOf: Int32Array;
  readonly #starts: Int32Array;
  readonly #texts: Uint8Array;
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  /** Shape → its mould; read when the first record is. */
  #moulds: Mould<T>[] | undefined;

  constructor(shapes: Uint8Array, shapeOf: Int32Array, starts: Int32Array, texts: Uint8Array) {
    this.#shapes = shapes;
    this.#shapeOf = shapeOf;
    this.#starts = starts;
    this.#texts = texts;
  }

  get size(): number {
    return this.#shapeOf.length;
  }

  idOf(number: number): string {
    const start = this.#starts[number] ?? 0;
    const next = this.#starts[number + 1] ?? 0;
    const end = this.#texts.indexOf(0, start);
    return this.#decoder.decode(this.#texts.subarray(start, end < 0 ? next : Math.min(end, next)));
  }

  at(number: number): SavedRecord<T> {
    this.#moulds ??= this.#decoder
      .decode(this.#shapes)
      .split('\n')
      .map((shape) => mouldOf(shape.split(separator)));
    const mould = this.#moulds[this.#shapeOf[number] ?? 0];
    if (mould === undefined) throw new RangeError(`no record ${number}`);
    const [id = '', ...texts] = this.#textsOf(number);
    return { id, value: mould(texts) };
  }

  #textsOf(number: number): string[] {
    const bytes = this.#texts.subarray(this.#starts[number], this.#starts[number + 1]);
    return this.#decoder.decode(bytes).split(separator);
  }
}
