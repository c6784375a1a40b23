import { type DocumentPair, positionOf, type Segment, type Unit } from '../../model/document.js';
import { Trouble } from '../../model/problem.js';
import { isLanguageTag } from '../../text/languages.js';
import type { BilingualText } from '../bilingual.js';
import { flatten } from '../xliff/flatten.js';
import { notesOn } from '../xliff/notes.js';
import { gapsIn } from '../xliff/pairs.js';
import { attribute, childElements, firstChild, type XmlDocument, type XmlElement } from '../xml/tree.js';
import { tmxInlineKind } from './inline.js';
import { sourceOf, translationUnit, type Variant } from './units.js';

/** The segments of one pair of languages while they are gathered. */
interface Gathered {
  readonly source: string;
  readonly target: string;
  readonly segments: Segment[];
  /** The elements of its targets. */
  readonly variants: XmlElement[];
}

/** The pairs of documents of a memory: one for every pair of languages. @throws {Trouble} where it is no TMX. */
export function tmxPairs(document: XmlDocument, options: BilingualText): DocumentPair[] {
  const byLanguages = new Map<string, Gathered>();
  for (const { source, target, key } of variantPairs(document, options)) {
    const languages = `${source.language} ${target.language}`;
    const gathered = byLanguages.get(languages) ?? {
      source: source.language,
      target: target.language,
      segments: [],
      variants: [],
    };
    byLanguages.set(languages, gathered);
    const index = gathered.segments.length;
    const segment = { source: unitOf(source, key, index), target: unitOf(target, key, index) };
    if (!options.untranslated && segment.target.text.trim() === '') continue;
    gathered.segments.push(segment);
    if (target.seg.parent !== undefined) gathered.variants.push(target.seg.parent);
  }
  return Array.from(byLanguages.values(), (gathered) => pairOf(document, gathered));
}

function* variantPairs(document: XmlDocument, { sourceLanguage }: BilingualText) {
  const { root, file } = document;
  const body = root.local === 'tmx' ? firstChild(root, 'body') : undefined;
  if (body === undefined)
    throw new Trouble([{ file, line: 1, column: 1, message: 'not-tmx', values: { root: root.name } }]);
  const header = firstChild(root, 'header');
  const srclang = header === undefined ? undefined : attribute(header, 'srclang');
  for (const [index, element] of childElements(body, 'tu').entries()) {
    const unit = translationUnit(element, srclang);
    const source = sourceOf(unit, sourceLanguage);
    const key = attribute(element, 'tuid') ?? String(index + 1);
    for (const target of unit.variants) {
      requireTag(document, target);
      if (source !== undefined && target !== source) yield { source, target, key };
    }
  }
}

function requireTag({ file, lineStarts }: XmlDocument, { language, seg }: Variant): void {
  if (isLanguageTag(language)) return;
  const place = positionOf(lineStarts, (seg.parent ?? seg).start);
  throw new Trouble([{ file, ...place, message: 'language-tag', values: { tag: language } }]);
}

/** White space in a segment is its own (TMX 1.4b, 1.4). */
function unitOf({ seg }: Variant, key: string, index: number): Unit {
  const flat = flatten(seg, { uri: seg.uri, collapse: false, kind: tmxInlineKind });
  const start = flat.starts[0] ?? seg.openEnd;
  const origin = { start, offsets: flat.starts, inline: gapsIn(flat, seg) };
  return { index, key, text: flat.text, origin, opaque: flat.opaque };
}

function pairOf(
  { file, lineStarts }: XmlDocument,
  { source, target, segments, variants }: Gathered,
): DocumentPair {
  const text = (language: string, units: Unit[]) => ({ file, language, units, lineStarts });
  return {
    source: text(
      source,
      segments.map((segment) => segment.source),
    ),
    target: {
      ...text(
        target,
        segments.map((segment) => segment.target),
      ),
      remarks: notesOn(variants),
    },
    segments,
    date: undefined,
  };
}
