import { type Document, isMap, isScalar, isSeq, type Pair } from 'yaml';
import type { Span } from '../../model/span.js';
import { keyOf, type Path, rootLanguage } from './strings.js';

/** A pair of a map, or an item of a list. */
export interface Entry extends Span {
  readonly name: string;
  /** Offset behind its colon; of an item, where its value starts. */
  readonly open: number;
  /** How many units stand before it in its line. */
  readonly column: number;
  readonly value: unknown;
  readonly isItem: boolean;
}

/** How far a path leads in a file. */
export interface Found {
  /** How much of it the file has. */
  readonly depth: number;
  /** What stands beside the next part of it; empty where the holder has no value that could hold it. */
  readonly items: readonly Entry[];
  /** Whether that is between braces or brackets. */
  readonly isFlow: boolean;
  /** What the items are the value of; undefined where they are the file's own. */
  readonly holder: Entry | undefined;
}

/** Follows a path from the pair of a file's language, or from the top. */
export function found(tree: Document.Parsed, text: string, path: Path): Found {
  const root = rootOf(tree);
  let holder = root && entryOf(root, text);
  let node: unknown = root === undefined ? tree.contents : root.value;
  let isFlow = false;
  for (const [depth, name] of path.entries()) {
    const items = entriesOf(node, text);
    isFlow ||= items.length > 0 && (isMap(node) || isSeq(node)) && node.flow === true;
    const next = items.find((item) => item.name === name);
    if (next === undefined) return { depth, items, isFlow, holder };
    holder = next;
    node = next.value;
  }
  return { depth: path.length, items: [], isFlow, holder };
}

/** The pair of a file's language; in a file that has nothing else, the key may be all there is. */
function rootOf(tree: Document.Parsed): Pair | undefined {
  const [only, more] = isMap(tree.contents) ? tree.contents.items : [];
  if (only === undefined || more !== undefined) return undefined;
  const isOpen = only.value === null || (isScalar(only.value) && only.value.value === null);
  const isTag = /^[a-z]{2,3}(?:[-_]\w+)*$/.test(keyOf(only.key) ?? '');
  return rootLanguage(tree, '') !== undefined || (isOpen && isTag) ? only : undefined;
}

function entriesOf(node: unknown, text: string): Entry[] {
  if (isMap(node)) return node.items.map((pair) => entryOf(pair, text));
  if (!isSeq(node)) return [];
  return node.items.map((value, index) => {
    const [start, end] = rangeOf(value) ?? [0, 0];
    const column = Math.max(0, lineBefore(text, start).lastIndexOf('-'));
    return { name: String(index), start, open: start, end, column, value, isItem: true };
  });
}

function entryOf({ key, value }: Pair, text: string): Entry {
  const [start, keyEnd] = rangeOf(key) ?? [0, 0];
  const open = text.indexOf(':', keyEnd) + 1;
  const end = Math.max(open, rangeOf(value)?.[1] ?? 0);
  const column = lineBefore(text, start).length;
  return { name: keyOf(key) ?? '', start, open, end, column, value, isItem: false };
}

const lineBefore = (text: string, offset: number): string =>
  text.slice(Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1, offset);

/** Where a node stands, its comments aside. */
export function rangeOf(node: unknown): readonly [number, number] | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  const { range } = node;
  if (!Array.isArray(range)) return undefined;
  const [start, end]: unknown[] = range;
  return typeof start === 'number' && typeof end === 'number' ? [start, end] : undefined;
}
