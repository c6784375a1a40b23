import { type Concept, isCommon, preferredTerm } from '../model/concept.js';
import type { Segment } from '../model/document.js';
import type { Hit, Misspelled } from '../model/hit.js';
import { slice } from '../model/span.js';
import { editDistance } from '../text/distance.js';
import type { Language } from '../text/language.js';
import { type Word, wordsOf } from '../text/words.js';

/** Tells names that the target did not make up although no term of the source's stands for them. */
export interface Explainer {
  /** For one segment. */
  within(
    segment: Segment,
    sourceWords: readonly Word[],
  ): {
    /** Whether the source has the same letters: a name it leaves in the target's script. */
    quoted(hit: Hit): boolean;
    /** Where the source has the name with one letter wrong: واشطن. */
    misspelled(hit: Hit): Misspelled | undefined;
  };
}

/** Names shorter than this have too many neighbours for a slip of one letter to prove anything. */
const shortestMisspelled = 5;

/** A name of one word, as listed and folded. */
interface Name {
  readonly text: string;
  readonly key: string;
}

export function createExplainer(source: Language): Explainer {
  const names = new Map<Concept, readonly Name[]>();
  const namesOf = (concept: Concept): readonly Name[] => {
    const known = names.get(concept) ?? singleWords(concept, source);
    names.set(concept, known);
    return known;
  };
  return {
    within: (segment, words) => {
      const found = new Map<Concept, Misspelled | undefined>();
      return {
        quoted: (hit) => segment.source.text.includes(slice(segment.target.text, hit)),
        misspelled: (hit) => {
          if (!found.has(hit.concept)) found.set(hit.concept, slipOf(hit, namesOf(hit.concept), words));
          return found.get(hit.concept);
        },
      };
    },
  };
}

/** The misspellings that the store itself lists. */
export function listedSlips(
  source: readonly Hit[],
  target: readonly Hit[],
  language: Language,
): Misspelled[] {
  return source
    .filter(({ term }) => term.type === 'misspelling')
    .map(({ concept, start, end }) => ({
      concept,
      right: preferredTerm(concept, language.tag)?.text ?? '',
      target: target.find((hit) => hit.concept.id === concept.id),
      start,
      end,
    }));
}

/** The word of the source that is one slip of the pen away from a name that the target has. */
function slipOf(target: Hit, names: readonly Name[], words: readonly Word[]): Misspelled | undefined {
  for (const name of names)
    for (const word of words) {
      const reading = word.readings.find(({ key }) => isSlip(name.key, key));
      if (reading === undefined) continue;
      const span = { start: word.start + reading.start, end: word.start + reading.end };
      return { concept: target.concept, right: name.text, target, ...span };
    }
  return undefined;
}

const isSlip = (name: string, key: string): boolean =>
  Math.abs(name.length - key.length) <= 1 && editDistance(name, key) === 1;

/** Proper names only: common nouns have plurals and forms a letter away. */
function singleWords(concept: Concept, language: Language): Name[] {
  if (isCommon(concept)) return [];
  return (concept.terms.get(language.tag) ?? []).flatMap(({ text }) => {
    const [word, ...more] = wordsOf(text, language);
    const key = word?.readings[0]?.key ?? '';
    return more.length === 0 && key.length >= shortestMisspelled ? [{ text, key }] : [];
  });
}
