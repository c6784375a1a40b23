/** How a language makes adjectives of the names of places. */
export interface AdjectiveData {
  /** Endings of an adjective or an inhabitant, on the stem of the name. */
  readonly endings: readonly string[];
  /** Endings that the name loses before them. */
  readonly lost: readonly string[];
  /** Folded name → adjectives that are made in another way. */
  readonly irregular: Readonly<Record<string, string>>;
}

/** Letters that a stem needs to be known by. */
const shortestStem = 3;

/** Whether a folded word is an adjective of a folded name: malian of mali, french of france. */
export function isAdjectiveOf(
  word: string,
  name: string,
  { endings, lost, irregular }: AdjectiveData,
): boolean {
  if (irregular[name]?.split(' ').includes(word) === true) return true;
  const stems = ['', ...lost].flatMap((end) =>
    name.endsWith(end) ? [name.slice(0, name.length - end.length)] : [],
  );
  return stems.some(
    (stem) =>
      stem.length >= shortestStem && word.startsWith(stem) && endings.includes(word.slice(stem.length)),
  );
}
