import { type Concept, isCommon } from '../model/concept.js';
import type { Difference, Hit } from '../model/hit.js';
import { slice } from '../model/span.js';
import { casingHolds, opensSentence } from '../text/casing.js';
import { editDistance } from '../text/distance.js';
import type { Language } from '../text/language.js';
import type { WordRun } from '../text/word-run.js';
import type { Automaton, Candidate, Named } from './automaton/automaton.js';

/** A place where at least one concept is named; homonyms leave more than one choice. */
export interface Sighting {
  /** Indexes of the words it covers. */
  readonly first: number;
  readonly last: number;
  /** Best first; all of the same span. */
  readonly choices: readonly Hit[];
}

/** What stands in a text: names, and common nouns that are names misread. */
export interface Sightings {
  readonly names: readonly Sighting[];
  readonly literals: readonly Sighting[];
}

/**
 * The names of a text, longest first: the longer name consumes its words, so أحرار الشام inside
 * حركة أحرار الشام الإسلامية is no second sighting, and n mentions need n disjoint spans.
 * @param misread which concepts' misreadings as common nouns to look for: those that the other side names.
 */
export function sight(
  run: WordRun,
  automaton: Automaton,
  language: Language,
  misread: (concept: string) => boolean = () => false,
): Sightings {
  const wanted = (hit: Hit): boolean => !isLiteral(hit) || misread(hit.concept.id);
  const candidates = automaton.search(run);
  if (candidates.length === 0) return nothing;
  const all = candidates.flatMap((candidate) =>
    sightingOf({ text: run.text, run, candidate, language }, wanted),
  );
  if (all.length === 0) return nothing;
  const kept = disjoint(all);
  return { names: kept.filter((sighting) => !isPlain(sighting)), literals: kept.filter(isPlain) };
}

const nothing: Sightings = { names: [], literals: [] };

const isLiteral = (hit: Hit): boolean => hit.term.type === 'literal';

/** Words of a text that spell a term. */
interface Written {
  readonly text: string;
  readonly run: WordRun;
  readonly candidate: Candidate;
  readonly language: Language;
}

function sightingOf(sighted: Written, wanted: (hit: Hit) => boolean): Sighting[] {
  const { candidate, language } = sighted;
  const isOrdinary = mayBeWord(sighted);
  const written = slice(sighted.text, candidate);
  const choices = likenesses(candidate.named, written, language)
    .flatMap((likeness) => hitOf(sighted, likeness, isOrdinary) ?? [])
    .filter(wanted);
  if (choices.length > 1) choices.sort(closerTo(written, language));
  return choices.length === 0 ? [] : [{ first: candidate.first, last: candidate.last, choices }];
}

/** Whether all there is of a name is one word that the language uses without naming anything. */
function mayBeWord({ run, candidate, language }: Written): boolean {
  if (candidate.first !== candidate.last) return false;
  const whole = run.readings(candidate.first)[0]?.key ?? '';
  return language.isOrdinary(candidate.key) || language.isOrdinary(whole);
}

/** Kinds whose names are words of the language, so that the word is the name. */
const isWordAnyway = ({ kind }: Concept): boolean => kind === 'month' || kind === 'weekday';

/** What a written form is to a term, wherever it stands. */
interface Likeness extends Named {
  readonly difference: Difference;
  readonly isCommon: boolean;
  /** Whether an ordinary word that is written so may be no name. */
  readonly isDoubtful: boolean;
  readonly hasPlural: boolean;
  readonly isFunctionWord: boolean;
}

/** Written forms remembered for one state of the automaton. */
const remembered = 64;

const known = new WeakMap<readonly Named[], Map<string, readonly Likeness[]>>();

/** The terms that a form is written like; a form is compared with them once. */
function likenesses(named: readonly Named[], written: string, language: Language): readonly Likeness[] {
  const forms = known.get(named) ?? new Map<string, readonly Likeness[]>();
  known.set(named, forms);
  const before = forms.get(written);
  if (before !== undefined) return before;
  if (forms.size >= remembered) forms.clear();
  const fresh = named.flatMap((each) => likenessOf(each, written, language) ?? []);
  forms.set(written, fresh);
  return fresh;
}

function likenessOf({ concept, term }: Named, written: string, language: Language): Likeness | undefined {
  if (language.possessive?.test(written) === true && !language.possessive.test(term.text)) return undefined;
  if (isPlainWord(written, term.text)) return undefined;
  return {
    concept,
    term,
    difference: language.difference(written, term.text),
    isCommon: isCommon(concept),
    isDoubtful: !isCommon(concept) && !isWordAnyway(concept),
    hasPlural: hasPlural({ concept, term }),
    isFunctionWord: language.cased && language.functionWords.has(language.key(written)),
  };
}

function hitOf({ text, candidate, language }: Written, like: Likeness, isOrdinary: boolean): Hit | undefined {
  const { start, end, clitics } = candidate;
  const { concept, term, difference } = like;
  if (candidate.definite && !like.isCommon) return undefined;
  if (!like.hasPlural && /^\p{L}/u.test(text.slice(end, end + 1))) return undefined;
  const isCapitalised = like.isFunctionWord && hasCapitalAnyway(text, candidate);
  const certain = term.context === undefined && !(isOrdinary && like.isDoubtful) && !isCapitalised;
  const hit: Hit = { start, end, clitics, concept, term, difference, certain };
  if (difference !== 'case') return hit;
  if (term.caseSensitive === true) return undefined;
  const holds = isLiteral(hit)
    ? opensSentence(text, start)
    : casingHolds(text, candidate, term.text, language);
  return { ...hit, difference: holds ? 'none' : 'case' };
}

/** A function word whose capital the sentence or the heading gave it (May I …, IT IS ORDERED) is hardly a name. */
function hasCapitalAnyway(text: string, { first, last, start }: Candidate): boolean {
  if (first !== last) return false;
  return opensSentence(text, start) || /\p{Lu}{2}\s+$/u.test(text.slice(Math.max(0, start - 4), start));
}

/** SDF, as against Mar. */
const isInitials = ({ type, text }: Named['term']): boolean => type === 'acronym' && !/\p{Ll}/u.test(text);

/** Mars is no March: a proper name has no plural, though an acronym and a day of the week may. */
const hasPlural = ({ concept, term }: Named): boolean =>
  isCommon(concept) || concept.kind === 'weekday' || isInitials(term) || term.type === 'derived';

/** Initials that have lost their dots and capitals are a word: "us" is not U.S. */
const isPlainWord = (written: string, listed: string): boolean =>
  initials.test(listed) && /\p{Ll}/u.test(written);

const initials = /^(?:\p{Lu}\.){2,}\p{Lu}?$/u;

const differences = ['none', 'case', 'joined', 'style'];
/** The nearer form first; where no capitals tell two apart that are folded into one, the one spelled as the text has it. */
const closerTo =
  (written: string, { cased }: Language) =>
  (a: Hit, b: Hit): number =>
    Number(isLiteral(a)) - Number(isLiteral(b)) ||
    differences.indexOf(a.difference) - differences.indexOf(b.difference) ||
    (cased || a.concept !== b.concept ? 0 : spelledApart(a, written) - spelledApart(b, written));

const spelledApart = ({ term }: Hit, written: string): number => editDistance(written, term.text);

function disjoint(sightings: readonly Sighting[]): readonly Sighting[] {
  if (sightings.every(({ first }, at) => first > (sightings[at - 1]?.last ?? -1))) return sightings;
  const kept: Sighting[] = [];
  const ordered = sightings.toSorted(
    (a, b) =>
      wordsIn(b) - wordsIn(a) ||
      Number(isPlain(a)) - Number(isPlain(b)) ||
      a.first - b.first ||
      clitics(a) - clitics(b) ||
      distanceOf(a) - distanceOf(b) ||
      lengthOf(b) - lengthOf(a),
  );
  const taken = new Set<number>();
  for (const sighting of ordered) {
    const covers = Array.from({ length: wordsIn(sighting) + 1 }, (_, index) => sighting.first + index);
    if (covers.some((index) => taken.has(index))) continue;
    for (const index of covers) taken.add(index);
    kept.push(sighting);
  }
  return kept.sort((a, b) => a.first - b.first);
}

const wordsIn = (sighting: Sighting): number => sighting.last - sighting.first;
const isPlain = (sighting: Sighting): boolean => sighting.choices.every(isLiteral);
const clitics = (sighting: Sighting): number => sighting.choices[0]?.clitics.length ?? 0;

/** How far the written form is from the nearest listed one: "missile’s" is missile + ’s, not missiles. */
const distanceOf = (sighting: Sighting): number =>
  differences.indexOf(sighting.choices[0]?.difference ?? 'none');

function lengthOf(sighting: Sighting): number {
  const hit = sighting.choices[0];
  return hit === undefined ? 0 : hit.end - hit.start;
}
