import { conceptOf } from '../glossary/glossary.js';
import { parseGlossary, type StatedConcept, takeStored } from '../glossary/read.js';
import type { Stated } from '../glossary/store-checks.js';
import { openStoredFile, type StoredFile, StoredFileWriter } from '../match/compiled/stored-file.js';
import type { Concept, StoredConcept } from '../model/concept.js';
import { readText } from './files.js';
import type { StoreCache } from './store-cache.js';
import { forgetPlaces, locateIn } from './store-places.js';

/** A file of a store, its concepts read from bytes when they are asked for. */
export class StoreFile {
  readonly file: string;
  readonly #path: string;
  readonly #kept: StoredFile;

  /** @param file the name that problems give it. */
  constructor(path: string, file: string, kept: StoredFile) {
    this.file = file;
    this.#path = path;
    this.#kept = kept;
  }

  /** What it states, for whoever holds none of it: each concept is made anew. */
  *passing(): Generator<Stated> {
    for (let number = 0; number < this.#kept.size; number++) yield this.#statement(number);
  }

  /** What it states, each concept read when it is first asked for, and from then on the same. */
  stated(): StatedConcept[] {
    return Array.from({ length: this.#kept.size }, (_, number) => this.#statement(number));
  }

  read(number: number): StoredConcept {
    return this.#kept.stored(number);
  }

  id(number: number): string {
    return this.#kept.id(number);
  }

  locate: Stated['locate'] = (path) => locateIn(this.#path, this.file, path);

  #statement(number: number): Statement {
    return new Statement(this, number);
  }
}

/** A concept where a file states it. */
class Statement implements StatedConcept {
  readonly #from: StoreFile;
  readonly #number: number;
  #stored: StoredConcept | undefined;
  #concept: Concept | undefined;

  constructor(from: StoreFile, number: number) {
    this.#from = from;
    this.#number = number;
  }

  get id(): string {
    return this.#from.id(this.#number);
  }

  get file(): string {
    return this.#from.file;
  }

  get stored(): StoredConcept {
    this.#stored ??= this.#from.read(this.#number);
    return this.#stored;
  }

  get concept(): Concept {
    this.#concept ??= conceptOf(this.id, this.stored);
    return this.#concept;
  }

  locate: Stated['locate'] = (path) => this.#from.locate([this.id, ...path]);
}

/**
 * Reads a file of a store, as an earlier run kept it or as it is.
 * @param shown the name that problems give it.
 * @throws {Trouble} with every fault of the file.
 */
export async function readStoreFile(path: string, shown: string, cache: StoreCache): Promise<StoreFile> {
  const text = await readText(path, shown);
  forgetPlaces(path);
  const key = cache.keyOf(text);
  const known = await cache.get(path, key);
  if (known !== undefined) return new StoreFile(path, shown, known);
  const bytes = bytesOf(shown, text, key);
  await cache.put(path, bytes);
  const made = openStoredFile(bytes, key);
  if (made === undefined) throw new TypeError('bytes that were just made');
  return new StoreFile(path, shown, made);
}

function bytesOf(shown: string, text: string, key: string): Uint8Array {
  const plain = new StoredFileWriter();
  if (takeStored(text, (id, stored) => plain.add(id, stored))) return plain.finish(key);
  const whole = new StoredFileWriter();
  for (const [id, stored] of Object.entries(parseGlossary(shown, text))) whole.add(id, stored);
  return whole.finish(key);
}
