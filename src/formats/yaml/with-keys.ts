import { isSeq } from 'yaml';
import { type Splice, spliced } from '../../text/splice.js';
import type { NamedText } from '../format.js';
import { lineEndOf } from '../line-breaks.js';
import { blockOf, flowOf, type NewString } from './new-strings.js';
import { type Entry, type Found, found, rangeOf } from './places.js';
import { type Path, rootLanguage, stringsIn, yamlTree } from './strings.js';
import { scalarOf } from './write.js';

/** What the source says of where strings stand, the key of its language aside. */
interface Order {
  readonly paths: readonly Path[];
  isList(path: Path): boolean;
}

/**
 * A file with strings added, each behind the one that stands before it in the source; the rest stays as it is.
 * @param source the file in the source language, which says how nested a key is.
 */
export function withKeys(file: string, texts: readonly NamedText[], source: string): string {
  const from = yamlTree({ file: '', text: source });
  const root = rootLanguage(from, '');
  const above = root === undefined ? [] : [root];
  const order: Order = {
    paths: stringsIn(from).map(({ path }) => path.slice(above.length)),
    isList: (path) => isSeq(from.getIn([...above, ...path])),
  };
  return texts.reduce(
    (text, { key, text: value }) => withString(text, pathOf(key, order.paths), value, order),
    file,
  );
}

/** Where the source has the key; of a plural form that it lacks, beside its other forms. */
function pathOf(key: string, paths: readonly Path[]): Path {
  const same = paths.find((path) => path.join('.') === key);
  if (same !== undefined) return same;
  const at = key.lastIndexOf('.');
  const sibling = paths.find((path) => path.slice(0, -1).join('.') === key.slice(0, at));
  return sibling === undefined ? [key] : [...sibling.slice(0, -1), key.slice(at + 1)];
}

function withString(text: string, path: Path, value: string, order: Order): string {
  const tree = yamlTree({ file: '', text });
  const place = found(tree, text, path);
  const string: NewString = {
    value,
    path,
    from: place.depth,
    step: /(?:^|\n)( +)[^\s-]/.exec(text)?.[1] ?? '  ',
    lineEnd: lineEndOf(text),
    isList: order.isList,
  };
  const before = siblingFor(place.items, path, place.depth, order) ?? place.items.at(-1);
  if (before !== undefined) return spliced(text, [asSibling(text, before, place, string)]);
  if (place.holder !== undefined) return spliced(text, [asValue(text, place.holder, place, string)]);
  return asFile(text, rangeOf(tree.contents), string);
}

/** The last entry that stands before a key in the source. */
function siblingFor(items: readonly Entry[], path: Path, depth: number, { paths }: Order): Entry | undefined {
  const within = path.slice(0, depth);
  const names = paths
    .filter((each) => within.every((part, index) => each[index] === part))
    .flatMap((each) => each[depth] ?? []);
  const earlier = new Set(names.slice(0, Math.max(0, names.indexOf(path[depth] ?? ''))));
  return items.findLast(({ name }) => earlier.has(name));
}

function asSibling(text: string, before: Entry, { isFlow, depth }: Found, string: NewString): Splice {
  if (isFlow) return { start: before.end, end: before.end, text: `, ${flowOf(string, depth)}` };
  const lines = blockOf(string, ' '.repeat(before.column));
  const at = lineEndFrom(text, before.end);
  const isOpen = at > 0 && !/[\r\n]/.test(text.charAt(at - 1));
  return { start: at, end: at, text: isOpen ? string.lineEnd + lines : lines + string.lineEnd };
}

/** Behind the line break that ends a value; a block ends there already. */
function lineEndFrom(text: string, offset: number): number {
  if (/[\r\n]/.test(text.charAt(offset - 1))) return offset;
  const lineEnd = /\r\n|\n|\r|$/.exec(text.slice(offset));
  return offset + (lineEnd?.index ?? 0) + (lineEnd?.[0].length ?? 0);
}

/** In the place of nothing, of an empty map, or of what is no map and should be one. */
function asValue(text: string, holder: Entry, { isFlow, depth }: Found, string: NewString): Splice {
  const { value, path, step, lineEnd } = string;
  const span = {
    start: holder.open,
    end: holder.open + text.slice(holder.open, holder.end).trimEnd().length,
  };
  const space = holder.isItem ? '' : ' ';
  if (depth === path.length)
    return { ...span, text: space + (isFlow ? JSON.stringify(value) : scalarOf(value)) };
  if (isFlow) return { ...span, text: `${space}{ ${flowOf(string, depth)} }` };
  const indent = ' '.repeat(holder.column) + (holder.isItem ? '  ' : step);
  return { ...span, text: lineEnd + blockOf(string, indent) };
}

/** The first string of a file, which may hold comments or an empty map. */
function asFile(text: string, range: readonly [number, number] | undefined, string: NewString): string {
  const block = blockOf(string, '');
  const [start, end] = range ?? [text.length, text.length];
  if (start < end) return text.slice(0, start) + block + text.slice(end);
  const before = text === '' || /[\r\n]$/.test(text) ? '' : string.lineEnd;
  return text + before + block + string.lineEnd;
}
