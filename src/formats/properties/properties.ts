import { lineStartsOf, type TextDocument, type Unit } from '../../model/document.js';
import { slice } from '../../model/span.js';
import type { FilePlace, FileText, Format } from '../format.js';
import { pairKeys } from '../keyed.js';
import { piecesOf, spansOf, textFrom } from '../pieces.js';
import { type Entry, entriesOf, escapes } from './entries.js';
import { propertiesCoding } from './latin1.js';
import { doubledApostrophe, isPattern } from './pattern.js';
import { withEntries } from './with-entries.js';
import { isAsciiOnly, written } from './write.js';

const placeholder = /\{\s*[\w.-]+\s*(?:,[^{}]*)?\}|%(?:\d+\$)?[-#+0,(]*\d*(?:\.\d+)?[a-zA-Z]|<\/?\w[^>]*>/g;

/** Java resource bundles: `java.util.Properties`, values plain or patterns of MessageFormat. */
export const properties: Format = {
  id: 'properties',
  extensions: ['.properties'],
  coding: propertiesCoding,
  read,
  pair: (source, target) => pairKeys(source, target),
  withUnits: withEntries,
  empty: () => '',
  keepsEmptyTags: true,
  escape: escapeText,
};

function read({ file, language, text }: FileText): TextDocument {
  const { entries, remarks } = entriesOf(file, text);
  const units = entries.map((entry, index) => unitOf(entry, index, text));
  return { file, language, units, lineStarts: lineStartsOf(text), remarks };
}

function unitOf({ key, value }: Entry, index: number, file: string): Unit {
  const kinds = isPattern(slice(file, value)) ? [doubledApostrophe, ...escapes] : escapes;
  const { text, origin } = textFrom(piecesOf(file, value, kinds), value);
  return { index, key, text, origin, opaque: spansOf(text, placeholder) };
}

function escapeText(text: string, unit: Unit, { text: file, offset, end }: FilePlace): string {
  const pattern = end === undefined ? text : unit.text;
  return written(text, {
    isPattern: isPattern(pattern),
    isAsciiOnly: isAsciiOnly(file),
    isAtStart: offset === unit.origin.start,
  });
}
