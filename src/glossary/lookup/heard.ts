import type { Concept } from '../../model/concept.js';
import {
  type PreparedName,
  type PreparedSpelling,
  prepareSpelling,
} from '../../romanize/recognizer/readings.js';
import { matchScore, prepareName, similarity } from '../../romanize/recognizer/recognizer.js';
import { languageOf } from '../../text/languages.js';
import type { Entry } from './entries.js';
import { type Found, foundBy, round } from './found.js';

/** Hears a query and a name of the other script against each other, by whichever scheme it is spelled. */
export function listener(query: string): (entry: Entry) => Found | undefined {
  const isArabic = /\p{Script=Arabic}/u.test(query);
  const name = isArabic ? prepareName(query) : undefined;
  const spelling = isArabic ? undefined : prepareSpelling(query);
  const oneWord = !/\S\s+\S/u.test(query.trim());
  return (entry) => {
    const script = entry.language.script;
    if (name && script === 'Latin' && !hasArabicScript(entry.concept))
      return spelled(entry, similarity(name, entry.text, matchScore));
    if (spelling === undefined || script !== 'Arabic') return undefined;
    const whole = similarity(nameOf(entry), spelling, matchScore);
    return spelled(entry, whole > 0 || !oneWord ? whole : partHeard(entry, spelling));
  };
}

const hasArabicScript = ({ terms }: Concept): boolean =>
  Array.from(terms.keys()).some((tag) => languageOf(tag).script === 'Arabic');

const spelled = (entry: Entry, score: number): Found | undefined =>
  score < matchScore ? undefined : foundBy(entry, round(unlisted * score), 'spelling');

/** A spelling that sounds the same is still not a form that the store lists. */
const unlisted = 0.95;

/** A spelling of one word of a longer name finds the name, less surely. */
function partHeard(entry: Entry, spelling: PreparedSpelling): number {
  const least = surePart;
  const best = Math.max(0, ...partsOf(entry).map((part) => similarity(part, spelling, least)));
  return best < least ? 0 : best * partWorth;
}

const surePart = 0.75;
const partWorth = 0.75;

const names = new WeakMap<Entry, PreparedName>();
const parts = new WeakMap<Entry, readonly PreparedName[]>();

function nameOf(entry: Entry): PreparedName {
  const known = names.get(entry) ?? prepareName(entry.text);
  names.set(entry, known);
  return known;
}

/** The words of a name of several that are long enough to find it by. */
function partsOf(entry: Entry): readonly PreparedName[] {
  const known = parts.get(entry);
  if (known !== undefined) return known;
  const words = entry.text.split(/\s+/u);
  const made = words.length < 2 ? [] : words.filter((word) => word.length > 3).map(prepareName);
  parts.set(entry, made);
  return made;
}
