/** Each word with the lists that have it, in the order of their names. */
export function listsByWord<Name extends string>(
  names: readonly Name[],
  lists: Readonly<Record<Name, ReadonlySet<string>>>,
): ReadonlyMap<string, readonly Name[]> {
  const found = new Map<string, Name[]>();
  for (const name of names)
    for (const word of lists[name]) found.set(word, [...(found.get(word) ?? []), name]);
  return found;
}
