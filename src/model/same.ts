/** Whether two plain values say the same, whatever the order of a record's keys; what is undefined is absent. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Map || b instanceof Map)
    return a instanceof Map && b instanceof Map && isSame([...a], [...b]);
  const keys = keysOf(a);
  const isPart = (key: string): boolean => isSame(Reflect.get(a, key), Reflect.get(b, key));
  return keys.length === keysOf(b).length && keys.every(isPart);
}

const keysOf = (value: object): string[] =>
  Object.keys(value).filter((key) => Reflect.get(value, key) !== undefined);
