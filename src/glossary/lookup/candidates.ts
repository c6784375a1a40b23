import type { Language } from '../../text/language.js';
import { languageOf } from '../../text/languages.js';
import { soundLikeness, soundsOf, wordBreak } from '../../text/sounds.js';
import { wordsOf } from '../../text/words.js';
import { type Best, bestOf } from './best.js';
import { skeletonFeatures, soundFeature, trigramFeatures, wordFeature } from './features.js';
import type { NameIndex } from './name-index.js';
import { eachPosting, listLength, type Postings } from './postings.js';
import { bareKeys, keysOf, readingsOf } from './readings.js';
import { type Tally, tallyOf } from './tally.js';

/** Says which concepts are worth comparing with a query. */
export interface Candidates {
  /** Concepts by the order of the store, each once. */
  of(query: string): Iterable<number>;
}

/** What is worked off at most for one query; what says little waits behind what says much. */
interface Budget {
  /** Bytes of lists, about as many names. */
  readonly postings: number;
  /** Names whose sounds are compared. */
  readonly compared: number;
  /** Concepts by script that are worth a closer look. */
  readonly kept: number;
  /** The same, of names that are like the query in one word. */
  readonly parts: number;
}

const many = 100_000;
/** Among very many names, ten are as good as a query of one word that many of them have. */
const budgetFor = (names: number): Budget =>
  names < many
    ? { postings: 150_000, compared: 800, kept: 32, parts: 96 }
    : { postings: 150_000, compared: 800, kept: 32, parts: 48 };

/** What sounds less alike is not worth one. */
const leastLikeness = 0.45;

/** Finds candidates with an index. */
export function candidatesIn(index: NameIndex): Candidates {
  const tally = tallyOf(index.owners.length);
  return {
    of: (query) => new Set(languagesOf(query).flatMap((language) => [...likely(query, language)])),
  };

  /** What is worth a look where the query is read as a language reads it. */
  function likely(query: string, language: Language): Set<number> {
    const readings = [...readingsOf(query, language), ...withoutClitics(query, language)];
    return new Set([
      ...likeWhole(index, tally, readings, language),
      ...withWords(index, tally, readings[0] ?? []),
      ...(isOneWord(query) ? withPart(index, tally, soundsOf([readings[0]?.join('') ?? ''], language)) : []),
    ]);
  }
}

/** The languages that read a query: of each script that it has, the usual one. */
function languagesOf(query: string): Language[] {
  const isArabic = /\p{Script=Arabic}/u.test(query);
  const isOther = !isArabic || /\p{Script=Latin}/u.test(query);
  return [...(isArabic ? [languageOf('ar')] : []), ...(isOther ? [languageOf('en')] : [])];
}

/** Hyphens and slashes do not part words here. */
const isOneWord = (query: string): boolean => !/\S\s+\S/u.test(query);

/** The query without the particles that its first word may carry. */
function withoutClitics(query: string, language: Language): (readonly string[])[] {
  const [first] = wordsOf(query, language);
  const keys = keysOf(query, language);
  return (first?.readings ?? [])
    .filter(({ clitics }) => clitics.length > 0)
    .map(({ key }) => bareKeys([key, ...keys.slice(1)], language));
}

/** A feature with the lists that it is looked up in. */
interface Clue {
  readonly postings: Postings;
  readonly feature: number;
  readonly length: number;
}

const clue = (postings: Postings, feature: number): Clue => ({
  postings,
  feature,
  length: listLength(postings, feature),
});

/** Concepts that sound like the query or are written like it, by skeletons and trigrams. */
function likeWhole(
  index: NameIndex,
  tally: Tally,
  readings: readonly (readonly string[])[],
  language: Language,
): number[] {
  const heard = readings.map((reading) => soundsOf(reading, language));
  const clues = [
    ...heard
      .flatMap((sounds) => [soundFeature(sounds), ...skeletonFeatures(sounds)])
      .map((feature) => clue(index.wholes, feature)),
    ...trigramFeatures(readings[0] ?? []).map((feature) => clue(index.trigrams, feature)),
  ];
  follow(clues, tally, index.owners.length);
  return closest(
    index,
    tally.top(budgetFor(index.owners.length).compared),
    budgetFor(index.owners.length).kept,
    (name, least) => {
      const [from, to] = [index.soundStarts[name], index.soundStarts[name + 1]];
      let best = 0;
      for (const sounds of heard) best = Math.max(best, soundLikeness(sounds, index.sounds, from, to, least));
      return best;
    },
  );
}

/** Counts the names of clues, the rarest clue first, each by how much it says. */
function follow(clues: readonly Clue[], tally: Tally, names: number): void {
  let left = budgetFor(names).postings;
  for (const { postings, feature, length } of clues.toSorted((a, b) => a.length - b.length)) {
    if (length === 0) continue;
    left -= length;
    if (left < 0) return;
    const worth = Math.ceil(4 * Math.log2(1 + names / length));
    eachPosting(postings, feature, (name) => tally.add(name, worth));
  }
}

/** The concepts of the best names of each script: what one script leaves unwritten must not make its names look worse. */
function closest(
  { owners, scripts }: NameIndex,
  names: readonly number[],
  most: number,
  likeness: (name: number, least: number) => number,
): number[] {
  const best = new Map<number, Best>();
  for (const name of names) {
    const script = scripts[name] ?? 0;
    const own = best.get(script) ?? bestOf(most, leastLikeness);
    best.set(script, own);
    own.add(owners[name] ?? 0, likeness(name, own.least));
  }
  return [...best.values()].flatMap(({ all }) => all);
}

/** Concepts with every word of the query as it is written, those of the shortest names first. */
function withWords(index: NameIndex, tally: Tally, words: readonly string[]): number[] {
  const distinct = [...new Set(words.map(wordFeature))];
  for (const feature of distinct) eachPosting(index.words, feature, (name) => tally.add(name, 1));
  const names = tally.all(distinct.length);
  const length = (name: number): number => ((index.wordCounts[name] ?? 0) << 8) + (index.lengths[name] ?? 0);
  names.sort((a, b) => length(a) - length(b) || a - b);
  const owners = new Set<number>();
  for (const name of names)
    if (owners.size < budgetFor(index.owners.length).kept) owners.add(index.owners[name] ?? 0);
  return [...owners];
}

/** Concepts of longer names in Arabic of which one word sounds like the query. */
function withPart(index: NameIndex, tally: Tally, heard: Uint8Array): number[] {
  follow(
    skeletonFeatures(heard, 'part').map((feature) => clue(index.words, feature)),
    tally,
    index.owners.length,
  );
  const { sounds, soundStarts } = index;
  return closest(
    index,
    tally.top(budgetFor(index.owners.length).compared),
    budgetFor(index.owners.length).parts,
    (name, least) => partLikeness(heard, sounds, soundStarts[name] ?? 0, soundStarts[name + 1] ?? 0, least),
  );
}

function partLikeness(
  heard: Uint8Array,
  sounds: Uint8Array,
  start: number,
  end: number,
  least: number,
): number {
  let best = 0;
  for (let from = start; from < end; ) {
    let to = from;
    while (to < end && sounds[to] !== wordBreak) to++;
    best = Math.max(best, soundLikeness(heard, sounds, from, to, least));
    from = to + 1;
  }
  return best;
}
