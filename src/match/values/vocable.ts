import type { Reading } from '../../text/language.js';
import type { NumberWord } from '../../text/numbers/lexicon.js';
import type { WholeShare } from '../../text/numbers/number-data.js';

/** A word, a run of figures or a sign as it is written, and every way to read it. */
export interface Written {
  readonly raw: string;
  readonly is: 'figures' | 'word' | 'sign';
  /** Offsets are relative to where it starts. Figures have none. */
  readonly readings: readonly Reading[];
}

/** Something written, with all that it may say to the readers of values: asked once, wherever it stands. */
export interface Vocable extends Written {
  /** The readers that have something to do where it stands: bits of {@link wakes}. */
  readonly wakes: number;
  /** What it is to a value beside it, in any of its readings: bits of {@link traits}. */
  readonly traits: number;
  readonly says: Meanings;
}

/** Whom a vocable wakes. What says a word to a reader is written beside the reader. */
export const wakes = {
  figures: 1 << 0,
  number: 1 << 1,
  percent: 1 << 2,
  measure: 1 << 3,
  share: 1 << 4,
  calendar: 1 << 5,
  datePart: 1 << 6,
  direction: 1 << 7,
  dual: 1 << 8,
  thing: 1 << 9,
} as const;

/** The readers of what is no value by itself: words that may be two of something, and things without a number. */
export const wakesNoValue = wakes.dual | wakes.thing;

/** What a vocable is to a value beside it. */
export const traits = {
  /** The word "and", alone. */
  and: 1 << 0,
  /** "And" written on to the word. */
  joined: 1 << 1,
  definite: 1 << 2,
  filler: 1 << 3,
  /** The number one, or what may stand in its place: a third. */
  one: 1 << 4,
  measureLink: 1 << 5,
  measure: 1 << 6,
  /** A unit of time of which people name the beginning and the end. */
  partedTime: 1 << 7,
  partLink: 1 << 8,
  yearWord: 1 << 9,
  timeWord: 1 << 10,
  hourWord: 1 << 11,
  halfOfDay: 1 << 12,
  proportion: 1 << 13,
  shareLink: 1 << 14,
  partNamer: 1 << 15,
  oneOf: 1 << 16,
  beforeDate: 1 << 17,
  afterDate: 1 << 18,
  relativeDay: 1 << 19,
  dateLink: 1 << 20,
  /** Makes another thing of a direction: Middle East. */
  turns: 1 << 21,
  /** Letters that may be written before figures without belonging to them. */
  clitic: 1 << 22,
} as const;

/** What something written says by itself, to each reader in its own terms. */
export interface Meanings {
  /** What figures may say, likeliest first. */
  readonly figures: readonly number[];
  readonly number: SeenWord | undefined;
  readonly single: SingleWord | undefined;
  readonly roman: number | undefined;
  /** Unit of measure that the word names. */
  readonly measure: string | undefined;
  /** Whether the word is for several of a unit of time. */
  readonly isSpan: boolean;
  readonly share: SeenShare | undefined;
  readonly datePart: SeenPart | undefined;
  readonly pointer: Pointer | undefined;
  readonly thing: Thing | undefined;
}

/** A word of a number. */
export interface SeenWord {
  readonly words: readonly NumberWord[];
  readonly key: string;
  /** Whether "and" is written with it. */
  readonly joined: boolean;
  /** Where it starts behind its clitics. */
  readonly start: number;
}

/** A number that is one word and takes no other: two of a unit (empty: of anything else), or a decade by its tens. */
export interface SingleWord {
  readonly unit: string | undefined;
  readonly decade: number | undefined;
  readonly start: number;
}

/** A word for how much of a whole, without a number. */
export interface SeenShare {
  readonly is: WholeShare;
  readonly asks: boolean;
  readonly start: number;
}

/** The beginning, 0, the middle or the end of a time. */
export interface SeenPart {
  readonly part: number;
  readonly start: number;
  readonly end: number;
}

/** A word of direction. */
export interface Pointer {
  readonly direction: string;
  readonly firm: boolean;
  readonly start: number;
  readonly hasClitics: boolean;
}

/** A countable thing. */
export interface Thing {
  readonly of: string;
  /** Whether the word is for more of it. */
  readonly more: boolean;
}

/** What says nothing of values, as nearly every word does. */
export const silent: Meanings = {
  figures: [],
  number: undefined,
  single: undefined,
  roman: undefined,
  measure: undefined,
  isSpan: false,
  share: undefined,
  datePart: undefined,
  pointer: undefined,
  thing: undefined,
};
