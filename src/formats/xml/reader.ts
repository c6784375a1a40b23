import { type SaxesAttributeNSIncomplete, SaxesParser, type SaxesTagNS } from 'saxes';
import type { Position } from '../../model/document.js';
import type { MessageValues } from '../../model/finding.js';
import { Trouble } from '../../model/problem.js';
import { Attribute } from './attribute.js';
import { faultOf } from './faults.js';
import { Source } from './source.js';
import { VerbatimText, WrittenText } from './text-node.js';
import type {
  XmlAttribute,
  XmlComment,
  XmlDeclaration,
  XmlDoctype,
  XmlElement,
  XmlInstruction,
  XmlName,
  XmlNode,
} from './tree.js';
import { Window } from './window.js';

/**
 * How deep elements may lie in one another. Real files stay below fifty; a thousand leaves the stack room for
 * every walk over the tree, and ends a file made to exhaust it.
 */
export const deepest = 1000;

/** What a reader gives, as it comes. */
export interface Receiver {
  /** Whether an element is wanted, with all below it; what lies around it keeps no children. */
  isWanted(name: XmlName, depth: number): boolean;
  /** A wanted element, complete, and where it begins. */
  element(element: XmlElement, line: number, column: number): void;
  declaration?(declaration: XmlDeclaration): void;
  doctype?(doctype: XmlDoctype): void;
  /** A comment or instruction before or behind the root. */
  outside?(node: XmlComment | XmlInstruction): void;
}

/**
 * A class of its own, so that V8 reserves room for the handlers: a bare SaxesParser given more than six of
 * them turns into a dictionary and reads four times as slowly.
 */
class Parser extends SaxesParser<{ xmlns: true; forceXMLVersion: true; defaultXMLVersion: '1.0' }> {}

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
  readonly source: Source;
}

/**
 * XML 1.0 with namespaces, chunk by chunk, into elements that know their place in the file. Built on saxes,
 * which proves that the file is well formed. Fetches nothing and expands no entity that a file declares.
 */
export class XmlReader {
  readonly #file: string;
  readonly #receiver: Receiver;
  readonly #window = new Window();
  readonly #parser = new Parser({ xmlns: true, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  readonly #open: Open[] = [];
  /** End of the last piece told: everything begins where the piece before it ended. */
  #told = 0;
  readonly #names = new Map<string, string>();
  /** Attributes of the start tag at hand; their namespaces are known when it ends. */
  readonly #attributes: SaxesAttributeNSIncomplete[] = [];
  /** Children of the wanted elements that are open, in order. */
  readonly #pending: XmlNode[] = [];
  #wanted: Wanted | undefined;
  #declared: ReadonlySet<string> = new Set();
  #last = { name: '', line: 1 };
  #rootSeen = false;

  constructor(file: string, receiver: Receiver) {
    this.#file = file;
    this.#receiver = receiver;
    this.#listen();
  }

  /** @throws {Trouble} at the first fault. */
  write(chunk: string): void {
    this.#window.append(chunk);
    this.#parser.write(chunk);
  }

  /** @throws {Trouble} where the file ends too soon. */
  close(): void {
    this.#parser.close();
  }

  /** Lets go of the text that has been told. */
  forget(): void {
    this.#window.dropBefore(this.#told);
  }

  #listen(): void {
    const parser = this.#parser;
    parser.on('error', (error) => this.#complain(error));
    parser.on('xmldecl', ({ version, encoding, standalone }) => {
      this.#receiver.declaration?.({ version, encoding, standalone, ...this.#piece(parser.position) });
    });
    parser.on('doctype', (text) => this.#doctype(text));
    parser.on('opentagstart', ({ name }) => this.#begin(name));
    parser.on('attribute', (attribute) => this.#attributes.push(attribute));
    parser.on('opentag', (tag) => this.#openTag(tag));
    parser.on('closetag', (tag) => this.#closeTag(tag));
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => this.#cdata(text));
    parser.on('comment', (text) => {
      this.#aside({ kind: 'comment', text, ...this.#piece(parser.position + 1) });
    });
    parser.on('processinginstruction', ({ target, body }) => {
      this.#aside({ kind: 'instruction', target, text: body, ...this.#piece(parser.position) });
    });
  }

  /** The span of the piece that ends here. */
  #piece(end: number): { start: number; end: number } {
    const start = this.#open.length === 0 ? this.#skipSpace(this.#told) : this.#told;
    this.#told = end;
    return { start, end };
  }

  #doctype(text: string): void {
    const name = /^\s*([^\s[]+)/.exec(text)?.[1] ?? '';
    const declarations = text.matchAll(/<!ENTITY\s+(?:%\s+)?([^\s"']+)/g);
    this.#declared = new Set(Array.from(declarations, (match) => match[1] ?? ''));
    this.#receiver.doctype?.({ name, text, ...this.#piece(this.#parser.position) });
  }

  #begin(name: string): void {
    if (this.#open.length >= deepest) this.#refuse('xml-too-deep', { name, limit: deepest }, this.#told);
    if (this.#open.length === 0) this.#told = this.#skipSpace(this.#told);
    this.#rootSeen = true;
  }

  #openTag({ name, local, uri }: SaxesTagNS): void {
    const start = this.#told;
    const openEnd = this.#parser.position;
    const depth = this.#open.length;
    const element: Growing = {
      kind: 'element',
      name: this.#shared(name),
      local: this.#shared(local),
      uri,
      start,
      end: openEnd,
      openEnd,
      closeStart: openEnd,
      attributes: none,
      children: none,
      parent: this.#open.at(-1)?.element,
    };
    this.#told = openEnd;
    if (this.#wanted === undefined && this.#receiver.isWanted(element, depth))
      this.#wanted = { depth, source: new Source(this.#window), ...this.#window.positionOf(start) };
    if (this.#attributes.length > 0) element.attributes = this.#attributesOf(element);
    this.#open.push({ element, line: this.#parser.line, pending: this.#pending.length });
  }

  #attributesOf(element: Growing): XmlAttribute[] {
    const source = this.#wanted?.source ?? new Source(this.#window);
    if (this.#wanted === undefined) source.keep(element.start, element.openEnd);
    const attributes = this.#attributes.map(({ name, local, uri, value }) => {
      const parsed = { name: this.#shared(name), local: this.#shared(local), uri, value };
      return new Attribute(parsed, element, source);
    });
    this.#attributes.length = 0;
    return attributes;
  }

  /** One string for all that are equal: names are few, and each would be held anew. */
  #shared(name: string): string {
    const known = this.#names.get(name);
    if (known === undefined) this.#names.set(name, name);
    return known ?? name;
  }

  #closeTag({ isSelfClosing }: SaxesTagNS): void {
    const open = this.#open.pop();
    if (open === undefined) return;
    const { element, line, pending } = open;
    this.#last = { name: element.name, line };
    // A tag that crosses another is complained of right after; its piece must still begin where it does.
    if (!isSelfClosing && !this.#closes(element.name)) return;
    element.closeStart = this.#told;
    element.end = this.#told = this.#parser.position;
    if (this.#wanted !== undefined) this.#keep(element, pending, this.#wanted);
  }

  /** Gives an element its children, and hands it on. */
  #keep(element: Growing, pending: number, { depth, source, line, column }: Wanted): void {
    if (this.#pending.length > pending) {
      element.children = this.#pending.slice(pending);
      this.#pending.length = pending;
    }
    if (this.#open.length > depth) {
      this.#pending.push(element);
      return;
    }
    source.keep(element.start, element.end);
    this.#wanted = undefined;
    this.#receiver.element(element, line, column);
  }

  #closes(name: string): boolean {
    const end = this.#told + 2 + name.length;
    return this.#window.slice(this.#told + 2, end) === name && endsName(this.#window.codeAt(end));
  }

  #text(text: string): void {
    if (this.#open.length === 0) return;
    const start = this.#told;
    const end = this.#parser.position - 1;
    this.#told = end;
    if (this.#wanted === undefined) return;
    const node =
      end - start === text.length
        ? new VerbatimText(text, start)
        : new WrittenText(text, this.#window.slice(start, end), start);
    this.#pending.push(node);
  }

  #cdata(text: string): void {
    const { start, end } = this.#piece(this.#parser.position);
    if (this.#wanted !== undefined)
      this.#pending.push(new WrittenText(text, this.#window.slice(start, end), start));
  }

  #aside(node: XmlComment | XmlInstruction): void {
    if (this.#open.length === 0) this.#receiver.outside?.(node);
    else if (this.#wanted !== undefined) this.#pending.push(node);
  }

  #complain(error: Error): never {
    const { position } = this.#parser;
    const beginning = this.#open.length === 0 ? this.#skipSpace(this.#told) : this.#told;
    const { message, values, at } = faultOf(error.message.replace(/^\d+:\d+: /, ''), {
      written: this.#window.slice(beginning, position),
      element: this.#circumstance(error.message),
      declared: this.#declared,
      rootSeen: this.#rootSeen,
    });
    const places = { character: position - 1, beginning, end: this.#window.end };
    return this.#refuse(message, values, typeof at === 'number' ? beginning + at : places[at]);
  }

  /** The element that a complaint is about: what was closed last, unless the file ended. */
  #circumstance(complaint: string): { name: string; line: number } {
    const open = this.#open.at(-1);
    return complaint.includes('unclosed') && open !== undefined
      ? { name: open.element.name, line: open.line }
      : this.#last;
  }

  #refuse(message: string, values: MessageValues, offset: number): never {
    const place = this.#window.positionOf(offset);
    throw new Trouble([{ file: this.#file, ...place, message, values }]);
  }

  #skipSpace(offset: number): number {
    let at = offset;
    while (isSpaceCode(this.#window.codeAt(at))) at += 1;
    return at;
  }
}

const none: readonly never[] = [];

/** White space, and the byte-order mark that a file may begin with. */
const isSpaceCode = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0xfeff;

/** Whether a name in an end tag ends here. */
const endsName = (code: number): boolean => code === 0x3e || isSpaceCode(code);
