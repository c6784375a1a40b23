import { cdataOffsetsOf, offsetsOf } from './offsets.js';
import type { XmlText } from './tree.js';

/** A text that stands in the file one for one: by far the most are, so this is kept small. */
export class VerbatimText implements XmlText {
  readonly text: string;
  readonly start: number;

  constructor(text: string, start: number) {
    this.text = text;
    this.start = start;
  }

  get kind(): 'text' {
    return 'text';
  }

  get cdata(): boolean {
    return false;
  }

  get end(): number {
    return this.start + this.text.length;
  }

  get contentStart(): number {
    return this.start;
  }

  get offsets(): undefined {
    return undefined;
  }
}

/** A text written with references or other line ends, or as CDATA; its offsets are counted when asked for. */
export class WrittenText implements XmlText {
  readonly kind = 'text';
  readonly cdata: boolean;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly #written: string;
  #offsets: Uint32Array | undefined;

  /** @param written the whole of it, with the marks of a CDATA section. */
  constructor(text: string, written: string, start: number) {
    this.cdata = written.startsWith(cdataOpens);
    this.text = text;
    this.start = start;
    this.end = start + written.length;
    this.#written = written;
  }

  get contentStart(): number {
    return this.cdata ? this.start + cdataOpens.length : this.start;
  }

  get offsets(): Uint32Array | undefined {
    this.#offsets ??= this.#count();
    return this.#offsets;
  }

  #count(): Uint32Array {
    if (!this.cdata) return offsetsOf(this.#written, this.start, this.text.length);
    const content = this.#written.slice(cdataOpens.length, -cdataCloses.length);
    return cdataOffsetsOf(content, this.contentStart, this.text.length);
  }
}

const cdataOpens = '<![CDATA[';
const cdataCloses = ']]>';
