import type { PlainEntry, PlainNode } from './node.js';

/** That a text is, or may be, other than plain: thrown within this folder, and never beyond it. */
export const unsure = new Error('not plain YAML');

/** A key that nobody could take for anything else. */
const keyPattern = /([A-Za-z0-9][\w-]{0,200}):(?=[ \r\n]|$)/y;
const double = /"((?:[^"\\\r\n]|\\["\\])*)"/y;
const single = /'((?:[^'\r\n]|'')*)'/y;
const plainInList = /[^,[\]{}\r\n]+/y;

/** What a plain scalar does not begin with here; YAML allows some of these. */
const indicators = new Set('-?:,[]{}#&*!|>\'"%@` ');
const special: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...['null', 'Null', 'NULL', '~'].map((text) => [text, null] as const),
  ...['true', 'True', 'TRUE'].map((text) => [text, true] as const),
  ...['false', 'False', 'FALSE'].map((text) => [text, false] as const),
]);

/** A value and where it ends. */
interface Read {
  readonly node: PlainNode;
  readonly end: number;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The key that stands at an offset with its colon and white space behind it; undefined where there is none. */
export function keyAt(text: string, at: number): { key: string; end: number } | undefined {
  const match = matchAt(keyPattern, text, at);
  const key = match?.[1];
  return match === null || key === undefined || special.has(key)
    ? undefined
    : { key, end: at + match[0].length };
}

export function pastSpaces(text: string, at: number): number {
  let end = at;
  while (text[end] === ' ') end += 1;
  return end;
}

/** A value that ends with its line: what is behind it is a comment at most. @param end of the line. */
export function valueOnLine(text: string, at: number, end: number): PlainNode {
  if (!'"\'[{'.includes(text[at] ?? ' ')) return plainScalar(text.slice(at, end).split(' #')[0] ?? '', at);
  const read = valueAt(text, at);
  const rest = text.slice(read.end, end);
  if (!/^ *$|^ +#/.test(rest)) throw unsure;
  return read.node;
}

function plainScalar(text: string, at: number): PlainNode {
  const scalar = text.replace(/ +$/, '');
  const first = scalar[0];
  if (first === undefined || indicators.has(first) || scalar.includes(': ') || scalar.endsWith(':'))
    throw unsure;
  const known = special.get(scalar);
  return { at, scalar: known === undefined ? scalar : known };
}

/** A quoted scalar, or a list or mapping in brackets, or a scalar within one. */
function valueAt(text: string, at: number): Read {
  const first = text[at];
  if (first === '[') return listAt(text, at);
  if (first === '{') return mapAt(text, at);
  if (first === '"') return quoted(double, text, at, (inner) => inner.replaceAll(/\\(.)/g, '$1'));
  if (first === "'") return quoted(single, text, at, (inner) => inner.replaceAll("''", "'"));
  const plain = matchAt(plainInList, text, at)?.[0];
  if (plain === undefined || plain.includes(' #')) throw unsure;
  return { node: plainScalar(plain, at), end: at + plain.length };
}

function quoted(pattern: RegExp, text: string, at: number, unescaped: (inner: string) => string): Read {
  const match = matchAt(pattern, text, at);
  const inner = match?.[1];
  if (match === null || inner === undefined) throw unsure;
  return { node: { at, scalar: unescaped(inner) }, end: at + match[0].length };
}

function listAt(text: string, at: number): Read {
  const items: PlainNode[] = [];
  const end = members(text, at, ']', (start) => {
    const item = valueAt(text, start);
    items.push(item.node);
    return item.end;
  });
  return { node: { at, items }, end };
}

function mapAt(text: string, at: number): Read {
  const entries: PlainEntry[] = [];
  const end = members(text, at, '}', (start) => {
    const found = keyAt(text, start);
    if (found === undefined || entries.some(({ key }) => key === found.key)) throw unsure;
    const value = valueAt(text, pastSpaces(text, found.end));
    entries.push({ key: found.key, at: start, value: value.node });
    return value.end;
  });
  return { node: { at, entries }, end };
}

/** Reads what stands between brackets, commas between. @returns the offset behind the closing one. */
function members(text: string, at: number, close: string, read: (start: number) => number): number {
  let next = pastSpaces(text, at + 1);
  if (text[next] === close) return next + 1;
  for (;;) {
    next = pastSpaces(text, read(next));
    if (text[next] === close) return next + 1;
    if (text[next] !== ',') throw unsure;
    next = pastSpaces(text, next + 1);
  }
}
