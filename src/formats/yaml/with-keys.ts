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
  let text = file;
  let waiting = texts.map(({ key, text: value }) => ({ path: pathOf(key, order.paths), value }));
  while (waiting.length > 0) {
    const round = new Round(text, order);
    waiting = waiting.filter((string) => !round.place(string));
    text = round.text();
  }
  return text;
}

/** Where the source has the key; of a plural form that it lacks, beside its other forms. */
function pathOf(key: string, paths: readonly Path[]): Path {
  const same = paths.find((path) => path.join('.') === key);
  if (same !== undefined) return same;
  const at = key.lastIndexOf('.');
  const sibling = paths.find((path) => path.slice(0, -1).join('.') === key.slice(0, at));
  return sibling === undefined ? [key] : [...sibling.slice(0, -1), key.slice(at + 1)];
}

/** What can be added to a file as it stands; what goes into something that is itself added waits for the next. */
class Round {
  readonly #text: string;
  readonly #order: Order;
  readonly #tree: ReturnType<typeof yamlTree>;
  readonly #manner: Pick<NewString, 'step' | 'lineEnd' | 'isList'>;
  /** What of the file is being made, so that nothing is made twice. */
  readonly #claimed = new Set<string>();
  readonly #edits: (Splice & { readonly column: number })[] = [];

  constructor(text: string, order: Order) {
    this.#text = text;
    this.#order = order;
    this.#tree = yamlTree({ file: '', text });
    const step = /(?:^|\n)( +)[^\s-]/.exec(text)?.[1] ?? '  ';
    this.#manner = { step, lineEnd: lineEndOf(text), isList: order.isList };
  }

  /** @returns whether it has its place. */
  place({ path, value }: { readonly path: Path; readonly value: string }): boolean {
    const place = found(this.#tree, this.#text, path);
    const before = siblingFor(place.items, path, place.depth, this.#order) ?? place.items.at(-1);
    const made =
      before === undefined ? `in ${place.holder?.start}` : path.slice(0, place.depth + 1).join('\0');
    if (this.#claimed.has(made)) return false;
    this.#claimed.add(made);
    const string = { ...this.#manner, value, path, from: place.depth };
    this.#edits.push({ ...this.#edit(before, place, string), column: before?.column ?? 0 });
    return true;
  }

  #edit(before: Entry | undefined, place: Found, string: NewString): Splice {
    if (before !== undefined) return asSibling(this.#text, before, place, string);
    if (place.holder !== undefined) return asValue(this.#text, place.holder, place, string);
    return asFile(this.#text, rangeOf(this.#tree.contents), string);
  }

  /** The file with what was placed; of what goes to one place, what is nested deeper belongs to what stands before. */
  text(): string {
    return spliced(
      this.#text,
      this.#edits.toSorted((a, b) => b.column - a.column),
    );
  }
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
function asFile(text: string, range: readonly [number, number] | undefined, string: NewString): Splice {
  const block = blockOf(string, '');
  const [start, end] = range ?? [text.length, text.length];
  if (start < end) return { start, end, text: block };
  const before = text === '' || /[\r\n]$/.test(text) ? '' : string.lineEnd;
  return { start: text.length, end: text.length, text: before + block + string.lineEnd };
}
