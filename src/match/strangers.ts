import type { Stranger } from '../model/hit.js';
import { type Ear, earBetween } from '../romanize/recognizer/ear.js';
import type { Language } from '../text/language.js';
import type { Word } from '../text/words.js';
import { coverage } from './coverage.js';
import type { Claimed } from './spelling-search.js';

/** Finds names that the store does not have: a word of the source and the word of the target that spells it. */
export interface Strangers {
  between(source: Claimed, target: Claimed): Stranger[];
}

/** Without a store to vouch for the name, only a good spelling of enough letters proves that it is one. */
const least = 0.6;
const shortest = { source: 4, target: 4 };

/** A word that no name claims, in one of the ways to read it. */
interface Loose {
  readonly word: Word;
  readonly index: number;
  /** Folded, to know it again. */
  readonly key: string;
  /** Its letters as written, for the ear: ة is no ه. */
  readonly spoken: string;
}

interface Match {
  readonly source: Loose;
  readonly target: Loose;
  readonly score: number;
}

const properName = /^\P{L}*\p{Lu}[\p{M}'’ʿʾ]*\p{L}*\p{Ll}/u;

export function createStrangers(source: Language, target: Language): Strangers {
  const ear = earBetween(source, target);
  if (!ear.hears || !target.cased) return { between: () => [] };
  return {
    between: (from, into) => {
      const proper = loose(into, (word) => [latinKey(word, target)]).filter(
        ({ word, key }) => key.length >= shortest.target && properName.test(word.raw),
      );
      if (proper.length === 0) return [];
      const words = loose(from, (word) => bareKeys(word, source)).filter(
        ({ key }) => key.length >= shortest.source,
      );
      const matches = proper.flatMap((each) => bestOf(each, words, ear));
      return strangers(matches, words);
    },
  };
}

function loose({ words, claimed }: Claimed, keysOf: (word: Word) => readonly string[]): Loose[] {
  const covered = coverage(words, claimed);
  return words.flatMap((word, index) =>
    covered[index] === false
      ? keysOf(word).map((key) => ({ word, index, key, spoken: written(word.raw, key.length) }))
      : [],
  );
}

/** The last letters of a word, as many as a key that was folded from them has. */
const written = (raw: string, length: number): string =>
  raw.replace(/[\p{M}\p{Cf}\p{Lm}]/gu, '').slice(-length);

/** A word without article, with the particles that may be its first letters and without. */
function bareKeys({ readings }: Word, language: Language): string[] {
  const article = language.clitics?.contraction.article ?? '';
  const bare = (key: string): string =>
    article !== '' && key.startsWith(article) && key.length > article.length + 2
      ? key.slice(article.length)
      : key;
  return [...new Set(readings.map(({ key }) => bare(key)))];
}

/** A word without a possessive, and without an article that is joined to it by a hyphen or an apostrophe. */
const latinKey = ({ raw }: Word, language: Language): string => language.key(raw.replace(/['’ʼ]s?$/u, ''));

function bestOf(target: Loose, words: readonly Loose[], ear: Ear): Match[] {
  const heard = ear.read(target.key);
  let best: Match | undefined;
  for (const source of words) {
    const score = ear.of(source.spoken)(heard, Math.max(least, best?.score ?? 0));
    if (score >= least && score > (best?.score ?? 0)) best = { source, target, score };
  }
  return best ? [best] : [];
}

/** Among the words that spell a name: as many spellings as the source has mentions of it, the best ones. */
function strangers(matches: readonly Match[], words: readonly Loose[]): Stranger[] {
  const named = new Set(matches.map(({ source }) => source.key));
  const kept = Array.from(named).flatMap((name) =>
    inOrder(
      matches.filter(({ source }) => source.key === name),
      words.filter(({ key }) => key === name),
    ),
  );
  return kept.map(({ source, target }) => ({
    name: source.key,
    source: { start: source.word.start, end: source.word.end },
    spelling: target.key,
    target: { start: target.word.start, end: target.word.end },
    beside: kept
      .filter(
        (other) =>
          Math.abs(other.source.index - source.index) === 1 &&
          Math.abs(other.target.index - target.index) <= 2,
      )
      .map((other) => other.source.key),
  }));
}

/** The n-th spelling for the n-th mention. */
function inOrder(matches: readonly Match[], sources: readonly Loose[]): Match[] {
  const byScore = matches.toSorted((a, b) => b.score - a.score);
  const spellings = [...new Set(byScore.map(({ target }) => target.key))].slice(0, sources.length);
  return matches
    .filter(({ target }) => spellings.includes(target.key))
    .map((match, at) => ({ ...match, source: sources[Math.min(at, sources.length - 1)] ?? match.source }));
}
