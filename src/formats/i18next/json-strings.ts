import type { Node } from 'jsonc-parser';
import { jsonTree } from '../json/json-tree.js';

/** A string value of a JSON file: where it leads, what it says, where each of its units stands in the file. */
export interface JsonString {
  readonly path: readonly (string | number)[];
  readonly text: string;
  readonly start: number;
  /** Offset in the file of each unit and of the end; absent where nothing is escaped. */
  readonly offsets?: Uint32Array;
}

/** Every string value of a JSON file, in order. @throws {Trouble} at the first fault. */
export function jsonStrings(file: string, text: string): JsonString[] {
  return stringsIn(jsonTree(file, text), [], text);
}

function stringsIn(node: Node, path: readonly (string | number)[], file: string): JsonString[] {
  const children = node.children ?? [];
  if (node.type === 'string') return [stringAt(node, path, file)];
  if (node.type === 'array')
    return children.flatMap((child, index) => stringsIn(child, [...path, index], file));
  return children.flatMap(({ children: pair }) => {
    const [key, value] = pair ?? [];
    return key === undefined || value === undefined
      ? []
      : stringsIn(value, [...path, String(key.value)], file);
  });
}

function stringAt(node: Node, path: readonly (string | number)[], file: string): JsonString {
  const text = String(node.value);
  const start = node.offset + 1;
  const raw = file.slice(start, node.offset + node.length - 1);
  return raw === text ? { path, text, start } : { path, text, start, offsets: unescapedOffsets(raw, start) };
}

function unescapedOffsets(raw: string, start: number): Uint32Array {
  const offsets: number[] = [];
  let at = 0;
  while (at < raw.length) {
    offsets.push(start + at);
    if (raw[at] !== '\\') at += 1;
    else at += raw[at + 1] === 'u' ? 6 : 2;
  }
  offsets.push(start + raw.length);
  return Uint32Array.from(offsets);
}
