import type { Stranger } from '../model/hit.js';
import { type Ear, earBetween, type Heard } from '../romanize/recognizer/ear.js';
import { type Glance, passes, type Shown } from '../romanize/recognizer/glance.js';
import type { Language } from '../text/language.js';
import { remembering } from '../text/remembering.js';
import type { Word } from '../text/words.js';
import { covering } from './coverage.js';
import type { Claimed } from './spelling-search.js';

/** The words of a text, and the spans that names have claimed. */
type Claims = Pick<Claimed, 'words' | 'claimed'>;

/** Finds names that the store does not have: a word of the source and the word of the target that spells it. */
export interface Strangers {
  between(source: Claims, target: Claims): Stranger[];
}

/** Without a store to vouch for the name, only a good spelling of enough letters proves that it is one. */
const least = 0.6;
const shortest = { source: 4, target: 4 };

/** A way to read a word. */
interface Read {
  /** Folded, to know it again. */
  readonly key: string;
}

/** A name that a word of the source may be. */
interface Name extends Read {
  /** Its letters as written, for the ear: ة is no ه. */
  readonly spoken: string;
  readonly glance: Glance;
}

/** A word of the target that has the capital of a name. */
interface Proper extends Read {
  readonly heard: Heard;
  readonly shown: Shown | undefined;
}

/** A way to read a word that no name claims. */
interface Loose<R extends Read> {
  readonly word: Word;
  readonly index: number;
  readonly read: R;
}

interface Match {
  readonly source: Loose<Name>;
  readonly target: Loose<Proper>;
  readonly score: number;
}

const properName = /^\P{L}*\p{Lu}[\p{M}'’ʿʾ]*\p{L}*\p{Ll}/u;

export function createStrangers(source: Language, target: Language): Strangers {
  const ear = earBetween(source, target);
  if (!ear.hears || !target.cased) return { between: () => [] };
  const namesOf = remembering((raw) => namesIn(raw, source, ear));
  const capitalised = remembering((raw) => properIn(raw, target, ear));
  const properOf = (raw: string): readonly Proper[] => (isSmall(raw) ? none : capitalised(raw));
  return {
    between: (from, into) => {
      const spellings = loose(into, properOf);
      if (spellings.length === 0) return [];
      const names = loose(from, namesOf);
      const matches = spellings.flatMap((each) => bestOf(each, names, ear) ?? []);
      return matches.length === 0 ? [] : strangers(matches, names);
    },
  };
}

/** The ways to read the words of a text that no name claims. */
function loose<R extends Read>(
  { words, claimed }: Claims,
  readsOf: (raw: string) => readonly R[],
): Loose<R>[] {
  const covers = covering(claimed);
  const found: Loose<R>[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    const reads = word === undefined ? none : readsOf(word.raw);
    if (word === undefined || reads.length === 0 || covers(word.start, word.end)) continue;
    for (const read of reads) found.push({ word, index, read });
  }
  return found;
}

const none: readonly never[] = [];

/** Whether a word begins with a small letter of the alphabet, as nearly all words do. */
function isSmall(raw: string): boolean {
  const unit = raw.charCodeAt(0);
  return unit >= 0x61 && unit <= 0x7a;
}

/** A word without a possessive, if it is written as a name is and long enough to prove one. */
function properIn(raw: string, language: Language, ear: Ear): Proper[] {
  if (!properName.test(raw)) return [];
  const key = language.key(raw.replace(/['’ʼ]s?$/u, ''));
  if (key.length < shortest.target) return [];
  const heard = ear.read(key);
  return [{ key, heard, shown: ear.shown(heard) }];
}

/** A word without article, with the particles that may be its first letters and without, where enough is left. */
function namesIn(raw: string, language: Language, ear: Ear): Name[] {
  const article = language.clitics?.contraction.article ?? '';
  const bare = (key: string): string =>
    article !== '' && key.startsWith(article) && key.length > article.length + 2
      ? key.slice(article.length)
      : key;
  const letters = withoutMarks(raw);
  return [...new Set(language.readings(raw).map(({ key }) => bare(key)))]
    .filter((key) => key.length >= shortest.source)
    .map((key) => {
      // A key was folded from the last of its letters, one from each.
      const spoken = letters.slice(-key.length);
      return { key, spoken, glance: ear.glance(spoken, least) };
    });
}

/** Arabic letters in most words; the rest is looked at with care, which takes its time. */
const unmarked = /^[\u0621-\u063a\u0641-\u064a\u0671-\u06d3]+$/;

const withoutMarks = (raw: string): string =>
  unmarked.test(raw) ? raw : raw.replace(/[\p{M}\p{Cf}\p{Lm}]/gu, '');

/** The name that a word spells best, if it spells any. */
function bestOf(target: Loose<Proper>, names: readonly Loose<Name>[], ear: Ear): Match | undefined {
  const { heard, shown } = target.read;
  let best: Match | undefined;
  for (const source of names) {
    if (shown !== undefined && !passes(source.read.glance, shown)) continue;
    const score = ear.of(source.read.spoken)(heard, Math.max(least, best?.score ?? 0));
    if (score >= least && score > (best?.score ?? 0)) best = { source, target, score };
  }
  return best;
}

/** Among the words that spell a name: as many spellings as the source has mentions of it, the best ones. */
function strangers(matches: readonly Match[], names: readonly Loose<Name>[]): Stranger[] {
  const keys = new Set(matches.map(({ source }) => source.read.key));
  const kept = Array.from(keys).flatMap((key) =>
    inOrder(
      matches.filter(({ source }) => source.read.key === key),
      names.filter(({ read }) => read.key === key),
    ),
  );
  return kept.map(({ source, target }) => ({
    name: source.read.key,
    source: { start: source.word.start, end: source.word.end },
    spelling: target.read.key,
    target: { start: target.word.start, end: target.word.end },
    beside: kept
      .filter(
        (other) =>
          Math.abs(other.source.index - source.index) === 1 &&
          Math.abs(other.target.index - target.index) <= 2,
      )
      .map((other) => other.source.read.key),
  }));
}

/** The n-th spelling for the n-th mention. */
function inOrder(matches: readonly Match[], sources: readonly Loose<Name>[]): Match[] {
  const byScore = matches.toSorted((a, b) => b.score - a.score);
  const spellings = [...new Set(byScore.map(({ target }) => target.read.key))].slice(0, sources.length);
  return matches
    .filter(({ target }) => spellings.includes(target.read.key))
    .map((match, at) => ({ ...match, source: sources[Math.min(at, sources.length - 1)] ?? match.source }));
}
