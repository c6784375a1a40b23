import type { XmlDocument, XmlElement } from '../../xml/tree.js';
import type { Dialect } from '../dialect.js';
import { flatten } from '../flatten.js';
import { isCollapsible } from '../pairs.js';
import type { GlossaryEntry } from './annotation.js';
import type { MarkedText } from './marks.js';
import type { Namespaces } from './namespaces.js';

/** What the annotation of one unit needs of its file. */
export interface Work {
  readonly document: XmlDocument;
  readonly dialect: Dialect;
  readonly namespaces: Namespaces;
  readonly glossary: ReadonlyMap<string, GlossaryEntry>;
}

/** `x:` of `<x:source>`. */
export const prefixOf = ({ name, local }: XmlElement): string => name.slice(0, name.length - local.length);

/** The text in an element, ready to be marked. */
export const markedText = (root: XmlElement, { document, dialect }: Work): MarkedText => ({
  flat: flatten(root, { uri: dialect.uri, collapse: isCollapsible(root) }),
  root,
  file: document.text,
  prefix: prefixOf(root),
  hasMarkers: dialect.generation === 2,
});
