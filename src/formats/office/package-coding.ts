import { trouble } from '../../model/problem.js';
import type { Coding } from '../coding.js';
import { decodeXml } from '../xml/decode.js';
import { encodeXml } from '../xml/encode.js';
import { contentOf, readArchive, type ZipArchive, type ZipEntry } from '../zip/archive.js';
import { withContents } from '../zip/replace.js';
import { holdsSeparators, type Part, partsIn, strungTogether } from './parts.js';

/** A package that was opened: XML parts in a ZIP archive. */
export class Package {
  readonly file: string;
  readonly archive: ZipArchive;
  readonly #entries = new Map<string, ZipEntry>();

  /** @throws {Trouble} where it is no such package. */
  constructor(file: string, bytes: Uint8Array) {
    this.file = file;
    requireArchive(file, bytes);
    this.archive = readArchive(file, bytes);
    for (const entry of this.archive.entries) this.#entries.set(entry.name, entry);
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  names(): string[] {
    return Array.from(this.#entries.keys());
  }

  /** @throws {Trouble} where there is no such part, or it is damaged. */
  bytesOf(name: string): Uint8Array {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw trouble('document-part-missing', { part: name }, this.file);
    if (entry.isEncrypted) throw trouble('document-encrypted', {}, this.file);
    if (entry.size > largest)
      throw trouble('document-too-large', { part: name, limit: largest / mebibyte }, this.file);
    return contentOf(this.archive, entry);
  }

  /** The text of an XML part. @throws {Trouble} as {@link bytesOf} does, and where it cannot be decoded. */
  textOf(name: string): string {
    const text = decodeXml(partName(this.file, name), this.bytesOf(name));
    if (holdsSeparators(text)) throw trouble('zip-part-damaged', { part: name }, this.file);
    return text;
  }
}

/** How problems name a part of a file. */
export const partName = (file: string, part: string): string => `${file}/${part}`;

const mebibyte = 1024 * 1024;

/** What a part may come to unpacked; a thick novel has six. */
const largest = 64 * mebibyte;

/** What Microsoft's older programs write, and newer ones where there is a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];
const zip = [0x50, 0x4b];

function requireArchive(file: string, bytes: Uint8Array): void {
  const begins = (signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte);
  if (begins(compound)) throw trouble('document-encrypted', {}, file);
  if (!begins(zip)) throw trouble('document-no-archive', {}, file);
}

/**
 * Reads a package as one text: its parts that hold text, in the order of reading. Writing it back puts new content
 * in the entries of the parts that differ, and copies every other byte.
 * @param partNames the parts to read.
 */
export function packageCoding(partNames: (opened: Package) => readonly string[]): Coding {
  const read = (file: string, bytes: Uint8Array): string => {
    const opened = new Package(file, bytes);
    return strungTogether(partNames(opened).map((name) => ({ name, text: opened.textOf(name) })));
  };
  return {
    decode: read,
    encode: (text, like) => {
      const before = new Map(partsIn(read('', like)).map((part) => [part.name, part.text]));
      const changed = partsIn(text).filter((part) => before.get(part.name) !== part.text);
      return changed.length === 0 ? like : rewritten(new Package('', like), changed);
    },
  };
}

function rewritten(opened: Package, changed: readonly Part[]): Uint8Array {
  const contents = changed.map(({ name, text }): [string, Uint8Array] => [
    name,
    encodeXml(text, opened.bytesOf(name)),
  ]);
  return withContents(opened.archive, new Map(contents));
}
