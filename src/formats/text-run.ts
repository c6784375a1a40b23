import type { Unit } from '../model/document.js';
import type { Span } from '../model/span.js';

/** How a text is to be taken in. */
export interface TextRunOptions {
  /** Whether runs of white space are one space and none opens or closes a line, as in HTML and ODF. */
  readonly collapse: boolean;
}

const layout = /[ \t\r\n\f]/;

/** Gathers the text of one unit from a file, piece by piece in order, with the place of each of its letters. */
export class TextRun {
  readonly #collapse: boolean;
  readonly #letters: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  /** Markup amid the text that a letter stands for: a line break, a tabulator. */
  readonly #standing: Span[] = [];
  readonly #opaque: Span[] = [];
  /** Whether the last letter is a space that further white space would only lengthen. */
  #isSpaced = false;
  /** Whether every letter so far is written as itself. */
  #isVerbatim = true;

  constructor({ collapse }: TextRunOptions) {
    this.#collapse = collapse;
  }

  /** UTF-16 units gathered so far. */
  get length(): number {
    return this.#letters.length;
  }

  /** Whether there is nothing but white space and what is no letter. */
  get isBlank(): boolean {
    return !this.#letters.some((letter) => /[^\s\uFFFC]/.test(letter));
  }

  /** Adds a UTF-16 unit of text and the stretch of the file that it is written as. */
  add(letter: string, start: number, end: number): void {
    const isLayout = this.#collapse && layout.test(letter);
    if (isLayout && (this.#isSpaced || this.#opensLine())) this.#lengthen(start, end);
    else {
      this.#push(isLayout ? ' ' : letter, start, end);
      this.#isVerbatim &&= end - start === 1 && !(isLayout && letter !== ' ');
    }
    this.#isSpaced = isLayout;
  }

  /** Adds text that stands in the file as it reads. */
  addVerbatim(text: string, start: number): void {
    for (let at = 0; at < text.length; at += 1) this.add(text.charAt(at), start + at, start + at + 1);
  }

  /** Adds a text that is written as a stretch of a file: one for one where it is as long, else as a whole. */
  addWritten(text: string, { start, end }: Span): void {
    if (end - start === text.length) this.addVerbatim(text, start);
    else for (const letter of text.split('')) this.add(letter, start, end);
  }

  /** Adds a text that markup stands for; mending leaves the markup where it is. */
  addStanding(text: string, span: Span): void {
    if (text === '\n') this.#closeLine();
    for (let at = 0; at < text.length; at += 1) this.#push(text.charAt(at), span.start, span.end);
    this.#standing.push({ start: span.start, end: span.end });
    this.#isVerbatim = false;
    this.#isSpaced = false;
  }

  /** Sets apart as no prose what was added since the text had a length. */
  shield(from: number): void {
    const last = this.#opaque.at(-1);
    const start = Math.max(from, last?.end ?? 0);
    if (start >= this.length) return;
    if (last?.end === start) this.#opaque[this.#opaque.length - 1] = { start: last.start, end: this.length };
    else this.#opaque.push({ start, end: this.length });
  }

  /** The text and where it stands; undefined where there is nothing but white space. */
  finished(): Pick<Unit, 'text' | 'origin' | 'opaque'> | undefined {
    this.#closeLine();
    if (this.isBlank) return undefined;
    const text = this.#letters.join('');
    const inline = this.#inline();
    const [start = 0] = this.#starts;
    if (this.#isVerbatim && inline.length === 0) return { text, opaque: this.#opaque, origin: { start } };
    const offsets = Uint32Array.from([...this.#starts, this.#ends.at(-1) ?? start]);
    return { text, opaque: this.#opaque, origin: { start, offsets, inline } };
  }

  #push(letter: string, start: number, end: number): void {
    this.#letters.push(letter);
    this.#starts.push(start);
    this.#ends.push(end);
  }

  #opensLine(): boolean {
    return this.length === 0 || this.#letters.at(-1) === '\n';
  }

  /** Takes further white space into the space that stands for it. */
  #lengthen(start: number, end: number): void {
    if (!this.#isSpaced || this.#opensLine() || this.#ends.at(-1) !== start) return;
    this.#ends[this.length - 1] = end;
    this.#isVerbatim = false;
  }

  /** Takes off the white space that a line would end with. */
  #closeLine(): void {
    if (!this.#collapse || !this.#isSpaced || this.#opensLine()) return;
    this.#letters.pop();
    this.#starts.pop();
    this.#ends.pop();
    this.#isSpaced = false;
    const last = this.#opaque.at(-1);
    if (last !== undefined && last.end > this.length)
      this.#opaque.splice(-1, 1, ...(last.start < this.length ? [{ ...last, end: this.length }] : []));
  }

  /** What stands between the first letter and the last and is none: tags, comments, and what letters stand for. */
  #inline(): Span[] {
    const gaps: Span[] = [...this.#standing];
    for (let at = 1; at < this.length; at += 1) {
      const [end = 0, start = 0] = [this.#ends[at - 1], this.#starts[at]];
      if (start > end) gaps.push({ start: end, end: start });
    }
    return gaps.sort((a, b) => a.start - b.start);
  }
}
