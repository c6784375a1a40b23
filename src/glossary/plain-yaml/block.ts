import { keyAt, pastSpaces, unsure, valueOnLine } from './inline.js';
import type { PlainEntry, PlainNode } from './node.js';

/** A line that says something: its indent, where that begins and where the line ends. */
interface Line {
  readonly indent: number;
  readonly at: number;
  readonly end: number;
}

/**
 * Reads a text that is one block mapping.
 * @throws {Error} `unsure` where it is, or may be, anything that plain YAML is not.
 */
export function readBlock(text: string): PlainNode {
  if (text.includes('\t') || /\r(?!\n)/.test(text)) throw unsure;
  return new BlockReader(text).whole();
}

class BlockReader {
  readonly #text: string;
  #line: Line | undefined;
  #next = 0;

  constructor(text: string) {
    this.#text = text;
    this.#advance();
  }

  whole(): PlainNode {
    const node = this.#block();
    if (this.#line !== undefined) throw unsure;
    return node;
  }

  /** To the next line that says something. */
  #advance(): void {
    this.#line = undefined;
    while (this.#line === undefined && this.#next < this.#text.length) {
      const start = this.#next;
      const stop = this.#text.indexOf('\n', start);
      this.#next = stop < 0 ? this.#text.length : stop + 1;
      const end = stop < 0 ? this.#text.length : stop - (this.#text[stop - 1] === '\r' ? 1 : 0);
      const at = pastSpaces(this.#text, start);
      if (at < end && this.#text[at] !== '#') this.#line = { indent: at - start, at, end };
    }
  }

  #block(): PlainNode {
    const line = this.#line;
    if (line === undefined) throw unsure;
    return this.#isItem(line) ? this.#list(line) : this.#map(line);
  }

  #isItem({ at, end }: Line): boolean {
    return this.#text[at] === '-' && at + 1 < end && this.#text[at + 1] === ' ';
  }

  /** A list whose first item the line has. */
  #list({ indent, at }: Line): PlainNode {
    const items: PlainNode[] = [];
    for (let line = this.#line; line?.indent === indent && this.#isItem(line); line = this.#line)
      items.push(this.#item(line));
    return { at, items };
  }

  #item({ indent, at, end }: Line): PlainNode {
    const start = pastSpaces(this.#text, at + 1);
    if (start >= end) throw unsure;
    if (keyAt(this.#text, start) === undefined) return this.#scalar(start, end, indent);
    this.#line = { indent: indent + start - at, at: start, end };
    return this.#map(this.#line);
  }

  /** A mapping whose first key the line has. */
  #map({ indent, at }: Line): PlainNode {
    const entries: PlainEntry[] = [];
    for (let line = this.#line; line !== undefined && line.indent >= indent; line = this.#line) {
      const found = line.indent === indent ? keyAt(this.#text, line.at) : undefined;
      if (found === undefined || entries.some(({ key }) => key === found.key)) throw unsure;
      entries.push({ key: found.key, at: line.at, value: this.#value(found.end, line) });
    }
    return { at, entries };
  }

  /** What a key has behind it, or below it. */
  #value(from: number, { indent, end }: Line): PlainNode {
    const start = pastSpaces(this.#text, from);
    if (start < end && this.#text[start] !== '#') return this.#scalar(start, end, indent);
    this.#advance();
    return this.#line !== undefined && this.#line.indent > indent
      ? this.#block()
      : { at: from, scalar: null };
  }

  /** A value on its line; one that goes on in the next is not plain. */
  #scalar(start: number, end: number, indent: number): PlainNode {
    const node = valueOnLine(this.#text, start, end);
    this.#advance();
    if (this.#line !== undefined && this.#line.indent > indent) throw unsure;
    return node;
  }
}
