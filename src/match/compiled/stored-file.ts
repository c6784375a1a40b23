import type { StoredConcept } from '../../model/concept.js';
import { packSections, unpackSections } from '../automaton/binary.js';
import { type Records, RecordWriter, recordSections, recordsIn } from './records.js';
import { shapedFrom } from './shapes.js';

/** What the bytes are told by; another number with every change of what they hold. */
export const storedFileKind = 2001;

/** What one file of a store states, read concept by concept. */
export interface StoredFile {
  readonly size: number;
  id(number: number): string;
  /** The concept of a number below `size`, made anew each time. */
  stored(number: number): StoredConcept;
}

/** Gathers what a file states. */
export class StoredFileWriter {
  readonly #records = new RecordWriter();

  add(id: string, stored: StoredConcept): void {
    this.#records.add(id, shapedFrom(stored));
  }

  /** @param key whatever the file is to be known again by. */
  finish(key: string): Uint8Array<ArrayBuffer> {
    return packSections([new TextEncoder().encode(key), ...this.#records.finish()], storedFileKind);
  }
}

/** @returns undefined where the bytes are damaged, of another version, or of a file known by another key. */
export function openStoredFile(bytes: Uint8Array, key: string): StoredFile | undefined {
  const [head, ...sections] = unpackSections(bytes, storedFileKind) ?? [];
  if (!(head instanceof Uint8Array) || new TextDecoder().decode(head) !== key) return undefined;
  const records = recordsIn<StoredConcept>(sections.slice(0, recordSections));
  return records && storedFileOf(records);
}

const storedFileOf = (records: Records<StoredConcept>): StoredFile => ({
  size: records.size,
  id: (number) => records.idOf(number),
  stored: (number) => records.at(number).value,
});
