import { type SaxesAttributeNSIncomplete, SaxesParser, type SaxesTagNS } from 'saxes';
import type { MessageValues } from '../../model/finding.js';
import { Trouble } from '../../model/problem.js';
import type { Span } from '../../model/span.js';
import { type ElementReceiver, Elements } from './elements.js';
import { faultOf } from './faults.js';
import { VerbatimText, WrittenText } from './text-node.js';
import type { XmlComment, XmlDeclaration, XmlDoctype, XmlInstruction } from './tree.js';
import { Window } from './window.js';

/**
 * How deep elements may lie in one another. Real files stay below fifty; a thousand leaves the stack room for
 * every walk over the tree, and ends a file made to exhaust it.
 */
export const deepest = 1000;

/** What a reader gives, as it comes. */
export interface Receiver extends ElementReceiver {
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

/**
 * XML 1.0 with namespaces, chunk by chunk, into elements that know their place in the file. Built on saxes,
 * which proves that the file is well formed. Fetches nothing and expands no entity that a file declares.
 */
export class XmlReader {
  readonly #file: string;
  readonly #receiver: Receiver;
  readonly #window = new Window();
  readonly #parser = new Parser({ xmlns: true, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  readonly #elements: Elements;
  /** End of the last piece told: everything begins where the piece before it ended. */
  #told = 0;
  /** Attributes of the start tag at hand; their namespaces are known when it ends. */
  readonly #attributes: SaxesAttributeNSIncomplete[] = [];
  #declared: ReadonlySet<string> = new Set();
  /** The element that was closed last. */
  #last: { readonly name: string; readonly line: number } = { name: '', line: 1 };
  #rootSeen = false;

  constructor(file: string, receiver: Receiver) {
    this.#file = file;
    this.#receiver = receiver;
    this.#elements = new Elements(receiver, this.#window);
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

  /** Lets go of the text that has been told, save that of a wanted element that is still open. */
  forget(): void {
    this.#window.dropBefore(this.#elements.wantedFrom ?? this.#told);
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
  #piece(end: number): Span {
    const start = this.#elements.depth === 0 ? this.#skipSpace(this.#told) : this.#told;
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
    const { depth } = this.#elements;
    if (depth >= deepest) this.#refuse('xml-too-deep', { name, limit: deepest }, this.#told);
    this.#rootSeen = true;
  }

  #openTag(tag: SaxesTagNS): void {
    this.#elements.open(tag, this.#attributes, this.#piece(this.#parser.position), this.#parser.line);
    this.#attributes.length = 0;
  }

  #closeTag({ isSelfClosing }: SaxesTagNS): void {
    this.#last = this.#elements.innermost ?? this.#last;
    // A tag that crosses another is complained of right after; its piece must still begin where it does.
    if (isSelfClosing || this.#closes(this.#last.name))
      this.#elements.close(this.#piece(this.#parser.position));
  }

  #closes(name: string): boolean {
    const end = this.#told + 2 + name.length;
    return this.#window.slice(this.#told + 2, end) === name && endsName(this.#window.codeAt(end));
  }

  #text(text: string): void {
    if (this.#elements.depth === 0) return;
    const { start, end } = this.#piece(this.#parser.position - 1);
    if (this.#elements.wantedFrom === undefined) return;
    const verbatim = end - start === text.length;
    this.#elements.add(
      verbatim ? new VerbatimText(text, start) : new WrittenText(text, this.#window.slice(start, end), start),
    );
  }

  #cdata(text: string): void {
    const { start, end } = this.#piece(this.#parser.position);
    if (this.#elements.wantedFrom !== undefined)
      this.#elements.add(new WrittenText(text, this.#window.slice(start, end), start));
  }

  #aside(node: XmlComment | XmlInstruction): void {
    if (this.#elements.depth === 0) this.#receiver.outside?.(node);
    else this.#elements.add(node);
  }

  #complain(error: Error): never {
    const { position } = this.#parser;
    const beginning = this.#elements.depth === 0 ? this.#skipSpace(this.#told) : this.#told;
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
  #circumstance(complaint: string): { readonly name: string; readonly line: number } {
    return (complaint.includes('unclosed') ? this.#elements.innermost : undefined) ?? this.#last;
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

/** White space, and the byte-order mark that a file may begin with. */
const isSpaceCode = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0xfeff;

/** Whether a name in an end tag ends here. */
const endsName = (code: number): boolean => code === 0x3e || isSpaceCode(code);
