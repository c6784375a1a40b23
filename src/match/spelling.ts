import type { Concept } from '../model/concept.js';
import type { Hit } from '../model/hit.js';
import { contains, overlaps, type Span } from '../model/span.js';
import { type Ear, earBetween } from '../romanize/recognizer/ear.js';
import type { Language } from '../text/language.js';
import type { Word } from '../text/words.js';
import { extentOf } from './extent.js';
import { createJudge } from './judge.js';
import { createStandard, type Standard } from './standard.js';
import type { Window } from './window.js';
import { type SpellingField, windowsOf } from './windows.js';

/** A name that is looked for among words that no name claims. */
export interface Wanted {
  readonly concept: Concept;
  /** Likeness from which a span counts; 0..1. */
  readonly least: number;
  /** Whether only listed forms with a slip of the pen count. */
  readonly slipsOnly?: boolean;
  /** Whether it is only taken for a name that the source has: it needs to fit clearly better. */
  readonly rival?: boolean;
}

/** Where a wanted name is spelled in a way that no list has. */
export interface Spelled extends Span {
  readonly concept: Concept;
  /** 0..1. */
  readonly score: number;
}

/** Finds spellings of names in texts of one language. */
export interface Spellings {
  /** What it hears names with. */
  readonly ear: Ear;
  /** The spans that spell the wanted names, most telling first; no word serves two. */
  find(wanted: readonly Wanted[], field: SpellingField): Spelled[];
  /**
   * Whether a hit is only the listed end or beginning of a longer, unlisted spelling of the same name: Zenki
   * in Noureddine Zenki.
   */
  swallow(hit: Hit, field: SpellingField): boolean;
}

/** Likeness that no chance neighbour has. */
export const surely = 0.75;

/** What each further word of the name adds: Stephan di Mistoura rather than di Mistoura alone. */
const fullness = 0.2;

/** How much better a look-alike has to fit. */
const rivalry = 0.25;

/** A window that fits, and how much it is preferred: the fuller of two that fit. */
interface Guess extends Wanted {
  readonly window: Window;
  readonly score: number;
  readonly rank: number;
}

export function createSpellings(source: Language, target: Language): Spellings {
  const ear = earBetween(source, target);
  const standards = new Map<Concept, Standard>();
  const standardOf = (concept: Concept): Standard => {
    const standard = standards.get(concept) ?? createStandard(concept, source, target, ear);
    standards.set(concept, standard);
    return standard;
  };
  const judge = createJudge(ear);
  const guesses = (wanted: Wanted, windows: readonly Window[]): Guess[] => {
    const standard = standardOf(wanted.concept);
    const found: Guess[] = [];
    for (const window of windows) {
      if (window.last - window.first >= standard.longest) continue;
      const score = judge(window, standard, wanted);
      if (score === 0 || score < wanted.least) continue;
      const rank = score + fullness * window.size - (wanted.rival ? rivalry : 0);
      found.push({ ...wanted, window, score, rank });
    }
    return found;
  };
  const best = (wanted: readonly Wanted[], field: SpellingField): Guess[] => {
    // Without capitals to show that it is a name, a word that spells another name well is still that word.
    const likely = target.cased ? wanted : wanted.filter(({ rival }) => rival !== true);
    const longest = likely.reduce((most, { concept }) => Math.max(most, standardOf(concept).longest), 0);
    const windows = windowsOf(field, longest, target);
    const ranked = likely.flatMap((each) => guesses(each, windows)).sort((a, b) => b.rank - a.rank);
    const taken: Guess[] = [];
    for (const guess of ranked)
      if (!taken.some((other) => other.concept === guess.concept || overlaps(other.window, guess.window)))
        taken.push(guess);
    return taken;
  };
  const extent = ({ concept, window }: Guess, field: SpellingField): Span =>
    extentOf(window, field, standardOf(concept), target);
  return {
    ear,
    find: (wanted, field) =>
      best(wanted, field).map((guess) => ({
        concept: guess.concept,
        score: guess.score,
        ...extent(guess, field),
      })),
    swallow: (hit, field) => {
      const around = neighbourhood(hit, standardOf(hit.concept).longest, field);
      const [found] = best([{ concept: hit.concept, least: surely }], around);
      return found !== undefined && contains(extent(found, around), hit) && !contains(hit, found.window);
    },
  };
}

/** The words of a hit, free now, and those that stand as near as its name is long. */
function neighbourhood(hit: Hit, reach: number, { text, words, free, loose }: SpellingField): SpellingField {
  const first = firstFrom(words, hit.start);
  const from = Math.max(0, first - reach);
  const near = words.slice(from, firstFrom(words, hit.end) + reach);
  return {
    text,
    words: near,
    free: (index) => {
      const word = near[index];
      return word !== undefined && (free(from + index) || overlaps(word, hit));
    },
    loose: (index) => loose(from + index),
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
