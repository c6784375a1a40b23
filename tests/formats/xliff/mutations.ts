import {
  descendants,
  type XmlAttribute,
  type XmlDocument,
  type XmlElement,
} from '../../../src/formats/xml/tree.js';
import { slice } from '../../../src/model/span.js';
import type { Splice } from '../../../src/text/splice.js';

/** One way of spoiling a document, at an element of it; undefined where it does not apply there. */
type Mutation = (element: XmlElement, document: XmlDocument, pick: number) => Splice[] | undefined;

const at = <T>(values: readonly T[], pick: number): T | undefined =>
  values[pick % Math.max(1, values.length)];

const onAttribute =
  (change: (attribute: XmlAttribute) => Splice): Mutation =>
  ({ attributes }, _, pick) => {
    const attribute = at(
      attributes.filter(({ name }) => !name.startsWith('xmlns')),
      pick,
    );
    return attribute === undefined ? undefined : [change(attribute)];
  };

export const mutations: Readonly<Record<string, Mutation>> = {
  'element removed': ({ start, end, parent }) => parent && [{ start, end, text: '' }],
  'element doubled': ({ start, end, parent }, { text }) =>
    parent && [{ start: end, end, text: text.slice(start, end) }],
  'element renamed': (element) =>
    element.openEnd === element.end
      ? [{ start: element.start + 1, end: element.start + 1 + element.name.length, text: 'unit' }]
      : undefined,
  'elements swapped': ({ children }, { text }, pick) => {
    const elements = children.filter(({ kind }) => kind === 'element');
    const [one, other] = [elements[pick % elements.length], elements[(pick + 1) % elements.length]];
    if (one === undefined || other === undefined || one.start >= other.start) return undefined;
    return [
      { ...spanOf(one), text: slice(text, other) },
      { ...spanOf(other), text: slice(text, one) },
    ];
  },
  'text put in': ({ openEnd, end }) =>
    openEnd === end ? undefined : [{ start: openEnd, end: openEnd, text: 'x' }],
  'element put in': ({ openEnd, end }) =>
    openEnd === end ? undefined : [{ start: openEnd, end: openEnd, text: '<segment><source/></segment>' }],
  'attribute removed': onAttribute(({ start, end }) => ({ start, end, text: '' })),
  'attribute renamed': onAttribute(({ start, name }) => ({
    start,
    end: start + name.length,
    text: 'nonsense',
  })),
  'value emptied': onAttribute(({ valueSpan }) => ({ ...valueSpan, text: '' })),
  'value spoilt': onAttribute(({ valueSpan }) => ({ ...valueSpan, text: 'a b!' })),
  'value a number': onAttribute(({ valueSpan }) => ({ ...valueSpan, text: '0' })),
};

const spanOf = ({ start, end }: { start: number; end: number }) => ({ start, end });

/** The element that a number picks. */
export function elementAt({ root }: XmlDocument, pick: number): XmlElement {
  const elements = [root, ...descendants(root)];
  return elements[pick % elements.length] ?? root;
}
