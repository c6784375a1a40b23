import type { Path } from './strings.js';
import { scalarOf } from './write.js';

/** A string to be added, and how the file around it is laid out. */
export interface NewString {
  readonly value: string;
  readonly path: Path;
  /** How much of the path the file has. */
  readonly from: number;
  /** What one level is indented by. */
  readonly step: string;
  readonly lineEnd: string;
  /** Whether what a path leads to is a list. */
  isList(path: Path): boolean;
}

/** Keys a line each, every one indented further, the last with the value; the first line is indented too. */
export function blockOf({ value, path, from, step, lineEnd, isList }: NewString, indent: string): string {
  let text = indent;
  let column = indent;
  for (let depth = from; depth < path.length; depth += 1) {
    const isItem = isList(path.slice(0, depth));
    if (depth > from) text += isList(path.slice(0, depth - 1)) ? ' ' : lineEnd + column;
    text += isItem ? '-' : `${scalarOf(path[depth] ?? '')}:`;
    column += isItem ? '  ' : step;
  }
  return `${text} ${scalarOf(value)}`;
}

/** The same between braces and brackets. @param from how much of the path stands there already. */
export function flowOf({ value, path, isList }: NewString, from: number): string {
  return path.slice(from).reduceRight((inner, name, at) => {
    const isItem = isList(path.slice(0, from + at));
    const entry = isItem ? inner : `${JSON.stringify(name)}: ${inner}`;
    if (at === 0) return entry;
    return isList(path.slice(0, from + at)) ? `[${entry}]` : `{ ${entry} }`;
  }, JSON.stringify(value));
}
