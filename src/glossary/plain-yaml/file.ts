import { Trouble } from '../../model/problem.js';
import { type Path, parseYaml, type YamlFile } from '../yaml.js';
import { readBlock } from './block.js';
import { type Entry, entriesOf } from './entries.js';
import { unsure } from './inline.js';
import { dataOf, type PlainNode, placeIn } from './node.js';

/**
 * A file of a store as {@link parseYaml} parses it, and many times faster where it is written plainly: block
 * mappings and lists, what is in brackets on one line, scalars that nobody could read in two ways. An entry that
 * is not plain is given to the library by itself, and where an entry could depend on others, the whole file is.
 * @throws {Trouble} where it is no YAML.
 */
export function parseStoreYaml(file: string, text: string): YamlFile {
  return plainYaml(file, text) ?? parseYaml(file, text);
}

/**
 * Where things stand in a file of a store that was read before, as {@link parseStoreYaml} would say: of its entries
 * only those are read again that are asked about.
 */
export function placesIn(file: string, text: string): Pick<YamlFile, 'locate'> {
  const entries = entriesOf(text);
  if (entries === undefined) return parseYaml(file, text);
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  let whole: YamlFile | undefined;
  return {
    locate: (path) => {
      const entry = byKey.get(String(path[0]));
      const place = entry && positionIn(text, entry, path);
      if (place !== undefined) return place;
      whole ??= parseStoreYaml(file, text);
      return whole.locate(path);
    },
  };
}

/**
 * Hands over the entries of a text that is written plainly, each as it is read, so that none need be held.
 * @param take whether to go on.
 * @returns whether all were taken; where not, what was handed over does not count.
 */
export function takeEntries(text: string, take: (key: string, value: unknown) => boolean): boolean {
  const entries = entriesOf(text);
  // An object has keys that are numbers first, so the order of entries is not that of the file.
  if (entries === undefined || entries.some(({ key }) => /^\d+$/.test(key))) return false;
  return entries.every(({ key, start, end }) => {
    const part = partOf(text.slice(start, end), key);
    return part !== undefined && take(key, part.value);
  });
}

/** One entry, read. */
interface Part {
  readonly value: unknown;
  /** Where a path stands that begins with the entry's key: offset within the entry. */
  place(path: Path): number;
}

function plainYaml(file: string, text: string): YamlFile | undefined {
  const entries = entriesOf(text);
  if (entries === undefined) return undefined;
  const data: Record<string, unknown> = {};
  for (const entry of entries) {
    const part = partOf(text.slice(entry.start, entry.end), entry.key);
    if (part === undefined) return undefined;
    data[entry.key] = part.value;
  }
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  return {
    file,
    data,
    locate: (path) => {
      const entry = byKey.get(String(path[0])) ?? entries[0];
      return (entry && positionIn(text, entry, path)) ?? { line: 1, column: 1 };
    },
  };
}

/** Undefined where the entry cannot be read by itself. */
function positionIn(text: string, { key, start, end, line }: Entry, path: Path) {
  const part = text.slice(start, end);
  const place = partOf(part, key)?.place(path);
  if (place === undefined) return undefined;
  const before = part.slice(0, place).split('\n');
  return { line: line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}

function partOf(text: string, key: string): Part | undefined {
  const node = plainNode(text);
  if (node === undefined) return foreignPart(text, key);
  const data = dataOf(node);
  return { value: memberOf(data, key), place: (path) => placeIn(node, path) };
}

function plainNode(text: string): PlainNode | undefined {
  try {
    return readBlock(text);
  } catch (error) {
    if (error !== unsure) throw error;
    return undefined;
  }
}

/** An anchor or its use, which may lead beyond an entry; or what looks like one. */
const reference = /(?:^|[\s,[{:-])[&*]\S/m;

function foreignPart(text: string, key: string): Part | undefined {
  if (reference.test(text)) return undefined;
  try {
    const yaml = parseYaml('', text);
    if (!isObject(yaml.data) || Object.keys(yaml.data).join() !== key) return undefined;
    const place = (path: Path): number => offsetOf(text, yaml.locate(path));
    return { value: memberOf(yaml.data, key), place };
  } catch (error) {
    if (error instanceof Trouble) return undefined;
    throw error;
  }
}

function offsetOf(text: string, { line, column }: ReturnType<YamlFile['locate']>): number {
  let start = 0;
  for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

const memberOf = (data: unknown, key: string): unknown =>
  isObject(data) ? Reflect.get(data, key) : undefined;

const isObject = (data: unknown): data is object => typeof data === 'object' && data !== null;
