import type { Stranger } from '../model/hit.js';
import type { Span } from '../model/span.js';
import { type Ear, earBetween, type Heard } from '../romanize/recognizer/ear.js';
import type { Language } from '../text/language.js';
import { noting } from '../text/word-notes.js';
import type { WordRun } from '../text/word-run.js';
import { covering } from './coverage.js';

/** The words of a text, and the spans that names have claimed. */
interface Claims {
  readonly run: WordRun;
  readonly claimed: readonly Span[];
}

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
  /** Whether a word may spell it, at a glance. */
  readonly mayBe: (heard: Heard) => boolean;
}

/** A word of the target that has the capital of a name. */
interface Proper extends Read {
  readonly heard: Heard;
}

/** A way to read a word that no name claims. */
interface Loose<R extends Read> extends Span {
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
  const namesAt = noting((raw) => namesIn(raw, source, ear));
  const properAt = noting((raw) => properIn(raw, target, ear));
  return {
    between: (from, into) => {
      const spellings = loose(into, properAt);
      if (spellings.length === 0) return [];
      const names = loose(from, namesAt);
      const matches = spellings.flatMap((each) => bestOf(each, names, ear) ?? []);
      return matches.length === 0 ? [] : strangers(matches, names);
    },
  };
}

/** The ways to read the words of a text that no name claims. */
function loose<R extends Read>(
  { run, claimed }: Claims,
  readsAt: (run: WordRun, index: number) => readonly R[],
): Loose<R>[] {
  const covers = covering(claimed);
  const found: Loose<R>[] = [];
  for (let index = 0; index < run.length; index++) {
    const reads = readsAt(run, index);
    if (reads.length === 0) continue;
    const [start, end] = [run.start(index), run.end(index)];
    if (!covers(start, end)) for (const read of reads) found.push({ index, read, start, end });
  }
  return found;
}

/** A word without a possessive, if it is written as a name is and long enough to prove one. */
function properIn(raw: string, language: Language, ear: Ear): Proper[] {
  if (!properName.test(raw)) return [];
  const key = language.key(raw.replace(/['’ʼ]s?$/u, ''));
  return key.length < shortest.target ? [] : [{ key, heard: ear.read(key) }];
}

/** A word without article, with the particles that may be its first letters and without, where enough is left. */
function namesIn(raw: string, language: Language, ear: Ear): Name[] {
  const article = language.clitics?.contraction.article ?? '';
  const bare = (key: string): string =>
    article !== '' && key.startsWith(article) && key.length > article.length + 2
      ? key.slice(article.length)
      : key;
  const letters = raw.replace(/[\p{M}\p{Cf}\p{Lm}]/gu, '');
  return [...new Set(language.readings(raw).map(({ key }) => bare(key)))]
    .filter((key) => key.length >= shortest.source)
    .map((key) => {
      // A key was folded from the last of its letters, one from each.
      const spoken = letters.slice(-key.length);
      return { key, spoken, mayBe: ear.glimpse(spoken, least) };
    });
}

/** The name that a word spells best, if it spells any. */
function bestOf(target: Loose<Proper>, names: readonly Loose<Name>[], ear: Ear): Match | undefined {
  const { heard } = target.read;
  let best: Match | undefined;
  for (const source of names) {
    if (!source.read.mayBe(heard)) continue;
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
    source: { start: source.start, end: source.end },
    spelling: target.read.key,
    target: { start: target.start, end: target.end },
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
