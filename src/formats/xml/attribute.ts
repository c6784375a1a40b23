import type { Span } from '../../model/span.js';
import type { Source } from './source.js';
import type { XmlAttribute } from './tree.js';

/** An attribute as the parser gives it. */
interface Parsed {
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly value: string;
}

/** A start tag's place. */
interface Tag {
  readonly start: number;
  readonly openEnd: number;
}

/** An attribute; where it stands is found out only when it is asked for, as most never are. */
export class Attribute implements XmlAttribute {
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly value: string;
  readonly #tag: Tag;
  readonly #source: Source;

  constructor({ name, local, uri, value }: Parsed, tag: Tag, source: Source) {
    this.name = name;
    this.local = local;
    this.uri = uri;
    this.value = value;
    this.#tag = tag;
    this.#source = source;
  }

  get start(): number {
    return this.#place().start;
  }

  get end(): number {
    return this.#place().end;
  }

  get valueSpan(): Span {
    return this.#place().valueSpan;
  }

  #place(): Span & { valueSpan: Span } {
    const { start, openEnd } = this.#tag;
    for (const { 0: whole, 1: name, 2: value = '', index } of this.#source
      .slice(start, openEnd)
      .matchAll(written)) {
      if (name !== this.name) continue;
      const end = start + index + whole.length;
      return { start: start + index, end, valueSpan: { start: end - value.length + 1, end: end - 1 } };
    }
    return { start, end: start, valueSpan: { start, end: start } };
  }
}

/** Name and quoted value: the tag is proven well formed, so nothing else in it looks like this. */
const written = /([^\s=<>"'/]+)\s*=\s*("[^"]*"|'[^']*')/g;
