import type { Section } from '../automaton/binary.js';
import { Numbers } from '../automaton/numbers.js';
import { Bytes } from './bytes.js';
import { type Shaped, separator } from './shapes.js';

/** Values under ids, by number, each with the number of its shape and its texts in one run of bytes. */
export interface Records {
  readonly size: number;
  idOf(number: number): string;
  at(number: number): SavedRecord;
}

interface SavedRecord {
  readonly id: string;
  /** The shape of its value, parted at the places of its texts. */
  readonly parts: readonly string[];
  readonly texts: readonly string[];
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
export function recordsIn([shapes, shapeOf, starts, texts]: readonly Section[]): Records | undefined {
  if (!(shapes instanceof Uint8Array && texts instanceof Uint8Array)) return undefined;
  if (!(shapeOf instanceof Int32Array && starts instanceof Int32Array)) return undefined;
  return new SavedRecords(shapes, shapeOf, starts, texts);
}

class SavedRecords implements Records {
  readonly #shapes: Uint8Array;
  readonly #shapeOf: Int32Array;
  readonly #starts: Int32Array;
  readonly #texts: Uint8Array;
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  /** Shape → its parts; read when the first record is. */
  #parts: string[][] | undefined;

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

  at(number: number): SavedRecord {
    const [id = '', ...texts] = this.#textsOf(number);
    this.#parts ??= this.#decoder
      .decode(this.#shapes)
      .split('\n')
      .map((shape) => shape.split(separator));
    return { id, parts: this.#parts[this.#shapeOf[number] ?? 0] ?? [], texts };
  }

  #textsOf(number: number): string[] {
    const bytes = this.#texts.subarray(this.#starts[number], this.#starts[number + 1]);
    return this.#decoder.decode(bytes).split(separator);
  }
}
