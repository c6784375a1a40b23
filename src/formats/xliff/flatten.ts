import type { Span } from '../../model/span.js';
import { attribute, unitSpan, type XmlElement, type XmlText } from '../xml/tree.js';
import { codeText, type InlineKind, inlineKind, isProtected } from './inline.js';

/** The text of an element that holds inline elements, and where it stands: for each UTF-16 unit of it. */
export interface FlatText {
  readonly text: string;
  /** Offset in the file of each unit, and of the end of the text. */
  readonly starts: Uint32Array;
  /** Offset in the file behind each unit. */
  readonly ends: Uint32Array;
  /** The element that each unit stands in; of a code, the element around it. */
  readonly holders: readonly XmlElement[];
  /** What stands for codes. */
  readonly codes: readonly Span[];
  /** Codes and protected stretches. */
  readonly opaque: readonly Span[];
  /** Texts inside codes (`sub`), in order. */
  readonly subflows: readonly XmlElement[];
}

export interface FlattenOptions {
  /** The core namespace of the file. */
  readonly uri: string;
  /** Whether runs of white space are one space and none opens or closes the text, as `xml:space="default"` allows. */
  readonly collapse: boolean;
  /** What an inline element is, where the names are not XLIFF's. */
  readonly kind?: (element: XmlElement) => InlineKind;
  /** What a code stands for in the text; by default what it says of itself. */
  readonly code?: (element: XmlElement, kind: InlineKind) => string;
}

/** Reads the text of a `source`, `target`, or a segment's `mrk`. */
export function flatten(element: XmlElement, options: FlattenOptions): FlatText {
  const run = new Flattening(options);
  run.walk(element, false);
  const flat = run.flat(element);
  return options.collapse && hasLayout(flat.text) ? collapsed(flat) : flat;
}

class Flattening {
  readonly #options: FlattenOptions;
  #text = '';
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #holders: XmlElement[] = [];
  readonly #codes: Span[] = [];
  readonly #shielded: Span[] = [];
  readonly #subflows: XmlElement[] = [];
  /** Id of an `sm` that protects what follows it → where it stands. */
  readonly #protecting = new Map<string, number>();

  constructor(options: FlattenOptions) {
    this.#options = options;
  }

  walk(holder: XmlElement, shielded: boolean): void {
    const from = this.#text.length;
    for (const child of holder.children)
      if (child.kind === 'text') this.#addText(child, holder);
      else if (child.kind === 'element') this.#addElement(child, holder, shielded);
    if (!shielded && isProtected(holder)) this.#shield(from);
  }

  flat(element: XmlElement): FlatText {
    return {
      text: this.#text,
      starts: packed(this.#starts, this.#ends.at(-1) ?? element.openEnd),
      ends: Uint32Array.from(this.#ends),
      holders: this.#holders,
      codes: this.#codes,
      opaque: [...this.#codes, ...this.#shielded],
      subflows: this.#subflows,
    };
  }

  #addText(node: XmlText, holder: XmlElement): void {
    for (let at = 0; at < node.text.length; at += 1) {
      const { start, end } = unitSpan(node, at);
      this.#add(start, end, holder);
    }
    this.#text += node.text;
  }

  #addElement(child: XmlElement, holder: XmlElement, shielded: boolean): void {
    const kind = this.#options.kind?.(child) ?? inlineKind(child, this.#options.uri);
    if (kind === 'transparent') this.walk(child, shielded || isProtected(holder));
    else if (kind === 'marker') this.#mark(child);
    else this.#addCode(child, kind, holder);
  }

  #addCode(child: XmlElement, kind: InlineKind, holder: XmlElement): void {
    const text = (this.#options.code ?? codeText)(child, kind);
    const from = this.#text.length;
    for (let at = 0; at < text.length; at += 1) this.#add(child.start, child.end, holder);
    this.#text += text;
    if (text !== '') this.#codes.push({ start: from, end: from + text.length });
    for (const inner of child.children)
      if (inner.kind === 'element' && inner.local === 'sub') this.#subflows.push(inner);
  }

  #mark(child: XmlElement): void {
    const id = attribute(child, 'id');
    if (child.local === 'sm' && id !== undefined && isProtected(child))
      this.#protecting.set(id, this.#text.length);
    const from = this.#protecting.get(attribute(child, 'startRef') ?? '');
    if (child.local === 'em' && from !== undefined) this.#shield(from);
  }

  #add(start: number, end: number, holder: XmlElement): void {
    this.#starts.push(start);
    this.#ends.push(end);
    this.#holders.push(holder);
  }

  #shield(from: number): void {
    if (from < this.#text.length) this.#shielded.push({ start: from, end: this.#text.length });
  }
}

function packed(offsets: readonly number[], end: number): Uint32Array {
  const array = new Uint32Array(offsets.length + 1);
  array.set(offsets);
  array[offsets.length] = end;
  return array;
}

/** Whether a text has white space that is only layout: breaks, runs, or any at its edges. */
export const hasLayout = (text: string): boolean => layout.test(text);

const layout = /^[ \t\r\n]|[\t\r\n]| {2}|[ \t\r\n]$/;

/** Runs of white space as one space that stands where they stand; none at the edges. Codes are left as they are. */
function collapsed(flat: FlatText): FlatText {
  const isSpace = (at: number): boolean => isLayout(flat, at);
  const kept: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < flat.text.length; at += 1) {
    const again = isSpace(at) && (kept.length === 0 || isSpace(at - 1));
    if (!again) {
      kept.push(at);
      ends.push(flat.ends[at] ?? 0);
    } else if (kept.length > 0 && flat.starts[at] === ends.at(-1)) ends[ends.length - 1] = flat.ends[at] ?? 0;
  }
  const last = kept.at(-1);
  if (last !== undefined && isSpace(last)) {
    kept.pop();
    ends.pop();
  }
  return rebuilt(flat, kept, ends);
}

const isLayout = ({ text, codes }: FlatText, at: number): boolean =>
  /[ \t\r\n]/.test(text.charAt(at)) && !codes.some(({ start, end }) => start <= at && at < end);

function rebuilt(flat: FlatText, kept: readonly number[], ends: readonly number[]): FlatText {
  const moved = new Uint32Array(flat.text.length + 1);
  let count = 0;
  for (let at = 0; at <= flat.text.length; at += 1) {
    moved[at] = count;
    if (kept[count] === at) count += 1;
  }
  const move = ({ start, end }: Span): Span => ({ start: moved[start] ?? 0, end: moved[end] ?? 0 });
  return {
    text: kept.map((at) => (isLayout(flat, at) ? ' ' : flat.text.charAt(at))).join(''),
    starts: Uint32Array.from([...kept.map((at) => flat.starts[at] ?? 0), ends.at(-1) ?? flat.starts[0] ?? 0]),
    ends: Uint32Array.from(ends),
    holders: kept.flatMap((at) => flat.holders[at] ?? []),
    codes: flat.codes.map(move),
    opaque: flat.opaque.map(move).filter(({ start, end }) => start < end),
    subflows: flat.subflows,
  };
}
