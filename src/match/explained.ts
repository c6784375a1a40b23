import type { Concept } from '../model/concept.js';
import type { Segment } from '../model/document.js';
import type { Hit } from '../model/hit.js';
import { slice } from '../model/span.js';
import { editDistance } from '../text/distance.js';
import type { Language } from '../text/language.js';
import { type Word, wordsOf } from '../text/words.js';

/** Tells names that the target did not make up although no term of the source's stands for them. */
export interface Explainer {
  explains(hit: Hit, segment: Segment, sourceWords: readonly Word[]): boolean;
}

/** Names shorter than this have too many neighbours for a slip of one letter to prove anything. */
const shortestMisspelled = 5;

export function createExplainer(source: Language): Explainer {
  const keys = new Map<Concept, readonly string[]>();
  const keysOf = (concept: Concept): readonly string[] => {
    const known = keys.get(concept) ?? singleWords(concept, source);
    keys.set(concept, known);
    return known;
  };
  return {
    explains: (hit, segment, words) => isQuoted(hit, segment) || isMisspelled(keysOf(hit.concept), words),
  };
}

/** The source has the same letters: a name it leaves in the target's script. */
const isQuoted = (hit: Hit, { source, target }: Segment): boolean =>
  source.text.includes(slice(target.text, hit));

/** The source has the name with one letter wrong: واشطن. */
function isMisspelled(names: readonly string[], words: readonly Word[]): boolean {
  return names.some((name) =>
    words.some((word) => word.readings.some((reading) => editDistance(reading.key, name) === 1)),
  );
}

function singleWords(concept: Concept, language: Language): string[] {
  return (concept.terms.get(language.tag) ?? []).flatMap(({ text }) => {
    const [word, ...more] = wordsOf(text, language);
    const key = word?.readings[0]?.key ?? '';
    return more.length === 0 && key.length >= shortestMisspelled ? [key] : [];
  });
}
