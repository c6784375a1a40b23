import type { DocumentPair, Segment, Unit } from '../../model/document.js';
import { serialise, type XmlValue, xml } from '../xml/build.js';

/** What a header says of the whole file. */
export interface TmxHeader {
  /** Version of the tool that writes. */
  readonly version: string;
  readonly sourceLanguage: string;
  /** What its segments are; paragraphs where absent. */
  readonly segments?: 'sentence' | 'paragraph';
}

/** White space of a segment is the segment's. */
const style = { indent: '  ', verbatim: new Set(['seg']) };

/**
 * Aligned documents as TMX 1.4b, a piece at a time: one `tu` for every segment that has a source and a translation.
 * What is no prose (placeholders, code, tags) stands in `ph`, the same one under the same number on both sides.
 * @throws {Trouble} where a text holds a character that XML cannot.
 */
export async function* tmx(
  pairs: Iterable<DocumentPair> | AsyncIterable<DocumentPair>,
  header: TmxHeader,
): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n${serialise(headerOf(header), style)}\n<body>\n`;
  for await (const pair of pairs)
    for (const segment of pair.segments)
      if (isTranslated(segment)) yield `${serialise(unitOf(segment, pair), style)}\n`;
  yield '</body>\n</tmx>\n';
}

const headerOf = ({ version, sourceLanguage, segments = 'paragraph' }: TmxHeader): XmlValue =>
  xml('header', {
    creationtool: 'mustalah',
    creationtoolversion: version,
    segtype: segments,
    'o-tmf': 'mustalah',
    adminlang: 'en',
    srclang: sourceLanguage,
    datatype: 'plaintext',
  });

const isTranslated = ({ source, target }: Segment): boolean =>
  source.text.trim() !== '' && target.text.trim() !== '';

function unitOf({ source, target, confidence }: Segment, pair: DocumentPair): XmlValue {
  const numbers = new Map<string, number>();
  return xml('tu', { tuid: `${pair.target.file}#${target.key}`, srclang: pair.source.language }, [
    ...(confidence === undefined ? [] : [xml('prop', { type: 'x-confidence' }, [confidence.toFixed(3)])]),
    variantOf(pair.source.language, source, numbers),
    variantOf(pair.target.language, target, numbers),
  ]);
}

const variantOf = (language: string, unit: Unit, numbers: Map<string, number>): XmlValue =>
  xml('tuv', { 'xml:lang': language }, [xml('seg', {}, contentOf(unit, numbers))]);

/** @param numbers what stands in a `ph` → its number, the same in both languages. */
function contentOf({ text, opaque }: Unit, numbers: Map<string, number>): (string | XmlValue)[] {
  const content: (string | XmlValue)[] = [];
  let at = 0;
  for (const { start, end } of opaque.toSorted((a, b) => a.start - b.start)) {
    if (start < at || start === end) continue;
    if (start > at) content.push(text.slice(at, start));
    content.push(placeholder(text.slice(start, end), numbers));
    at = end;
  }
  if (at < text.length) content.push(text.slice(at));
  return content;
}

function placeholder(code: string, numbers: Map<string, number>): XmlValue {
  const number = numbers.get(code) ?? numbers.size + 1;
  numbers.set(code, number);
  return xml('ph', { x: number }, [code]);
}
