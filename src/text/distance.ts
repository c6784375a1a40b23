/** Levenshtein's edit distance with adjacent transpositions, in UTF-16 units (Damerau 1964, restricted). */
export function editDistance(a: string, b: string): number {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const crossed = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          at(above, column - 1) + (same ? 0 : 1),
          at(above, column) + 1,
          at(current, column - 1) + 1,
          crossed ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = above;
    above = current;
  }
  return at(above, b.length);
}

/** As {@link editDistance} where that is at most `most`; else more than `most`, most often without working it out. */
export function editDistanceWithin(a: string, b: string, most: number): number {
  const isFar = Math.abs(a.length - b.length) > most || lettersApart(a, b) > 2 * most;
  return isFar ? most + 1 : editDistance(a, b);
}

const counts = new Int16Array(64);

/** How many letters two words do not share, at least; an edit changes this by two at most. */
function lettersApart(a: string, b: string): number {
  counts.fill(0);
  for (let index = 0; index < a.length; index++) bump(a.charCodeAt(index), 1);
  for (let index = 0; index < b.length; index++) bump(b.charCodeAt(index), -1);
  let apart = 0;
  for (const count of counts) apart += Math.abs(count);
  return apart;
}

function bump(unit: number, by: number): void {
  const slot = unit & 63;
  counts[slot] = (counts[slot] ?? 0) + by;
}

const at = (row: readonly number[], column: number): number => row[column] ?? 0;

/** The candidate nearest to a word, if any is near enough to be what was meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}
