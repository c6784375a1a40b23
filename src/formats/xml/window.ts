import type { Position } from '../../model/document.js';

/** The stretch of a file that is held at a time, by offsets in the whole; all of it, or what streams past. */
export class Window {
  #text = '';
  #base = 0;
  #counted = 0;
  #line = 1;
  #lineStart = 0;

  append(text: string): void {
    this.#text += text;
  }

  /** Lets go of what stands before an offset. */
  dropBefore(offset: number): void {
    this.positionOf(offset);
    this.#text = this.#text.slice(offset - this.#base);
    this.#base = offset;
  }

  slice(start: number, end: number): string {
    return this.#text.slice(start - this.#base, end - this.#base);
  }

  codeAt(offset: number): number {
    return this.#text.charCodeAt(offset - this.#base);
  }

  get end(): number {
    return this.#base + this.#text.length;
  }

  /** Line and column of an offset; offsets must be asked for in ascending order. */
  positionOf(offset: number): Position {
    for (; this.#counted < offset; this.#counted += 1) {
      const code = this.codeAt(this.#counted);
      const ends =
        code === lineFeed || (code === carriageReturn && this.codeAt(this.#counted + 1) !== lineFeed);
      if (!ends && !(code === byteOrderMark && this.#counted === 0)) continue;
      this.#line += ends ? 1 : 0;
      this.#lineStart = this.#counted + 1;
    }
    return { line: this.#line, column: offset - this.#lineStart + 1 };
  }
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const byteOrderMark = 0xfeff;
