import { type Concept, isOblique } from '../../model/concept.js';
import type { Language } from '../../text/language.js';
import { languageOf } from '../../text/languages.js';
import { soundsOf } from '../../text/sounds.js';
import { bareKeys, keysOf, readingsOf } from './readings.js';

/** One name of a concept, read for comparing. */
export interface Entry {
  readonly concept: Concept;
  readonly language: Language;
  readonly text: string;
  /** Its folded words. */
  readonly keys: readonly string[];
  /** Those without articles. */
  readonly bare: readonly string[];
  /** What it sounds like: as it stands, then in its other readings. */
  readonly heard: readonly Uint8Array[];
}

/** The names that a concept is found by, with their languages: its terms but those that only hint at it, and its romanizations. */
export function namesOf(concept: Concept): [string, string][] {
  const named = Array.from(concept.terms).flatMap(([tag, terms]) =>
    terms.filter((term) => !isOblique(term)).map(({ text }): [string, string] => [tag, text]),
  );
  if (concept.romanizations.size === 0) return named;
  const latin =
    Array.from(concept.terms.keys()).find((tag) => languageOf(tag).script === 'Latin') ?? 'und-Latn';
  for (const text of concept.romanizations.values()) named.push([latin, text]);
  return named;
}

export const entriesOf = (concept: Concept): Entry[] =>
  namesOf(concept).map(([tag, text]) => entryOf(concept, languageOf(tag), text));

function entryOf(concept: Concept, language: Language, text: string): Entry {
  const keys = keysOf(text, language);
  const heard = readingsOf(text, language).map((reading) => soundsOf(reading, language));
  return { concept, language, text, keys, bare: bareKeys(keys, language), heard };
}
