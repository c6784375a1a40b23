import { attribute, type XmlElement } from '../xml/tree.js';

/**
 * What tells elements of a kind from one another: the value of an attribute, or their number where it is absent.
 * One by itself needs no label.
 */
export function labelled(elements: readonly XmlElement[], by: string): ReadonlyMap<XmlElement, string> {
  if (elements.length < 2) return new Map();
  return new Map(elements.map((element, index) => [element, attribute(element, by) ?? String(index + 1)]));
}
