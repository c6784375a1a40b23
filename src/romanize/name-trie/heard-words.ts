import { remembering } from '../../text/remembering.js';
import { headTranslations } from '../recognizer/heads.js';
import { latticeOf } from '../recognizer/lattice.js';
import { learned } from '../recognizer/learned.js';
import { isEnough } from '../recognizer/readings.js';
import { type ArabicSymbol, article, innerArticle, readArabic } from '../recognizer/symbols.js';
import { gapOf, weightOf } from '../recognizer/transducer.js';
import { type Sounded, type Steps, soundedAt } from './steps.js';

/** What there is to hear in a name. */
export interface HeardName {
  /** Numbers of its steps. */
  readonly steps: readonly number[];
  readonly weight: number;
}

/** Words that are remembered. */
const remembered = 50_000;

/**
 * Hears names as the recogniser lays them out, whole and, where they have a generic head, without it; but each word
 * of many names once. What a word is heard as depends on the others only in the gap before it, and in its article,
 * which is another at the beginning of a name.
 */
export function nameHearing(steps: Steps): (arabic: string) => HeardName[] {
  const opening = remembering((piece) => heardWords(piece, steps, true), remembered);
  const inner = remembering((piece) => heardWords(piece, steps, false), remembered);
  return (arabic) => {
    const words: HeardWord[] = [];
    for (const piece of arabic.split(' '))
      words.push(...(words.length === 0 ? opening(piece) : inner(piece)));
    const whole = heardName(words);
    if (words.length < 2 || words[0]?.isHead !== true) return [whole];
    const bare = heardName(words.slice(1));
    return isEnough(bare) ? [whole, bare] : [whole];
  };
}

/** A word, laid out once for all the names that have it. */
interface HeardWord {
  /** Whether it is one that may be translated where a name begins with it. */
  readonly isHead: boolean;
  readonly weights: readonly number[];
  /** Its first step, by the root of the gap before it; where that is undefined it begins a name. */
  begin(gap: number | undefined): number;
  /** The steps from its second symbol on, and the one behind it where it ends a name. */
  readonly inner: readonly number[];
  readonly end: number;
  /** Root of the gap to the next word. */
  readonly gap: number;
}

/** @param piece what stands between spaces: a word, several or none. */
function heardWords(piece: string, steps: Steps, opens: boolean): HeardWord[] {
  return readArabic(piece).map((symbols, at) => {
    const text = piece.slice(symbols[0]?.start ?? 0, symbols.at(-1)?.end ?? 0);
    const named = symbols.map((symbol) =>
      symbol.name === article && !(opens && at === 0) ? { ...symbol, name: innerArticle } : symbol,
    );
    return heardWord(named, headTranslations(text).length > 0, steps);
  });
}

function heardWord(symbols: readonly ArabicSymbol[], isHead: boolean, steps: Steps): HeardWord {
  const lattice = latticeOf(learned, [symbols]);
  const numbers = Array.from({ length: symbols.length + 1 }, (_, at) =>
    steps.numberOf(lattice.roots[2 * at] ?? 0, soundedAt(lattice, at)),
  );
  const last = symbols.at(-1);
  return {
    isHead,
    weights: symbols.map(weightOf),
    begin: beginning(lattice.roots[0] ?? 0, soundedAt(lattice, 0), steps),
    inner: numbers.slice(1, -1),
    end: numbers.at(-1) ?? 0,
    gap: learned.roots.get(gapOf(last, last && { ...last, word: last.word + 1 })) ?? 0,
  };
}

/** Few gaps lead to a word: what its first step is behind each is looked up once. */
function beginning(opening: number, first: Sounded, steps: Steps): HeardWord['begin'] {
  const known = new Map<number, number>();
  return (gap = opening) => {
    const number = known.get(gap) ?? steps.numberOf(gap, first);
    known.set(gap, number);
    return number;
  };
}

function heardName(words: readonly HeardWord[]): HeardName {
  const steps: number[] = [];
  let weight = 0;
  let gap: number | undefined;
  for (const word of words) {
    steps.push(word.begin(gap));
    for (const step of word.inner) steps.push(step);
    for (const each of word.weights) weight += each;
    gap = word.gap;
  }
  const last = words.at(-1);
  return { steps: last === undefined ? steps : [...steps, last.end], weight };
}
