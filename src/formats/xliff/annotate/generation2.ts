import type { Splice } from '../../../text/splice.js';
import { type XmlValue, xml } from '../../xml/build.js';
import {
  attribute,
  childElements,
  descendants,
  firstChild,
  textOf,
  type XmlElement,
} from '../../xml/tree.js';
import { itsNamespace } from '../dialect.js';
import { subunitsOf } from '../generation2.js';
import { Ids } from '../write/ids.js';
import type { Issue, SegmentAnnotation, TermMark } from './annotation.js';
import { glossarySplices } from './glossary.js';
import { appendedTo, insertedBefore } from './layout.js';
import { type Mark, markSplices } from './marks.js';
import { markedText, prefixOf, type Work } from './work.js';

/** Marks, glossary and notes of a unit of 2.x; from 2.1 on findings are also marks of ITS. */
export function annotateUnit(
  unit: XmlElement,
  annotations: readonly SegmentAnnotation[],
  work: Work,
): Splice[] {
  const ids = new Ids(inlineIds(unit));
  const firstMarks = new Map<string, { source?: string; target?: string }>();
  const marks = annotations.flatMap(({ segment, source, target, issues }) => {
    const inSource = markSide(segment.source, source, [], { ids, work });
    const inTarget =
      segment.target &&
      markSide(segment.target, target, work.dialect.version === '2.0' ? [] : issues, { ids, work });
    for (const { concept, id } of inSource.terms)
      firstMarks.set(concept, { source: id, ...firstMarks.get(concept) });
    for (const { concept, id } of inTarget?.terms ?? [])
      firstMarks.set(concept, { target: id, ...firstMarks.get(concept) });
    return [...inSource.splices, ...(inTarget?.splices ?? [])];
  });
  const named = annotations.flatMap(({ source, target }) => [...source, ...target]);
  const concepts = new Set(named.map(({ concept }) => concept));
  return [
    ...marks,
    ...glossarySplices(unit, concepts, firstMarks, work),
    ...noteSplices(
      unit,
      annotations.flatMap(({ issues }) => issues),
      work,
    ),
  ];
}

/** Ids of what stands in the segments of a unit; marks must have others. */
const inlineIds = (unit: XmlElement): string[] =>
  subunitsOf(unit).flatMap((part) =>
    Array.from(descendants(part)).flatMap((element) => attribute(element, 'id') ?? []),
  );

interface Tools {
  readonly ids: Ids;
  readonly work: Work;
}

function markSide(
  root: XmlElement,
  terms: readonly TermMark[],
  issues: readonly Issue[],
  { ids, work }: Tools,
) {
  const termMarks = terms.map((term) => ({ term, mark: termMark(term, ids, work) }));
  const issueMarks = issues.flatMap((issue) => issueMark(issue, ids, work) ?? []);
  const marks = [...termMarks.map(({ mark }) => mark), ...issueMarks];
  const { splices, placed } = markSplices(marks, markedText(root, work));
  const placedTerms = termMarks.filter(({ mark }) => placed.has(mark));
  return {
    splices,
    terms: placedTerms.map(({ term, mark }) => ({
      concept: term.concept,
      id: String(mark.attributes['id']),
    })),
  };
}

function termMark({ start, end, concept }: TermMark, ids: Ids, { glossary }: Work): Mark {
  const ref = glossary.has(concept) ? `#gls=${concept}` : undefined;
  const isSaidBy = (element: XmlElement): boolean =>
    element.local === 'mrk' && attribute(element, 'type') === 'term';
  return { start, end, attributes: { id: ids.next('m'), type: 'term', ref }, isSaidBy };
}

function issueMark(issue: Issue, ids: Ids, { namespaces }: Work): Mark | undefined {
  if (issue.target === null) return undefined;
  const its = namespaces.prefix('its', itsNamespace);
  namespaces.ensure(its, 'version', itsNamespace, '2.0');
  const isSaidBy = (element: XmlElement): boolean =>
    attribute(element, 'locQualityIssueComment', itsNamespace) === issue.comment;
  const attributes = {
    id: ids.next('m'),
    type: 'its:generic',
    [`${its}locQualityIssueType`]: issue.type,
    [`${its}locQualityIssueComment`]: issue.comment,
    [`${its}locQualityIssueSeverity`]: issue.severity,
  };
  return { start: issue.target.start, end: issue.target.end, attributes, isSaidBy };
}

/** One note for each finding, in the unit's `<notes>`, which may have to be made. */
function noteSplices(unit: XmlElement, issues: readonly Issue[], work: Work): Splice[] {
  const prefix = prefixOf(unit);
  const notes = firstChild(unit, 'notes');
  const there = new Set(notes === undefined ? [] : childElements(notes, 'note').map(textOf));
  const values = issues
    .filter(({ comment }) => !there.has(comment))
    .map(({ rule, priority, comment }): XmlValue => {
      const attributes = { category: `mustalah: ${rule}`, priority, appliesTo: 'target' };
      return xml(`${prefix}note`, attributes, [comment]);
    });
  if (values.length === 0) return [];
  if (notes !== undefined) return appendedTo(notes, values, work.document.text);
  return insertedBefore([xml(`${prefix}notes`, {}, values)], afterModules(unit), work.document.text);
}

/** Where the core's own elements of a unit begin; those of modules stand before them. */
const afterModules = (unit: XmlElement): number =>
  childElements(unit).find(({ uri }) => uri === unit.uri)?.start ?? unit.closeStart;
