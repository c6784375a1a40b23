import { type Concept, isOblique, preferredTerm, type Term } from '../model/concept.js';
import type { Hit, StandIn } from '../model/hit.js';
import { contains, overlaps } from '../model/span.js';
import { nameSimilarity } from '../romanize/similarity.js';
import type { Language, Reading } from '../text/language.js';
import { type Word, wordsOf } from '../text/words.js';

/** A run of words of a text that no other name has claimed. */
interface Window {
  readonly first: number;
  readonly last: number;
}

/** Letters below which any word resembles any other. */
const shortest = 3;

/** Likeness from which a span is taken for a spelling of the name; short names collide, so they need more. */
const threshold = (letters: number): number => (letters <= 4 ? 0.86 : letters <= 6 ? 0.8 : 0.74);

const surely = 0.85;

/** What each further word of the name adds: Stephan di Mistoura rather than di Mistoura alone. */
const fullness = 0.06;

/** A name's capital; letters in capitals throughout are an acronym. */
const capital = /^\P{L}*\p{Lu}[\p{M}'’ʿʾ]*\p{Ll}/u;

/** The words of a text among which a name is looked for. */
export interface SpellingField {
  readonly words: readonly Word[];
  /** Whether no name covers the word of an index. */
  readonly free: (index: number) => boolean;
}

/** Finds spellings of names in texts of one language. */
export interface Spellings {
  /**
   * The span of free words that most plausibly spells a concept's name, judged against every form and
   * romanization the store has of it.
   * @param near asks for a likeness that no chance neighbour has.
   */
  find(concept: Concept, field: SpellingField, near: boolean): StandIn | undefined;
  /**
   * Whether a hit is only the listed end or beginning of a longer, unlisted spelling of the same name: Zenki
   * in Noureddine Zenki.
   */
  swallow(hit: Hit, field: SpellingField): boolean;
}

/** What a concept's spellings are judged by. */
interface Standard {
  /** The words of every spelled form, folded, without articles. */
  readonly references: readonly (readonly string[])[];
  /** Words of the house's form, among them its head noun. */
  readonly heads: ReadonlySet<string>;
  readonly longest: number;
}

/** A window and how well it spells the name; rank prefers the fuller of two that fit. */
interface Guess {
  readonly window: Window;
  readonly score: number;
  readonly rank: number;
}

export function createSpellings(language: Language): Spellings {
  const standards = new Map<Concept, Standard>();
  const standardOf = (concept: Concept): Standard => {
    const standard = standards.get(concept) ?? createStandard(concept, language);
    standards.set(concept, standard);
    return standard;
  };
  return {
    find: (concept, field, near) => find(standardOf(concept), field, near, language),
    swallow: (hit, field) => swallow(hit, standardOf(hit.concept), field, language),
  };
}

function createStandard(concept: Concept, language: Language): Standard {
  const references = referencesOf(concept, language);
  const house = wordsOf(preferredTerm(concept, language.tag)?.text ?? '', language);
  return {
    references,
    heads: new Set(house.map((word) => language.key(word.raw))),
    longest: Math.max(0, ...references.map((words) => words.length)) + 1,
  };
}

function find(
  standard: Standard,
  field: SpellingField,
  near: boolean,
  language: Language,
): StandIn | undefined {
  let best: Guess | undefined;
  for (const window of windows(field, standard.longest, language)) {
    const guess = guessOf(window, contentOf(window, field, language), standard, near);
    if (guess !== undefined && (best === undefined || guess.rank > best.rank)) best = guess;
  }
  return best && standIn(best.score, withHead(best.window, field, standard.heads, language), field, language);
}

function swallow(hit: Hit, standard: Standard, field: SpellingField, language: Language): boolean {
  const around = neighbourhood(hit, standard.longest, field);
  const found = find(standard, around, true, language);
  return found?.is === 'spelling' && contains(found.span, hit) && !contains(hit, found.span);
}

/** The words of a hit, free now, and those that stand as near as its name is long. */
function neighbourhood(hit: Hit, reach: number, { words, free }: SpellingField): SpellingField {
  const first = firstFrom(words, hit.start);
  const from = Math.max(0, first - reach);
  const near = words.slice(from, firstFrom(words, hit.end) + reach);
  return {
    words: near,
    free: (index) => {
      const word = near[index];
      return word !== undefined && (free(from + index) || overlaps(word, hit));
    },
  };
}

/** Index of the first word that ends beyond an offset. */
function firstFrom(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function guessOf(
  window: Window,
  spelled: readonly string[],
  { references }: Standard,
  near: boolean,
): Guess | undefined {
  const scores = references.map((words) => {
    const least = Math.max(threshold(words.join('').length), near ? surely : 0);
    const score = nameSimilarity(spelled, words, least);
    return score >= least ? score : 0;
  });
  const score = Math.max(0, ...scores);
  return score === 0 ? undefined : { window, score, rank: score + fullness * spelled.length };
}

/** Takes in the next word where it is the head noun that the house form ends with: … Zinky *Movement*. */
function withHead(
  window: Window,
  { words, free }: SpellingField,
  heads: ReadonlySet<string>,
  language: Language,
): Window {
  const next = words[window.last + 1];
  const key = language.key(next?.raw ?? '');
  const inside = words.slice(window.first, window.last + 1).some((word) => language.key(word.raw) === key);
  const takes = next?.joins === true && free(window.last + 1) && heads.has(key) && !inside;
  return takes ? { ...window, last: window.last + 1 } : window;
}

/** The words of every spelled form of a concept, folded, without articles: what a spelling is judged by. */
function referencesOf(concept: Concept, language: Language): string[][] {
  const terms = (concept.terms.get(language.tag) ?? []).filter(isSpelled).map((term) => term.text);
  const texts = language.script === 'Latin' ? [...terms, ...concept.romanizations.values()] : terms;
  return texts
    .map((text) => wordsOf(text, language).map((word) => language.key(word.raw)))
    .map((keys) => keys.filter((key) => !language.articles.has(key)))
    .filter((keys) => keys.join('').length >= shortest);
}

const isSpelled = (term: Term): boolean => !isOblique(term) && term.type !== 'acronym';

/** Windows of joined free words that begin and end with a word that may belong to a name. */
function* windows(field: SpellingField, longest: number, language: Language): Generator<Window> {
  const { words, free } = field;
  const matters = (index: number): boolean =>
    free(index) && !language.articles.has(language.key(words[index]?.raw ?? ''));
  // A function word with a capital opens a sentence; inside one (the Near East) it belongs to a name.
  const opens = (index: number): boolean =>
    words[index]?.joins !== true &&
    language.grammar?.notNouns.has(language.key(words[index]?.raw ?? '')) === true;
  const bounds = (index: number): boolean =>
    !language.cased || (capital.test(words[index]?.raw ?? '') && !opens(index));
  for (let first = 0; first < words.length; first++) {
    if (!matters(first) || !bounds(first)) continue;
    for (const last of runFrom(first, field).filter(matters).slice(0, longest).filter(bounds))
      yield { first, last };
  }
}

/** Indexes of the free words that run on from a word, itself included. */
function runFrom(first: number, { words, free }: SpellingField): number[] {
  const run = [first];
  for (let index = first + 1; free(index) && words[index]?.joins === true; index++) run.push(index);
  return run;
}

function contentOf({ first, last }: Window, { words }: SpellingField, language: Language): string[] {
  return words
    .slice(first, last + 1)
    .map((word) => possessive(word)?.key ?? language.key(word.raw))
    .filter((key) => !language.articles.has(key));
}

/** Takes in the name's own article where one is written, and leaves a possessive outside. */
function standIn(
  score: number,
  { first, last }: Window,
  { words, free }: SpellingField,
  language: Language,
): StandIn | undefined {
  const before = words[first - 1];
  const key = language.key(before?.raw ?? '');
  const own = isNameArticle(key, language) && words[first]?.joins === true && free(first - 1);
  const start = (own ? before : words[first])?.start;
  const word = words[last];
  if (start === undefined || word === undefined) return undefined;
  return {
    is: 'spelling',
    span: { start, end: word.start + (possessive(word)?.end ?? word.raw.length) },
    score,
  };
}

/** The reading of a word without its possessive ending; a plain s may be the name's own (Homs). */
const possessive = ({ raw, readings }: Word): Reading | undefined =>
  readings.find(({ position, end }) => position === 'last' && /['’ʼ]/u.test(raw.charAt(end)));

/** An article that belongs to the name, as al- does: no word of the language itself, as "the" and "at" are. */
function isNameArticle(key: string, { articles, grammar }: Language): boolean {
  const isWord =
    key === grammar?.definiteArticle ||
    grammar?.indefiniteArticle.includes(key) === true ||
    grammar?.notNouns.has(key) === true;
  return articles.has(key) && !isWord;
}
