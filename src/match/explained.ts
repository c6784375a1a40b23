import type { Concept } from '../model/concept.js';
import type { Segment } from '../model/document.js';
import type { Hit } from '../model/hit.js';
import { slice } from '../model/span.js';
import { editDistance } from '../text/distance.js';
import type { Language } from '../text/language.js';
import { type Word, wordsOf } from '../text/words.js';

/** Tells names that the target did not make up although no term of the source's stands for them. */
export interface Explainer {
  /** The test for one segment. */
  within(segment: Segment, sourceWords: readonly Word[]): (hit: Hit) => boolean;
}

/** Names shorter than this have too many neighbours for a slip of one letter to prove anything. */
const shortestMisspelled = 5;

export function createExplainer(source: Language): Explainer {
  const names = new Map<Concept, readonly string[]>();
  const namesOf = (concept: Concept): readonly string[] => {
    const known = names.get(concept) ?? singleWords(concept, source);
    names.set(concept, known);
    return known;
  };
  return {
    within: (segment, words) => {
      const misspelled = new Map<Concept, boolean>();
      return (hit) => {
        if (isQuoted(hit, segment)) return true;
        const known = misspelled.get(hit.concept) ?? isMisspelled(namesOf(hit.concept), words);
        misspelled.set(hit.concept, known);
        return known;
      };
    },
  };
}

/** The source has the same letters: a name it leaves in the target's script. */
const isQuoted = (hit: Hit, { source, target }: Segment): boolean =>
  source.text.includes(slice(target.text, hit));

/** The source has the name with one letter wrong: واشطن. */
function isMisspelled(names: readonly string[], words: readonly Word[]): boolean {
  const near = (name: string, key: string): boolean =>
    Math.abs(name.length - key.length) <= 1 && editDistance(name, key) === 1;
  return names.some((name) => words.some(({ readings }) => readings.some(({ key }) => near(name, key))));
}

function singleWords(concept: Concept, language: Language): string[] {
  return (concept.terms.get(language.tag) ?? []).flatMap(({ text }) => {
    const [word, ...more] = wordsOf(text, language);
    const key = word?.readings[0]?.key ?? '';
    return more.length === 0 && key.length >= shortestMisspelled ? [key] : [];
  });
}
