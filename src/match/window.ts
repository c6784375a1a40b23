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

/** Where a window stands. */
interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  readonly first: number;
  readonly last: number;
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
  readonly proper: boolean;
  readonly cased: boolean;
  readonly #place: Place;
  readonly #parts: readonly Part[];
  #keys: readonly string[] | undefined;
  #written: string | undefined;
  #spelled: string | undefined;

  constructor(place: Place, parts: readonly Part[]) {
    const [begins, ends] = [parts[0], parts[parts.length - 1]];
    this.first = place.first;
    this.last = place.last;
    this.start = place.words[place.first]?.start ?? 0;
    this.end = (place.words[place.last]?.start ?? this.start) + (ends?.end ?? 0);
    this.cased = place.cased;
    this.proper = isProper(begins, parts.length) && isProper(ends, parts.length);
    let size = 0;
    let letters = 0;
    for (const { key } of parts) {
      if (key === undefined) continue;
      size += 1;
      letters += key.length;
    }
    this.size = size;
    this.letters = letters;
    this.#place = place;
    this.#parts = parts;
  }

  get spelled(): string {
    this.#spelled ??= this.#place.text.slice(this.start, this.end);
    return this.#spelled;
  }

  get keys(): readonly string[] {
    this.#keys ??= this.#parts.flatMap(({ key }) => key ?? []);
    return this.#keys;
  }

  get written(): string {
    this.#written ??= this.keys.join(' ');
    return this.#written;
  }

  get opens(): boolean {
    return (
      this.proper && this.first === this.last && this.cased && opensSentence(this.#place.text, this.start)
    );
  }

  get shown(): number | undefined {
    const end = this.#parts.length - 1;
    let letters = this.#parts[end]?.shownAtEnd;
    for (let at = 0; at < end && letters !== undefined; at++) {
      const own = this.#parts[at]?.shown;
      letters = own === undefined || !this.#runsOn(at) ? undefined : letters | own;
    }
    return letters;
  }

  /** Whether only a space or a hyphen parts a word from the next. */
  #runsOn(at: number): boolean {
    const { text, words, first } = this.#place;
    const gap = words[first + at]?.end ?? 0;
    return words[first + at + 1]?.start === gap + 1 && gaps.has(text.charCodeAt(gap));
  }
}

/** Space and hyphen. */
const gaps = new Set([0x20, 0x2d]);

const isProper = (part: Part | undefined, length: number): boolean =>
  part !== undefined && (length === 1 ? part.isProper : part.isCapitalised);

/** What a window has of its folded words. */
export function folded(keys: readonly string[]): Pick<Window, 'keys' | 'written' | 'size' | 'letters'> {
  const letters = keys.reduce((sum, key) => sum + key.length, 0);
  return { keys, written: keys.join(' '), size: keys.length, letters };
}
