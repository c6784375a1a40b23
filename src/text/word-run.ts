import { overlaps, type Span } from '../model/span.js';
import type { Language, Reading } from './language.js';
import { type Vocabulary, vocabularyOf } from './vocabulary.js';
import { isWordAt, mayBeInitial, trimmed, unitKind, unitKinds, wordEnd } from './word-units.js';
import type { Word } from './words.js';

const joint = /^[\s\-‐‑‒–/"“”„«»'‘’ʼ\p{Cf}]{1,6}$/u;
const space = 0x20;

/** The words of a text as numbers in columns; objects are made only of words that are asked for. */
export class WordRun {
  readonly text: string;
  /** What the numbers of its words stand for. */
  readonly vocabulary: Vocabulary;
  readonly #kinds: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #made: (Word | undefined)[] = [];

  /** @param opaque stretches that are not prose; words that overlap them are left out. */
  constructor(text: string, language: Language, opaque: readonly Span[] = []) {
    this.text = text;
    this.vocabulary = vocabularyOf(language);
    this.#cut(language.breaks, opaque);
  }

  get length(): number {
    return this.#kinds.length;
  }

  /** The number of a word in the vocabulary. */
  kind(index: number): number {
    return this.#kinds[index] ?? -1;
  }

  readings(index: number): readonly Reading[] {
    return this.vocabulary.readings(this.kind(index));
  }

  start(index: number): number {
    return this.#starts[index] ?? -1;
  }

  end(index: number): number {
    return this.#ends[index] ?? -1;
  }

  /** Whether a name may run on from the word before. */
  joins(index: number): boolean {
    if (index <= 0 || index >= this.length) return false;
    const [from, to] = [this.end(index - 1), this.start(index)];
    if (to - from === 1 && this.text.charCodeAt(from) === space) return true;
    return joint.test(this.text.slice(from, to));
  }

  at(index: number): Word | undefined {
    if (index < 0 || index >= this.length) return undefined;
    const made = this.#made[index] ?? this.#make(index);
    this.#made[index] = made;
    return made;
  }

  words(): readonly Word[] {
    return this.#kinds.map((_, index) => this.#made[index] ?? this.#make(index));
  }

  #make(index: number): Word {
    const kind = this.kind(index);
    return {
      start: this.start(index),
      end: this.end(index),
      raw: this.vocabulary.raw(kind),
      readings: this.vocabulary.readings(kind),
      joins: this.joins(index),
    };
  }

  /** One look at each letter; only words beside an apostrophe, a dot or an unusual mark are looked at again. */
  #cut(breaks: RegExp | undefined, opaque: readonly Span[]): void {
    const { text } = this;
    const { length } = text;
    const of = unitKinds;
    for (let at = 0; at < length; ) {
      const kind = of[text.charCodeAt(at)];
      if (kind === unitKind.telling) at = this.#plain(at, breaks, opaque);
      else if (kind === unitKind.none || !isWordAt(text, at)) at += 1;
      else at = this.#careful(at, breaks, opaque);
    }
  }

  /** @returns where the word that starts at an offset ends. */
  #plain(start: number, breaks: RegExp | undefined, opaque: readonly Span[]): number {
    const { text } = this;
    const { words } = this.vocabulary;
    const number = words.numberFrom(text, start, unitKinds, unitKind.telling);
    const { end } = words;
    const isWhole = end === text.length || unitKinds[text.charCodeAt(end)] === unitKind.none;
    if (!isWhole || mayBeInitial(text, start, end)) return this.#careful(start, breaks, opaque);
    this.#add(number, start, end, opaque);
    return end;
  }

  #careful(start: number, breaks: RegExp | undefined, opaque: readonly Span[]): number {
    const end = wordEnd(this.text, start, breaks);
    const span = trimmed(this.text, start, end);
    if (span !== undefined)
      this.#add(
        this.vocabulary.words.numberOf(this.text, span.start, span.end),
        span.start,
        span.end,
        opaque,
      );
    return end;
  }

  #add(kind: number, start: number, end: number, opaque: readonly Span[]): void {
    if (opaque.length > 0 && opaque.some((stretch) => overlaps(stretch, { start, end }))) return;
    this.#kinds.push(kind);
    this.#starts.push(start);
    this.#ends.push(end);
  }
}
