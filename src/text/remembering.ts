/** Texts remembered; news repeats itself, so nearly every word is found here. */
const remembered = 20_000;

/** What is made of a text, made once and kept while not too many others are asked about. */
export function remembering<T>(make: (text: string) => T, most: number = remembered): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const fresh = make(text);
    known.set(text, fresh);
    return fresh;
  };
}
