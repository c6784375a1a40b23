import { type PreparedName, prepareSpelling } from './recognizer/readings.js';
import { matchScore, prepareName, similarity } from './recognizer/recognizer.js';

/** How well words of one script spell words of another, 0..1; below {@link matchScore} it is 0. */
export type Likeness = (word: string, other: string) => number;

/** Names kept ready; the same one is often asked about. */
const remembered = 10_000;

/** The likeness of words of two scripts; undefined where the house knows no spellings of one in the other. */
export function likenessBetween(script: string, other: string): Likeness | undefined {
  if (script === 'Arabic' && other === 'Latin') return spelled();
  if (script !== 'Latin' || other !== 'Arabic') return undefined;
  const likeness = spelled();
  return (latin, arabic) => likeness(arabic, latin);
}

function spelled(): Likeness {
  const names = new Map<string, PreparedName>();
  return (arabic, latin) => {
    const known = names.get(arabic) ?? prepareName(arabic);
    if (names.size >= remembered) names.clear();
    names.set(arabic, known);
    return similarity(known, prepareSpelling(latin), matchScore);
  };
}
