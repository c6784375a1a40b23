/** Whether two plain values say the same, whatever the order of a record's keys; what is undefined is absent. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [one, other] = [partsOf(a), partsOf(b)];
  return one.size === other.size && Array.from(one).every(([key, part]) => isSame(part, other.get(key)));
}

/** What a list, a map or a record holds, by place or key; a map is the list of its entries. */
function partsOf(value: object): ReadonlyMap<string, unknown> {
  const held = value instanceof Map ? [...value] : value;
  return new Map(Object.entries(held).filter(([, part]) => part !== undefined));
}
