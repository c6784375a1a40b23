import { overlaps, type Span } from '../model/span.js';
import { firstSeed, mixedIn, mixedInto, otherSeed } from './interned.js';
import type { Language, Reading } from './language.js';
import { type Vocabulary, vocabularyOf } from './vocabulary.js';
import type { Word } from './word.js';
import { dot, isWordAt, trimmed, unitKind, unitKinds, wordEnd } from './word-units.js';

const joint = /^[\s\-‐‑‒–/"“”„«»'‘’ʼ\p{Cf}]{1,6}$/u;
const space = 0x20;

/**
 * The words of a text as numbers in columns, where nothing is made for a word but three numbers. It is kept and
 * filled again, text after text; objects are made only where {@link WordRun.words} is asked for.
 */
export class WordRun {
  readonly language: Language;
  #text = '';
  #vocabulary: Vocabulary;
  #length = 0;
  #kinds = empty;
  #starts = empty;
  #ends = empty;

  constructor(language: Language) {
    this.language = language;
    this.#vocabulary = vocabularyOf(language);
  }

  /**
   * Takes another text; whatever was asked of the one before no longer holds.
   * @param opaque stretches that are not prose; words that overlap them are left out.
   */
  read(text: string, opaque: readonly Span[] = []): this {
    this.#text = text;
    this.#vocabulary = vocabularyOf(this.language);
    this.#length = 0;
    this.#cut();
    if (opaque.length > 0) this.#leaveOut(opaque);
    return this;
  }

  get text(): string {
    return this.#text;
  }

  /** What the numbers of its words stand for. */
  get vocabulary(): Vocabulary {
    return this.#vocabulary;
  }

  get length(): number {
    return this.#length;
  }

  /** The number of a word in the vocabulary. */
  kind(index: number): number {
    return index < this.#length ? (this.#kinds[index] ?? -1) : -1;
  }

  readings(index: number): readonly Reading[] {
    return this.#vocabulary.readings(this.kind(index));
  }

  start(index: number): number {
    return this.#starts[index] ?? -1;
  }

  end(index: number): number {
    return this.#ends[index] ?? -1;
  }

  /** Whether a name may run on from the word before. */
  joins(index: number): boolean {
    if (index <= 0 || index >= this.#length) return false;
    const [from, to] = [this.end(index - 1), this.start(index)];
    if (to - from === 1 && this.#text.charCodeAt(from) === space) return true;
    return joint.test(this.#text.slice(from, to));
  }

  words(): readonly Word[] {
    const words: Word[] = [];
    for (let index = 0; index < this.#length; index++) words.push(this.#make(index));
    return words;
  }

  #make(index: number): Word {
    const kind = this.#kinds[index] ?? -1;
    return {
      start: this.start(index),
      end: this.end(index),
      raw: this.#vocabulary.raw(kind),
      readings: this.#vocabulary.readings(kind),
      joins: this.joins(index),
    };
  }

  /** One look at each letter; only words beside an apostrophe, a dot or an unusual mark are looked at again. */
  #cut(): void {
    const text = this.#text;
    for (let at = this.#plainWords(0); at < text.length; at = this.#plainWords(at))
      at = isWordAt(text, at) ? this.#careful(at) : at + 1;
  }

  /** Takes words of letters and numbers alone. @returns where the first thing stands that needs a second look. */
  #plainWords(from: number): number {
    const text = this.#text;
    const { length } = text;
    const { words } = this.#vocabulary;
    const of = unitKinds;
    let at = from;
    while (at < length) {
      const start = at;
      let unit = text.charCodeAt(at);
      let one = firstSeed;
      let other = otherSeed;
      while (of[unit] === unitKind.telling) {
        one = mixedIn(one, unit);
        other = mixedInto(other, unit);
        at += 1;
        unit = at < length ? text.charCodeAt(at) : space;
      }
      if (of[unit] !== unitKind.none || (unit === dot && at === start + 1)) return start;
      if (at > start) this.#add(words.numberHashed(one, other, text, start, at), start, at);
      at += 1;
    }
    return length;
  }

  #careful(from: number): number {
    const { words } = this.#vocabulary;
    const text = this.#text;
    const to = wordEnd(text, from, this.language.breaks);
    const span = trimmed(text, from, to);
    if (span !== undefined) this.#add(words.numberOf(text, span.start, span.end), span.start, span.end);
    return to;
  }

  #add(kind: number, start: number, end: number): void {
    const at = this.#length;
    if (at === this.#kinds.length) this.#grow();
    this.#kinds[at] = kind;
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#length = at + 1;
  }

  #grow(): void {
    this.#kinds = twice(this.#kinds);
    this.#starts = twice(this.#starts);
    this.#ends = twice(this.#ends);
  }

  #leaveOut(opaque: readonly Span[]): void {
    const count = this.#length;
    this.#length = 0;
    for (let at = 0; at < count; at++) {
      const span = { start: this.#starts[at] ?? 0, end: this.#ends[at] ?? 0 };
      if (!opaque.some((stretch) => overlaps(stretch, span)))
        this.#add(this.#kinds[at] ?? 0, span.start, span.end);
    }
  }
}

const empty = new Int32Array(0);

function twice(column: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(256, column.length * 2));
  larger.set(column);
  return larger;
}
