import type { Splice } from '../../../text/splice.js';
import { serialise, type XmlValue } from '../../xml/build.js';
import type { XmlElement } from '../../xml/tree.js';

/** Puts elements in before a place, laid out as what stands there is. */
export function insertedBefore(values: readonly XmlValue[], place: number, file: string): Splice[] {
  const space = spaceBefore(file, place);
  return values.length === 0
    ? []
    : [{ start: place, end: place, text: values.map((value) => laidOut(value, space) + space).join('') }];
}

/** Puts elements in as the last of an element, laid out as those there are. */
export function appendedTo(parent: XmlElement, values: readonly XmlValue[], file: string): Splice[] {
  const last = parent.children.findLast((child) => child.kind === 'element');
  const space = spaceBefore(file, last?.start ?? parent.closeStart);
  const place = last?.end ?? parent.openEnd;
  return values.length === 0
    ? []
    : [{ start: place, end: place, text: values.map((value) => space + laidOut(value, space)).join('') }];
}

/** Puts elements in right behind a place, laid out as what stands before it is. */
export function insertedBehind(sibling: XmlElement, values: readonly XmlValue[], file: string): Splice[] {
  const space = spaceBefore(file, sibling.start);
  return values.length === 0
    ? []
    : [
        {
          start: sibling.end,
          end: sibling.end,
          text: values.map((value) => space + laidOut(value, space)).join(''),
        },
      ];
}

/** The line break and indentation before a place; empty where something stands on its line. */
const spaceBefore = (file: string, place: number): string =>
  /\r?\n[ \t]*$/.exec(file.slice(Math.max(0, place - 200), place))?.[0] ?? '';

const laidOut = (value: XmlValue, space: string): string =>
  space === '' ? serialise(value) : serialise(value, { indent: '  ', lineBreak: space });
