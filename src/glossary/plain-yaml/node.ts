import type { Path } from '../yaml.js';

/** What plain YAML says, and the offset at which it begins. */
export type PlainNode = PlainScalar | PlainList | PlainMap;

export interface PlainScalar {
  readonly at: number;
  readonly scalar: string | boolean | null;
}

export interface PlainList {
  readonly at: number;
  readonly items: readonly PlainNode[];
}

export interface PlainMap {
  readonly at: number;
  readonly entries: readonly PlainEntry[];
}

export interface PlainEntry {
  readonly key: string;
  /** Of the key. */
  readonly at: number;
  readonly value: PlainNode;
}

/** A node's value as JSON has it. */
export function dataOf(node: PlainNode): unknown {
  if ('scalar' in node) return node.scalar;
  if ('items' in node) return node.items.map(dataOf);
  const data: Record<string, unknown> = {};
  for (const { key, value } of node.entries) data[key] = dataOf(value);
  return data;
}

/** Offset of the key or item that a path leads to, or of the last one on its way that is there. */
export function placeIn(node: PlainNode, path: Path, at = node.at): number {
  const [part, ...rest] = path;
  if (part === undefined || 'scalar' in node) return at;
  if ('items' in node) {
    const item = node.items[Number(part)];
    return item === undefined ? at : placeIn(item, rest, item.at);
  }
  const entry = node.entries.find(({ key }) => key === part);
  return entry === undefined ? at : placeIn(entry.value, rest, entry.at);
}
