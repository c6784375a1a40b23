import { cdataOffsetsOf, offsetsOf } from './offsets.js';
import type { XmlText } from './tree.js';

/** A text; where each unit of it stands is found out only when it is asked for. */
export class TextNode implements XmlText {
  readonly kind = 'text';
  readonly cdata: boolean;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly contentStart: number;
  /** As written, where that is not one for one. */
  readonly #written: string | undefined;
  #offsets: Uint32Array | undefined;

  constructor(text: string, written: string | undefined, start: number, end: number, cdata: boolean) {
    this.cdata = cdata;
    this.text = text;
    this.start = start;
    this.end = end;
    this.contentStart = cdata ? start + cdataOpens : start;
    this.#written = written;
  }

  get offsets(): Uint32Array | undefined {
    if (this.#written === undefined) return undefined;
    const count = this.cdata ? cdataOffsetsOf : offsetsOf;
    this.#offsets ??= count(this.#written, this.contentStart, this.text.length);
    return this.#offsets;
  }
}

export const cdataOpens = '<![CDATA['.length;
export const cdataCloses = ']]>'.length;
