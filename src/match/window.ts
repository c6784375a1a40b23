import { opensSentence } from '../text/casing.js';
import type { Word } from '../text/words.js';

/** A run of free words, first and last included. */
export interface Window {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  /** Behind the last word, its possessive ending left outside. */
  readonly end: number;
  /** The words as they are spelled by themselves: without particles, and with the article that one swallowed. */
  readonly spelled: string;
  /** Folded words without articles. */
  readonly keys: readonly string[];
  /** The same, a space between. */
  readonly written: string;
  /** How many of them there are, and the letters that they have. */
  readonly size: number;
  readonly letters: number;
  /** The letters of the spelling, a bit each; undefined where they alone settle nothing. */
  readonly shown: number | undefined;
  /** Whether it is written as names are: with capitals at both ends, where the language has them. */
  readonly proper: boolean;
  /** Whether capitals tell names from words. */
  readonly cased: boolean;
  /** Whether it is a single proper word whose capital may be due to the sentence it begins. */
  readonly opens: boolean;
}

/** What a word is to windows, wherever it stands. */
export interface Part {
  /** Folded, without its possessive ending; none for an article, which tells of no name. */
  readonly key: string | undefined;
  /** Where the word ends without that ending. */
  readonly end: number;
  /** Its letters as {@link Window.shown} has them: with that ending, and without. */
  readonly shown: number | undefined;
  readonly shownAtEnd: number | undefined;
  /** Whether a name may begin or end with it: behind a word that it goes on from, or anywhere. */
  readonly bounds: 'nothing' | 'joined' | 'anything';
  /** Whether it has a name's capital: by itself, at the end of several. */
  readonly isProper: boolean;
  readonly isCapitalised: boolean;
}

/** What windows are opened on. */
export interface Wall {
  readonly text: string;
  readonly words: readonly Word[];
  /** What each of the words is. */
  readonly parts: readonly Part[];
  /** Whether capitals tell names from words. */
  readonly cased: boolean;
}

/** A window on a text as it stands. Most are turned away by their letters, so nothing else is made until asked for. */
export class WordWindow implements Window {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly size: number;
  readonly letters: number;
  readonly shown: number | undefined;
  readonly proper: boolean;
  readonly #wall: Wall;
  #keys: readonly string[] | undefined;
  #written: string | undefined;
  #spelled: string | undefined;

  constructor(wall: Wall, first: number, last: number) {
    const { words, parts } = wall;
    this.first = first;
    this.last = last;
    this.start = words[first]?.start ?? 0;
    this.end = (words[last]?.start ?? this.start) + (parts[last]?.end ?? 0);
    const isOne = first === last;
    this.proper = isProper(parts[first], isOne) && (isOne || isProper(parts[last], isOne));
    let size = 0;
    let letters = 0;
    for (let at = first; at <= last; at++) {
      const key = parts[at]?.key;
      if (key === undefined) continue;
      size += 1;
      letters += key.length;
    }
    this.size = size;
    this.letters = letters;
    this.shown = shownIn(wall, first, last);
    this.#wall = wall;
  }

  get cased(): boolean {
    return this.#wall.cased;
  }

  get spelled(): string {
    this.#spelled ??= this.#wall.text.slice(this.start, this.end);
    return this.#spelled;
  }

  get keys(): readonly string[] {
    this.#keys ??= this.#wall.parts.slice(this.first, this.last + 1).flatMap(({ key }) => key ?? []);
    return this.#keys;
  }

  get written(): string {
    this.#written ??= this.keys.join(' ');
    return this.#written;
  }

  get opens(): boolean {
    return (
      this.proper && this.first === this.last && this.cased && opensSentence(this.#wall.text, this.start)
    );
  }
}

function shownIn(wall: Wall, first: number, last: number): number | undefined {
  const { parts } = wall;
  let letters = parts[last]?.shownAtEnd;
  for (let at = first; at < last && letters !== undefined; at++) {
    const own = parts[at]?.shown;
    letters = own === undefined || !runsOn(wall, at) ? undefined : letters | own;
  }
  return letters;
}

/** Whether only a space or a hyphen parts a word from the next. */
function runsOn({ text, words }: Wall, at: number): boolean {
  const gap = words[at]?.end ?? 0;
  const unit = text.charCodeAt(gap);
  return words[at + 1]?.start === gap + 1 && (unit === space || unit === hyphen);
}

const [space, hyphen] = [0x20, 0x2d];

const isProper = (part: Part | undefined, isOne: boolean): boolean =>
  part !== undefined && (isOne ? part.isProper : part.isCapitalised);

/** What a window has of its folded words. */
export function folded(keys: readonly string[]): Pick<Window, 'keys' | 'written' | 'size' | 'letters'> {
  const letters = keys.reduce((sum, key) => sum + key.length, 0);
  return { keys, written: keys.join(' '), size: keys.length, letters };
}
