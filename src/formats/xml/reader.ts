import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { MessageValues } from '../../model/finding.js';
import { Trouble } from '../../model/problem.js';
import { faultOf } from './faults.js';
import { cdataOffsetsOf, offsetsOf } from './offsets.js';
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

/** An element that still grows. */
interface Growing extends XmlElement {
  readonly children: XmlNode[];
  readonly parent: Growing | undefined;
  end: number;
  closeStart: number;
}

interface Open {
  readonly element: Growing;
  readonly line: number;
  readonly column: number;
  /** Whether it, or an element around it, is wanted. */
  readonly kept: boolean;
}

/**
 * XML 1.0 with namespaces, chunk by chunk, into elements that know their place in the file. Built on saxes,
 * which proves that the file is well formed. Fetches nothing and expands no entity that a file declares.
 */
export class XmlReader {
  readonly #file: string;
  readonly #receiver: Receiver;
  readonly #window = new Window();
  readonly #parser = new SaxesParser({ xmlns: true, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  readonly #open: Open[] = [];
  /** End of the last piece told: everything begins where the piece before it ended. */
  #told = 0;
  #attributes: { start: number; end: number; valueStart: number }[] = [];
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
    parser.on('attribute', ({ name }) => this.#attribute(name));
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
    this.#attributes = [];
  }

  /** Notes where an attribute stands; called right behind its closing quotation mark. */
  #attribute(name: string): void {
    const end = this.#parser.position;
    const before = this.#attributes.at(-1)?.end ?? this.#endOfName(this.#told + 1);
    const start = this.#skipSpace(before);
    const equals = this.#skipSpace(start + name.length);
    const valueStart = this.#skipSpace(equals + 1) + 1;
    this.#attributes.push({ start, end, valueStart });
  }

  #openTag(tag: SaxesTagNS): void {
    const parent = this.#open.at(-1);
    const { line, column } = parent?.kept === true ? noPosition : this.#window.positionOf(this.#told);
    const openEnd = this.#parser.position;
    const element: Growing = {
      kind: 'element',
      name: tag.name,
      local: tag.local,
      uri: tag.uri,
      start: this.#told,
      end: openEnd,
      openEnd,
      closeStart: openEnd,
      attributes: this.#attributesOf(tag),
      children: [],
      parent: parent?.element,
    };
    const kept = parent?.kept === true || this.#receiver.isWanted(element, this.#open.length);
    if (parent?.kept === true) parent.element.children.push(element);
    this.#open.push({ element, line: line === 0 ? this.#parser.line : line, column, kept });
    this.#told = openEnd;
  }

  #attributesOf({ attributes }: SaxesTagNS): XmlAttribute[] {
    return Object.values(attributes).map(({ name, local, uri, value }, index) => {
      const { start, end, valueStart } = this.#attributes[index] ?? { start: 0, end: 0, valueStart: 0 };
      return { name, local, uri, value, start, end, valueSpan: { start: valueStart, end: end - 1 } };
    });
  }

  #closeTag({ isSelfClosing }: SaxesTagNS): void {
    const open = this.#open.pop();
    if (open === undefined) return;
    const { element, line, column } = open;
    this.#last = { name: element.name, line };
    element.closeStart = this.#told;
    element.end = this.#parser.position;
    // A tag that crosses another is complained of right after; its piece must still begin where it does.
    if (isSelfClosing || this.#closes(element.name)) this.#told = element.end;
    else return;
    if (open.kept && this.#open.at(-1)?.kept !== true) this.#receiver.element(element, line, column);
  }

  #closes(name: string): boolean {
    const end = this.#told + 2 + name.length;
    return this.#window.slice(this.#told + 2, end) === name && !isNameCode(this.#window.codeAt(end));
  }

  #text(text: string): void {
    const end = this.#parser.position - 1;
    const start = this.#told;
    const open = this.#open.at(-1);
    if (open !== undefined) this.#told = end;
    if (open?.kept !== true) return;
    const verbatim = end - start === text.length;
    const node = { kind: 'text', cdata: false, text, start, end, contentStart: start } as const;
    const written = verbatim ? '' : this.#window.slice(start, end);
    open.element.children.push(
      verbatim ? node : { ...node, offsets: offsetsOf(written, start, text.length) },
    );
  }

  #cdata(text: string): void {
    const { start, end } = this.#piece(this.#parser.position);
    const open = this.#open.at(-1);
    if (open?.kept !== true) return;
    const contentStart = start + '<![CDATA['.length;
    const contentEnd = end - ']]>'.length;
    const node = { kind: 'text', cdata: true, text, start, end, contentStart } as const;
    const verbatim = contentEnd - contentStart === text.length;
    const written = verbatim ? '' : this.#window.slice(contentStart, contentEnd);
    open.element.children.push(
      verbatim ? node : { ...node, offsets: cdataOffsetsOf(written, contentStart, text.length) },
    );
  }

  #aside(node: XmlComment | XmlInstruction): void {
    const open = this.#open.at(-1);
    if (open === undefined) this.#receiver.outside?.(node);
    else if (open.kept) open.element.children.push(node);
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

  #endOfName(offset: number): number {
    let at = offset;
    while (isNameCode(this.#window.codeAt(at))) at += 1;
    return at;
  }
}

/** Stands for a position that nobody asks for, as counting lines takes time. */
const noPosition = { line: 0, column: 0 };

/** White space, and the byte-order mark that a file may begin with. */
const isSpaceCode = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0xfeff;

/** Whatever does not end a name in a tag: white space, ">", "/" and "=". */
const isNameCode = (code: number): boolean => code > 0x20 && code !== 0x3e && code !== 0x2f && code !== 0x3d;
