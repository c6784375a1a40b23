import {
  type DocumentPair,
  fileSpans,
  positionAt,
  positionIn,
  type TextDocument,
  type Unit,
} from '../model/document.js';
import type { FileRange, Finding, Quoted, Related } from '../model/finding.js';
import type { MatchedSegment } from '../model/hit.js';
import type { DocumentView } from '../model/rule.js';
import { type Span, slice } from '../model/span.js';
import type { Weighed } from './steps.js';

/** A report with all that a reader needs: files, lines, words. */
export function toFinding(
  { rule, report, severity }: Weighed,
  segment: MatchedSegment,
  pair: DocumentPair,
  view: DocumentView,
): Finding {
  const { target, source } = segment;
  return {
    rule: rule.id,
    severity,
    message: `rules.${rule.id}.messages.${report.message}`,
    values: report.values,
    concept: report.concept,
    file: pair.target.file,
    range: report.target === null ? null : rangeOf(pair.target, target, report.target),
    segment: { index: segment.index, key: target.key },
    anchor: positionAt(pair.target, target, 0),
    context: target.text,
    sourceContext: source.text,
    target: report.target && quoted(target, report.target),
    source: report.source && quoted(source, report.source),
    expected: report.expected,
    fix: report.fix,
    related: [
      ...sourcePlace(report.source, segment, pair),
      ...relatedPlace(report.related, pair, view),
      ...(report.elsewhere === undefined ? [] : [report.elsewhere]),
    ],
    ...(segment.confidence === undefined ? {} : { confidence: segment.confidence }),
  };
}

function rangeOf(document: TextDocument, unit: Unit, span: Span): FileRange {
  const start = positionAt(document, unit, span.start);
  const end = positionIn(document, fileSpans(unit.origin, span).at(-1)?.end ?? 0);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

const quoted = (unit: Unit, { start, end }: Span): Quoted => ({
  start,
  end,
  text: slice(unit.text, { start, end }),
});

function sourcePlace(source: Span | null, segment: MatchedSegment, pair: DocumentPair): Related[] {
  return source === null ? [] : [related(pair.source, segment.source, source, 'source')];
}

function relatedPlace(
  place: { readonly segment: number; readonly span: Span; readonly note: string } | undefined,
  pair: DocumentPair,
  view: DocumentView,
): Related[] {
  const segment = place === undefined ? undefined : view.segments[place.segment];
  if (place === undefined || segment === undefined) return [];
  return [related(pair.target, segment.target, place.span, place.note)];
}

/** A place of a document by itself. */
export function related(document: TextDocument, unit: Unit, span: Span, note: string): Related {
  return {
    file: document.file,
    ...positionAt(document, unit, span.start),
    text: slice(unit.text, span),
    note,
  };
}
