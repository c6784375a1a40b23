import type { Path } from '../yaml.js';

/** One thing that differs, at its path below a concept; `before` is undefined where something is added. */
export interface Change {
  readonly path: Path;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * What leads from one value to another that was made of it by setting and appending only: scalars replaced, keys
 * and items added. Nothing is ever taken away by a merge.
 */
export function changesBetween(before: unknown, after: unknown, path: Path = []): Change[] {
  if (sameData(before, after)) return [];
  const parts = partsOf(after);
  const old = partsOf(before);
  if (parts === undefined || old === undefined || Array.isArray(before) !== Array.isArray(after))
    return [{ path, before, after }];
  return parts.flatMap(([key, value]) => {
    const known = old.find(([name]) => name === key);
    return known === undefined
      ? [{ path: [...path, key], before: undefined, after: value }]
      : changesBetween(known[1], value, [...path, key]);
  });
}

/** Equal as data: the order of keys is no difference, the order of items is. */
export function sameData(a: unknown, b: unknown): boolean {
  const [left, right] = [partsOf(a), partsOf(b)];
  if (left === undefined || right === undefined) return a === b;
  if (Array.isArray(a) !== Array.isArray(b) || left.length !== right.length) return false;
  const values = new Map(right);
  return left.every(([key, value]) => values.has(key) && sameData(value, values.get(key)));
}

type Part = readonly [string | number, unknown];

/** Items by index, or values by key; a key without a value is no key. */
function partsOf(value: unknown): Part[] | undefined {
  if (Array.isArray(value)) return value.map((item: unknown, index): Part => [index, item]);
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).filter(([, part]) => part !== undefined);
}
