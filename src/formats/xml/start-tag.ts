import type { Span } from '../../model/span.js';
import type { XmlAttribute } from './tree.js';

/** An attribute as the parser gives it. */
interface Parsed {
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly value: string;
}

interface Place extends Span {
  readonly valueSpan: Span;
}

/** The attributes of a start tag, in order. Where they stand is found out only when it is asked for. */
export function attributesIn(written: string, start: number, parsed: readonly Parsed[]): XmlAttribute[] {
  const tag = new StartTag(written, start);
  return parsed.map((attribute, index) => new Attribute(attribute, tag, index));
}

/** A start tag as it is written, proven well formed. */
class StartTag {
  readonly #written: string;
  readonly #start: number;
  #places: readonly Place[] | undefined;

  constructor(written: string, start: number) {
    this.#written = written;
    this.#start = start;
  }

  placeOf(index: number): Place {
    this.#places ??= Array.from(this.#written.matchAll(written), (match) => this.#place(match));
    return this.#places[index] ?? { start: 0, end: 0, valueSpan: { start: 0, end: 0 } };
  }

  #place({ 0: whole, 1: value = '', index }: RegExpExecArray): Place {
    const start = this.#start + index;
    const end = start + whole.length;
    return { start, end, valueSpan: { start: end - 1 - (value.length - 2), end: end - 1 } };
  }
}

/** An attribute, its value with its quotation marks; the tag is well formed, so nothing else holds a "=". */
const written = /[^\s=<>"'/]+\s*=\s*("[^"]*"|'[^']*')/g;

class Attribute implements XmlAttribute {
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly value: string;
  readonly #tag: StartTag;
  readonly #index: number;

  constructor({ name, local, uri, value }: Parsed, tag: StartTag, index: number) {
    this.name = name;
    this.local = local;
    this.uri = uri;
    this.value = value;
    this.#tag = tag;
    this.#index = index;
  }

  get start(): number {
    return this.#tag.placeOf(this.#index).start;
  }

  get end(): number {
    return this.#tag.placeOf(this.#index).end;
  }

  get valueSpan(): Span {
    return this.#tag.placeOf(this.#index).valueSpan;
  }
}
