import { overlaps, type Span } from '../../model/span.js';
import { firstSeed, mixedIn, mixedInto, otherSeed } from '../../text/interned.js';
import { apostrophe, classAt, classes, curled, dot, knownClasses, tokenEnd } from './scan.js';
import { type Meanings, silent, type Vocable, wakesNoValue } from './vocable.js';
import type { Vocabulary } from './vocabulary.js';

const space = 0x20;
const near = /^(?:\s*|[-‐‑–])$/u;
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/** What stands beyond either end of a text. */
const nothing: Vocable = { raw: '', is: 'sign', readings: [], wakes: 0, traits: 0, says: silent };

/**
 * A text cut into words, runs of figures and signs, in columns, so that nothing is made for one of them. It is kept
 * and filled again, text after text. An index beyond either end is answered by nothing.
 */
export class Tokens {
  readonly #vocabulary: Vocabulary;
  #text = '';
  #opaque: readonly Span[] = [];
  #length = 0;
  #wakes = 0;
  /** Where the last token ends, prose or not. */
  #end = 0;
  readonly #vocables: Vocable[] = [];
  #starts = new Int32Array(256);
  #ends = new Int32Array(256);
  /** Where the token before each ends. */
  #froms = new Int32Array(256);
  /** The tokens that may begin a value, in their order. */
  readonly woken: number[] = [];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Takes another text; whatever was asked of the one before no longer holds. @param opaque stretches that are not prose */
  read(text: string, opaque: readonly Span[]): this {
    this.#text = text;
    this.#opaque = opaque;
    this.#length = this.#wakes = this.#end = 0;
    this.woken.length = 0;
    for (let at = this.#plainWords(0); at < text.length; at = this.#plainWords(at)) at = this.#careful(at);
    return this;
  }

  get length(): number {
    return this.#length;
  }

  /** Whether a text has something for a reader: for any of some bits of `wakes`. */
  wakes(readers: number): boolean {
    return (this.#wakes & readers) !== 0;
  }

  vocable(index: number): Vocable {
    return index >= 0 && index < this.#length ? (this.#vocables[index] ?? nothing) : nothing;
  }

  is(index: number): Vocable['is'] {
    return this.vocable(index).is;
  }

  /** What a token says by itself. */
  says(index: number): Meanings {
    return this.vocable(index).says;
  }

  /** Whether a token, in any of the ways to read it, has one of some traits. */
  has(index: number, traits: number): boolean {
    return (this.vocable(index).traits & traits) !== 0;
  }

  /** Whether a token wakes one of some readers. */
  isWoken(index: number, readers: number): boolean {
    return (this.vocable(index).wakes & readers) !== 0;
  }

  start(index: number): number {
    return this.#starts[index] ?? 0;
  }

  end(index: number): number {
    return this.#ends[index] ?? 0;
  }

  /** Text between a token and the one before, without invisible marks. */
  gap(index: number): string {
    if (index >= this.#length) return '';
    const [from, start] = [this.#froms[index], this.#starts[index]];
    return from === start ? '' : this.#text.slice(from, start).replace(invisible, '');
  }

  /** Whether nothing but a space or a hyphen stands before a token; before none, nothing does. */
  isNear(index: number): boolean {
    if (index >= this.#length) return true;
    const [from, start] = [this.#froms[index] ?? 0, this.#starts[index] ?? 0];
    if (start === from || (start - from === 1 && this.#text.charCodeAt(from) === space)) return true;
    return near.test(this.gap(index));
  }

  /** Takes words of letters alone. @returns where the first thing stands that is none. */
  #plainWords(from: number): number {
    const text = this.#text;
    const { length } = text;
    for (let at = from; at < length; ) {
      const first = knownClasses[text.charCodeAt(at)];
      if (first !== classes.none) {
        const end = first === classes.letter ? this.#plainWord(at) : at;
        if (end === at) return at;
        at = end;
      } else at += 1;
    }
    return length;
  }

  /** Takes a word of letters alone, in one look at each. @returns where it ends; where it starts if it may go on. */
  #plainWord(start: number): number {
    const text = this.#text;
    const { length } = text;
    let at = start;
    let unit = text.charCodeAt(at);
    let one = firstSeed;
    let other = otherSeed;
    while (knownClasses[unit] === classes.letter) {
      one = mixedIn(one, unit);
      other = mixedInto(other, unit);
      at += 1;
      unit = at < length ? text.charCodeAt(at) : space;
    }
    if (mayGoOn(unit, at - start)) return start;
    this.#add(this.#vocabulary.hashed(one, other, text, start, at), start, at);
    return at;
  }

  /** Takes whatever stands at an offset. @returns where it ends. */
  #careful(at: number): number {
    const first = classAt(this.#text, at);
    if (first === classes.none) return at + 1;
    const end = tokenEnd(this.#text, at, first);
    this.#add(this.#vocabulary.at(this.#text, at, end, first), at, end);
    return end;
  }

  #add(vocable: Vocable, start: number, end: number): void {
    const from = this.#end;
    this.#end = end;
    if (this.#opaque.length > 0 && this.#isOpaque({ start, end })) return;
    const index = this.#length;
    if (index === this.#starts.length) this.#grow();
    this.#vocables[index] = vocable;
    this.#starts[index] = start;
    this.#ends[index] = end;
    this.#froms[index] = from;
    this.#length = index + 1;
    this.#wakes |= vocable.wakes;
    if ((vocable.wakes & ~wakesNoValue) !== 0) this.woken.push(index);
  }

  #grow(): void {
    this.#starts = twice(this.#starts);
    this.#ends = twice(this.#ends);
    this.#froms = twice(this.#froms);
  }

  #isOpaque(span: Span): boolean {
    return this.#opaque.some((stretch) => overlaps(stretch, span));
  }
}

/** Whether a word of so many letters may go on with what stands behind them, or nobody has yet asked what that is. */
function mayGoOn(unit: number, letters: number): boolean {
  const kind = knownClasses[unit] ?? classes.unknown;
  if (kind === classes.unknown || kind === classes.mark || unit === apostrophe || unit === curled)
    return true;
  return unit === dot && letters === 1;
}

function twice(column: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(column.length * 2);
  larger.set(column);
  return larger;
}
