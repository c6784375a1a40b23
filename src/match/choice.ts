import type { Concept } from '../model/concept.js';
import type { Hit } from '../model/hit.js';
import type { Language } from '../text/language.js';
import type { Word } from '../text/words.js';
import type { Evidence } from './evidence.js';
import { type Licences, leans } from './licences.js';
import type { Sighting, Sightings } from './search.js';

/** What was sighted in a text, and the words it was sighted among. */
export interface Sighted extends Sightings {
  readonly words: readonly Word[];
}

export const conceptsIn = (sightings: readonly Sighting[]): Set<string> =>
  new Set(sightings.flatMap(({ choices }) => choices.map((hit) => hit.concept.id)));

/** Concepts that a text names, or may name, by a form that does not lean on another. */
export const conceptsNamed = (sightings: readonly Sighting[]): Set<string> =>
  new Set(
    sightings.flatMap((place) =>
      place.choices.filter((hit) => !leans(place, hit)).map((hit) => hit.concept.id),
    ),
  );

/**
 * Concepts that a text names by a name that looks like one and stands alone: "Al Zahra" in "Al Zahra Hospital"
 * is part of a longer name and vouches for no town, and "youth housing" vouches for no district.
 */
export function witnesses({ names, words }: Sighted, { cased }: Language): Set<string> {
  const named = new Set(
    names.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  );
  const covered = (index: number): boolean => named.has(index);
  const runsOn = (index: number): boolean =>
    words[index]?.joins === true && /^\p{Lu}/u.test(words[index]?.raw ?? '') && !covered(index);
  const isAlone = ({ first, last }: Sighting): boolean => !runsOn(last + 1) || covered(first - 1);
  const isProper = ({ first, last }: Sighting): boolean =>
    !cased || words.slice(first, last + 1).some((word) => /\p{Lu}/u.test(word.raw));
  return conceptsIn(names.filter((name) => isProper(name) && isAlone(name)));
}

/**
 * One hit a place, where the evidence holds: of homonyms, the one that the other side names.
 * @param other concepts that the other side names.
 * @param licences what the text has named so far; a form that leans on that counts only behind it.
 */
export function choose(
  { names, words }: Sighted,
  evidence: Evidence,
  other: ReadonlySet<string>,
  licences: Licences,
): Hit[] {
  return names.flatMap((place) => {
    const held = evidence.weigh(place, words, other);
    const firm = held.filter((hit) => !leans(place, hit));
    const chosen = firm.find((hit) => other.has(hit.concept.id)) ?? firm[0] ?? licences.holder(place, held);
    if (chosen === undefined) return [];
    licences.note(chosen);
    return [chosen];
  });
}

/** The names of places that nothing shows to be names. */
export function unchosen({ names }: Sighted, chosen: readonly Hit[]): Hit[] {
  const taken = new Set(chosen.map(({ start }) => start));
  return names.flatMap(({ choices }) => choices.filter(({ start }) => !taken.has(start)));
}

/**
 * Takes out uncertain names that the target renders as the plain word they also are: where فتح الباب is
 * "opened the door", the door is a door.
 * @param answers whether a hit of the target may answer a concept: such names are no plain words.
 */
export function withoutPlainWords(
  names: readonly Hit[],
  literals: readonly Hit[],
  target: readonly Hit[],
  answers: (hit: Hit, concept: Concept) => boolean,
): { names: Hit[]; literals: Hit[] } {
  const dropped = new Set<Hit>();
  const isPlain = (hit: Hit): boolean => hit.difference === 'none' && !/\p{Lu}/u.test(hit.term.text);
  const words = literals.filter(isPlain);
  for (const concept of new Set(words.map((word) => word.concept))) {
    const plain = words.filter((word) => word.concept === concept);
    const mentions = names.filter((hit) => hit.concept.id === concept.id);
    const answered = target.filter((hit) => answers(hit, concept)).length;
    const doubtful = mentions.filter((hit) => !hit.certain).slice(0, Math.max(0, mentions.length - answered));
    for (const [index, word] of plain.slice(0, doubtful.length).entries()) {
      const name = doubtful[index];
      if (name !== undefined) dropped.add(word).add(name);
    }
  }
  const kept = (hit: Hit): boolean => !dropped.has(hit);
  return { names: names.filter(kept), literals: literals.filter(kept) };
}
