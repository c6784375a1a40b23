import type { Splice } from '../../../text/splice.js';
import { type XmlValue, xml } from '../../xml/build.js';
import { attribute, childElements, firstChild, textOf, type XmlElement } from '../../xml/tree.js';
import type { GlossaryEntry, Issue, SegmentAnnotation, TermMark } from './annotation.js';
import { insertedBehind } from './layout.js';
import { type Mark, markSplices } from './marks.js';
import { markedText, prefixOf, type Work } from './work.js';

/** 1.2 has no glossary and its schema no ITS, so that a trans-unit gets marks and notes. */
export function annotateTransUnit(
  unit: XmlElement,
  annotations: readonly SegmentAnnotation[],
  work: Work,
): Splice[] {
  const marks = annotations.flatMap(({ segment, source, target }) => [
    ...markTerms(source, segment.source, work),
    ...(segment.target === undefined ? [] : markTerms(target, segment.target, work)),
  ]);
  return [...marks, ...addNotes(unit, notesFor(annotations, work.glossary), work.document.text)];
}

function markTerms(terms: readonly TermMark[], root: XmlElement, work: Work): Splice[] {
  const marks = terms.map((term): Mark => {
    const { start, end, concept } = term;
    const isSaidBy = (element: XmlElement): boolean =>
      element.local === 'mrk' && attribute(element, 'mtype') === 'term';
    return { start, end, attributes: { mtype: 'term', comment: concept }, isSaidBy };
  });
  return markSplices(marks, markedText(root, work)).splices;
}

interface Note {
  readonly from: string;
  readonly priority: number;
  readonly annotates: 'source' | 'target' | 'general';
  readonly text: string;
}

function notesFor(
  annotations: readonly SegmentAnnotation[],
  glossary: ReadonlyMap<string, GlossaryEntry>,
): Note[] {
  const concepts = new Set(
    annotations.flatMap(({ source, target }) => [...source, ...target].map(({ concept }) => concept)),
  );
  const entries = Array.from(concepts).flatMap((concept) => glossary.get(concept) ?? []);
  const terms = entries.map(
    (entry): Note => ({ from: 'glossary', priority: 5, annotates: 'general', text: lineOf(entry) }),
  );
  const issues = annotations.flatMap((annotation) => annotation.issues.map(noteOf));
  return [...issues, ...terms];
}

const noteOf = ({ rule, priority, comment }: Issue): Note => ({
  from: `mustalah: ${rule}`,
  priority,
  annotates: 'target',
  text: comment,
});

/** الباب = al-Bab (preferred); El Bab (nonpreferred) [al-bab] */
const lineOf = ({ id, term, forms }: GlossaryEntry): string =>
  `${term} = ${forms.map(({ text, status }) => `${text} (${status})`).join('; ')} [${id}]`;

/** Behind the texts of a unit and the notes it has; one that is there already is not repeated. */
function addNotes(unit: XmlElement, notes: readonly Note[], file: string): Splice[] {
  const there = new Set(childElements(unit, 'note').map(textOf));
  const place =
    childElements(unit, 'note').at(-1) ??
    firstChild(unit, 'target') ??
    firstChild(unit, 'seg-source') ??
    firstChild(unit, 'source');
  if (place === undefined) return [];
  const values = notes
    .filter(({ text }) => !there.has(text))
    .map(({ text, ...attributes }): XmlValue => xml(`${prefixOf(unit)}note`, attributes, [text]));
  return insertedBehind(place, values, file);
}
