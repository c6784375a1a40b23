import { sameData } from './changes.js';

/** A list and what another adds to it, in their order; an item that is there already is not added. */
export function union<T>(known: readonly T[] = [], said: readonly T[] = []): T[] {
  const merged = [...known];
  for (const item of said) if (!merged.some((other) => sameData(other, item))) merged.push(item);
  return merged;
}
