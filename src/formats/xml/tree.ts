import type { Span } from '../../model/span.js';

/** The name of an element or attribute: as written, and as namespaces resolve it. */
export interface XmlName {
  /** As written, prefix and all. */
  readonly name: string;
  readonly local: string;
  /** The namespace; empty where there is none. */
  readonly uri: string;
}

/** An attribute; its span is the whole of it in the file. */
export interface XmlAttribute extends XmlName, Span {
  /** References resolved, white space normalised as XML does. */
  readonly value: string;
  /** What stands between the quotation marks. */
  readonly valueSpan: Span;
}

/** An element; its span runs from the "<" of its start tag to behind the ">" of its end tag. */
export interface XmlElement extends XmlName, Span {
  readonly kind: 'element';
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
  readonly parent: XmlElement | undefined;
  /** Behind the ">" of the start tag. */
  readonly openEnd: number;
  /** Start of the end tag; equal to `openEnd` and `end` where the element is written `<empty/>`. */
  readonly closeStart: number;
}

/** Text between markup, or a CDATA section. */
export interface XmlText extends Span {
  readonly kind: 'text';
  readonly cdata: boolean;
  /** References resolved, line ends normalised. */
  readonly text: string;
  /** Where the content begins in the file; behind `<![CDATA[` of a CDATA section. */
  readonly contentStart: number;
  /** Offset in the file of each unit of `text` and of its end; undefined where each stands one for one. */
  readonly offsets: Uint32Array | undefined;
}

export interface XmlComment extends Span {
  readonly kind: 'comment';
  readonly text: string;
}

export interface XmlInstruction extends Span {
  readonly kind: 'instruction';
  readonly target: string;
  readonly text: string;
}

export type XmlNode = XmlElement | XmlText | XmlComment | XmlInstruction;

/** The XML declaration. */
export interface XmlDeclaration extends Span {
  readonly version: string | undefined;
  readonly encoding: string | undefined;
  readonly standalone: string | undefined;
}

/** A document type declaration, as it stands; nothing it names is ever fetched. */
export interface XmlDoctype extends Span {
  readonly name: string;
  readonly text: string;
}

/** An XML file as a tree over its own text, so that every place of it is known. */
export interface XmlDocument {
  readonly file: string;
  readonly text: string;
  readonly lineStarts: Uint32Array;
  readonly declaration: XmlDeclaration | undefined;
  readonly doctype: XmlDoctype | undefined;
  /** Comments and instructions before the root. */
  readonly prolog: readonly (XmlComment | XmlInstruction)[];
  readonly root: XmlElement;
  /** Comments and instructions behind the root. */
  readonly epilog: readonly (XmlComment | XmlInstruction)[];
}

export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
export const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/';

/** An attribute of an element with its place, by local name and namespace. */
export const attributeNode = (element: XmlElement, local: string, uri = ''): XmlAttribute | undefined =>
  element.attributes.find((candidate) => candidate.local === local && candidate.uri === uri);

/** The value of an attribute. */
export const attribute = (element: XmlElement, local: string, uri = ''): string | undefined =>
  attributeNode(element, local, uri)?.value;

/** The elements right below one: all, or those of a name; of its own namespace where none is given. */
export function childElements(parent: XmlElement, local?: string, uri = parent.uri): XmlElement[] {
  const children: XmlElement[] = [];
  for (const child of parent.children)
    if (child.kind === 'element' && (local === undefined || (child.local === local && child.uri === uri)))
      children.push(child);
  return children;
}

/** The first element of a name right below one. */
export function firstChild(parent: XmlElement, local: string, uri = parent.uri): XmlElement | undefined {
  for (const child of parent.children)
    if (child.kind === 'element' && child.local === local && child.uri === uri) return child;
  return undefined;
}

/** Every element below one, in document order, itself left out. */
export function descendants(element: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const gather = ({ children }: XmlElement): void => {
    for (const child of children)
      if (child.kind === 'element') {
        found.push(child);
        gather(child);
      }
  };
  gather(element);
  return found;
}

/** Every text below an element, in document order. */
export function* textsIn(element: XmlElement): Generator<XmlText> {
  for (const child of element.children) {
    if (child.kind === 'text') yield child;
    else if (child.kind === 'element') yield* textsIn(child);
  }
}

/** All text below an element. */
export const textOf = (element: XmlElement): string =>
  Array.from(textsIn(element), ({ text }) => text).join('');

/** The value of an attribute that holds for what is below: the nearest, outward. */
export function inheritedAttribute(element: XmlElement, local: string, uri = ''): string | undefined {
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent) {
    const value = attribute(at, local, uri);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Offset in a node's `text` → offset in the file. */
export const fileOffset = ({ contentStart, offsets }: XmlText, offset: number): number =>
  offsets?.[offset] ?? contentStart + offset;

/** The stretch of the file that a UTF-16 unit of a text is written as; of both halves of a character, the same. */
export function unitSpan({ contentStart, offsets }: XmlText, at: number): Span {
  if (offsets === undefined) return { start: contentStart + at, end: contentStart + at + 1 };
  const [start = 0, next = 0, afterNext = next] = offsets.subarray(at, at + 3);
  return { start, end: next === start ? afterNext : next };
}
