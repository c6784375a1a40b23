import { type DocumentPair, type Origin, positionOf, type Segment, type Unit } from '../../model/document.js';
import { Trouble } from '../../model/problem.js';
import type { Span } from '../../model/span.js';
import { isLanguageTag } from '../../text/languages.js';
import { inheritedAttribute, type XmlDocument, type XmlElement, xmlNamespace } from '../xml/tree.js';
import { type FlatText, flatten, hasLayout } from './flatten.js';
import { isProtected } from './inline.js';
import { notesOn } from './notes.js';
import type { XliffFile } from './read.js';
import type { XliffSegment } from './segment.js';

export interface PairOptions {
  /** Languages of files that do not name theirs. */
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  /** Whether segments that nobody has translated yet are taken too. */
  readonly untranslated: boolean;
}

/** A segment as the checker reads it, with the elements it was read from. */
export interface ReadSegment extends Segment {
  readonly from: XliffSegment;
  readonly translated: boolean;
}

/** A pair of documents whose segments know where they come from. */
export interface XliffPair extends DocumentPair {
  readonly segments: readonly ReadSegment[];
}

/** The documents of a file: one for each `<file>` in it. */
export function pairsOf(xliff: XliffFile, options: PairOptions): XliffPair[] {
  const byFile = new Map<XmlElement, XliffSegment[]>();
  for (const segment of xliff.segments) {
    const known = byFile.get(segment.file);
    if (known === undefined) byFile.set(segment.file, [segment]);
    else known.push(segment);
  }
  return Array.from(byFile.values(), (segments) => pairOf(xliff, segments, options));
}

function pairOf(
  { document, dialect }: XliffFile,
  all: readonly XliffSegment[],
  options: PairOptions,
): XliffPair {
  const segments: ReadSegment[] = [];
  for (const from of all) {
    const segment = readSegment(from, dialect.uri, segments.length);
    if (from.translatable && (options.untranslated || segment.translated)) segments.push(segment);
  }
  const { file, lineStarts } = document;
  const source = tagOf(all[0]?.sourceLanguage, document) ?? options.sourceLanguage;
  const target = tagOf(all[0]?.targetLanguage, document) ?? options.targetLanguage;
  return {
    source: { file, language: source, units: segments.map((segment) => segment.source), lineStarts },
    target: {
      file,
      language: target,
      units: segments.map((segment) => segment.target),
      lineStarts,
      remarks: notesOn(segments.map(({ from }) => from.unit)),
    },
    segments,
    date: undefined,
  };
}

/** A BCP 47 tag as it should be written; some tools write en_US. @throws {Trouble} where it is none. */
function tagOf(said: string | undefined, { file, lineStarts, root }: XmlDocument): string | undefined {
  if (said === undefined || said === '') return undefined;
  const tag = said.replaceAll('_', '-');
  if (isLanguageTag(tag)) return Intl.getCanonicalLocales(tag)[0];
  const at = positionOf(lineStarts, root.start);
  throw new Trouble([{ file, ...at, message: 'language-tag', values: { tag: said } }]);
}

function readSegment(from: XliffSegment, uri: string, index: number): ReadSegment {
  const source = unitOf(from.source, { key: from.key, index, uri });
  const target =
    from.target === undefined
      ? { index, key: from.key, text: '', origin: { start: from.source.end }, opaque: [] }
      : unitOf(from.target, { key: from.key, index, uri });
  return { source, target, from, translated: isTranslated(from, source.text, target.text) };
}

/** Work of a translator: by its state, or because something stands there that is not the source again. */
const isTranslated = ({ said }: XliffSegment, source: string, target: string): boolean =>
  said === 'translated' || (target.trim() !== '' && target.trim() !== source.trim());

export interface UnitPlace {
  readonly key: string;
  readonly index: number;
  readonly uri: string;
}

function unitOf(element: XmlElement, { key, index, uri }: UnitPlace): Unit {
  const collapse = isCollapsible(element);
  const plain = isProtected(element) ? undefined : verbatim(element, collapse);
  if (plain !== undefined) return { index, key, opaque: [], ...plain };
  const flat = flatten(element, { uri, collapse });
  const origin: Origin = {
    start: flat.starts[0] ?? element.openEnd,
    offsets: flat.starts,
    inline: gapsIn(flat, element),
  };
  return { index, key, text: flat.text, origin, opaque: flat.opaque };
}

/** The stretches of an element that are none of its text: tags, comments, the ends of CDATA sections. */
export function gapsIn({ text, starts, ends }: FlatText, element: XmlElement): Span[] {
  const gaps: Span[] = [];
  let at = element.openEnd;
  for (let unit = 0; unit <= text.length; unit += 1) {
    const next = unit === text.length ? element.closeStart : (starts[unit] ?? at);
    if (next > at) gaps.push({ start: at, end: next });
    at = Math.max(at, ends[unit] ?? at);
  }
  return gaps;
}

/** Whether white space in an element is layout rather than text. */
export const isCollapsible = (element: XmlElement): boolean =>
  inheritedAttribute(element, 'space', xmlNamespace) !== 'preserve';

/** The common case: one stretch of text, written as it reads. */
function verbatim(element: XmlElement, collapse: boolean): Pick<Unit, 'text' | 'origin'> | undefined {
  const [only, more] = element.children;
  if (only?.kind !== 'text' || more !== undefined || only.offsets !== undefined) return undefined;
  if (collapse && hasLayout(only.text)) return undefined;
  return { text: only.text, origin: { start: only.contentStart } };
}
