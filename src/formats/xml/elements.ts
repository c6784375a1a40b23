import type { SaxesAttributeNSIncomplete, SaxesTagNS } from 'saxes';
import type { Position } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import { Attribute } from './attribute.js';
import { Source } from './source.js';
import type { XmlAttribute, XmlElement, XmlName, XmlNode } from './tree.js';
import type { Window } from './window.js';

/** Who is given elements. */
export interface ElementReceiver {
  /** Whether an element is wanted, with all below it; what lies around it keeps no children. */
  isWanted(name: XmlName, depth: number): boolean;
  /** A wanted element, complete, and where it begins. */
  element(element: XmlElement, line: number, column: number): void;
}

/** An element that still grows. */
interface Growing extends XmlElement {
  attributes: readonly XmlAttribute[];
  children: readonly XmlNode[];
  readonly parent: Growing | undefined;
  end: number;
  closeStart: number;
}

/** An element that is open. */
interface Open {
  readonly element: Growing;
  /** Line of its start tag's end. */
  readonly line: number;
  /** How many pieces were pending when it began: those behind are its children. */
  readonly pending: number;
}

/** The outermost wanted element that is open: its depth, where it begins, and the text it is read from. */
interface Wanted extends Position {
  readonly depth: number;
  readonly start: number;
  readonly source: Source;
}

/** The elements that are open, and the children they have got so far. */
export class Elements {
  readonly #receiver: ElementReceiver;
  readonly #window: Window;
  readonly #open: Open[] = [];
  readonly #names = new Map<string, string>();
  /** Children of the wanted elements that are open, in order. */
  readonly #pending: XmlNode[] = [];
  #wanted: Wanted | undefined;

  constructor(receiver: ElementReceiver, window: Window) {
    this.#receiver = receiver;
    this.#window = window;
  }

  get depth(): number {
    return this.#open.length;
  }

  /** The innermost element that is open, with the line of its start tag. */
  get innermost(): { readonly name: string; readonly line: number } | undefined {
    const open = this.#open.at(-1);
    return open && { name: open.element.name, line: open.line };
  }

  /** Where the wanted element that is open begins; undefined where none is. */
  get wantedFrom(): number | undefined {
    return this.#wanted?.start;
  }

  /** A start tag that ends here. */
  open(
    { name, local, uri }: SaxesTagNS,
    attributes: readonly SaxesAttributeNSIncomplete[],
    { start, end }: Span,
    line: number,
  ): void {
    const element: Growing = {
      kind: 'element',
      name: this.#shared(name),
      local: this.#shared(local),
      uri,
      start,
      end,
      openEnd: end,
      closeStart: end,
      attributes: none,
      children: none,
      parent: this.#open.at(-1)?.element,
    };
    const { depth } = this;
    if (this.#wanted === undefined && this.#receiver.isWanted(element, depth))
      this.#wanted = { depth, start, source: new Source(this.#window), ...this.#window.positionOf(start) };
    if (attributes.length > 0) element.attributes = this.#attributesOf(element, attributes);
    this.#open.push({ element, line, pending: this.#pending.length });
  }

  /** Ends the innermost element: the span is that of its end tag. */
  close({ start, end }: Span): void {
    const open = this.#open.pop();
    if (open === undefined) return;
    const { element, pending } = open;
    element.closeStart = start;
    element.end = end;
    if (this.#wanted !== undefined) this.#keep(element, pending, this.#wanted);
  }

  /** Text, a comment or an instruction in the innermost element, if that is wanted. */
  add(node: XmlNode): void {
    if (this.#wanted !== undefined) this.#pending.push(node);
  }

  #attributesOf(element: Growing, parsed: readonly SaxesAttributeNSIncomplete[]): XmlAttribute[] {
    const source = this.#wanted?.source ?? new Source(this.#window);
    if (this.#wanted === undefined) source.keep(element.start, element.openEnd);
    return parsed.map(({ name, local, uri, value }) => {
      const told = { name: this.#shared(name), local: this.#shared(local), uri, value };
      return new Attribute(told, element, source);
    });
  }

  /** One string for all that are equal: names are few, and each would be held anew. */
  #shared(name: string): string {
    const known = this.#names.get(name);
    if (known === undefined) this.#names.set(name, name);
    return known ?? name;
  }

  /** Gives an element its children, and hands it on. */
  #keep(element: Growing, pending: number, { depth, source, line, column }: Wanted): void {
    if (this.#pending.length > pending) {
      element.children = this.#pending.slice(pending);
      this.#pending.length = pending;
    }
    if (this.depth > depth) {
      this.#pending.push(element);
      return;
    }
    source.keep(element.start, element.end);
    this.#wanted = undefined;
    this.#receiver.element(element, line, column);
  }
}

const none: readonly never[] = [];
