import {
  attribute,
  attributeNode,
  childElements,
  firstChild,
  type XmlElement,
  xmlNamespace,
} from '../../../xml/tree.js';
import { advice, placeOf, type Violation, violation } from '../../../xml/violation.js';
import { unique } from '../core/ids.js';
import { agrees } from '../core/languages.js';
import { moduleNamespaces } from '../grammar/modules.js';
import type { Xliff } from '../structure.js';
import { hosted } from './module.js';

/** The Resource Data module (section 5.5). */
export function* checkResources(xliff: Xliff): Generator<Violation> {
  for (const { element: data } of hosted(xliff, moduleNamespaces.res, 'resourceData')) {
    yield* unique(childElements(data), 'resourceData');
    for (const item of childElements(data, 'resourceItem')) yield* inItem(item, xliff);
    for (const reference of childElements(data, 'resourceItemRef')) yield* toItem(reference);
  }
}

/** A resource is given in place or by its address, in the languages of the document. */
function* inItem(item: XmlElement, { srcLang, trgLang }: Xliff): Generator<Violation> {
  if (childElements(item).length === 0) yield violation('resource-empty', placeOf(item));
  const [source, target] = ['source', 'target'].map((name) => firstChild(item, name));
  for (const side of [source, target]) if (side !== undefined) yield* content(side);
  if (source !== undefined && hasLanguage(source)) yield* agrees(source, 'srcLang', srcLang);
  if (target === undefined || !hasLanguage(target)) return;
  // Valid files of the official suite keep a picture in a third language; 2.0 alone had a test against it.
  for (const { place, values } of agrees(target, 'trgLang', trgLang))
    yield advice('language-differs', place, values);
}

const hasLanguage = (element: XmlElement): boolean =>
  attributeNode(element, 'lang', xmlNamespace) !== undefined;

function* content(side: XmlElement): Generator<Violation> {
  const href = attributeNode(side, 'href');
  const filled = side.children.some(({ kind }) => kind === 'element');
  if (filled === (href !== undefined)) yield violation('resource-content', placeOf(side, href));
}

/** A reference leads to an item that the file itself holds. */
function* toItem(reference: XmlElement): Generator<Violation> {
  const ref = attributeNode(reference, 'ref');
  if (ref === undefined) return;
  let file: XmlElement | undefined = reference;
  while (file !== undefined && file.local !== 'file') file = file.parent;
  const data = file && firstChild(file, 'resourceData', reference.uri);
  const items = data === undefined ? [] : childElements(data, 'resourceItem');
  if (!items.some((item) => attribute(item, 'id') === ref.value))
    yield advice('resource-ref', placeOf(reference, ref), { id: ref.value });
}
