import { isLanguageTag } from '../../../text/languages.js';
import { attributeNode, childElements, textOf, type XmlElement, xmlNamespace } from '../../xml/tree.js';
import { advice, placeOf, type Violation, violation } from '../../xml/violation.js';
import { collapsed } from '../carrier.js';

/** XML Schema, date and dateTime. */
const dateForm =
  /^-?\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T[012]\d:[0-5]\d:[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?$/;

/** Markup within the text of a data category; one that is an element of its own (DCT) may hold no other. */
const inline: ReadonlySet<string> = new Set(['ec', 'foreign', 'hi', 'ph', 'sc']);

export function* checkOwnElement(element: XmlElement): Generator<Violation> {
  for (const child of childElements(element, undefined))
    if (!inline.has(child.local))
      yield violation('unexpected-element', placeOf(child), { element: child.name, parent: element.name });
}

/** Dates, languages that nobody speaks, terms that say nothing. */
export function* checkValues(element: XmlElement, isMartif: boolean): Generator<Violation> {
  const tag = attributeNode(element, 'lang', xmlNamespace);
  if (tag !== undefined && !isLanguageTag(tag.value))
    yield advice('tbx-language', placeOf(element, tag), { tag: tag.value });
  if (element.local === 'date' && !isMartif) yield* checkDate(element);
  if (element.local === 'term' && collapsed(textOf(element)) === '')
    yield advice('tbx-empty-term', placeOf(element));
}

function* checkDate(element: XmlElement): Generator<Violation> {
  const date = collapsed(textOf(element));
  if (!dateForm.test(date)) yield violation('tbx-date', placeOf(element), { date });
}
