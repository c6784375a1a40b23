import { fileOffset, type Origin, type Unit } from '../model/document.js';
import { overlaps, type Span } from '../model/span.js';
import type { Piece } from './pieces.js';

/** A stretch of one unit. */
interface Run {
  readonly unit: Unit;
  readonly span: Span;
}

/**
 * Sentences that follow one another in a document as one unit. Every letter keeps its place in the file. Where a
 * paragraph ends among them stands a space, in the place of the line break, which no edit may touch.
 * @param index its place among the units of its side.
 * @param place where in the file an empty unit stands.
 */
export function joinedUnit(pieces: readonly Piece[], index: number, place: number): Unit {
  const runs = runsOf(pieces);
  if (runs.length === 0) return { index, key: '', text: '', opaque: [], origin: { start: place } };
  const starts: number[] = [];
  let length = 0;
  for (const { span } of runs) {
    starts.push(length);
    length += span.end - span.start + 1;
  }
  return {
    index,
    key: keyOf(pieces),
    text: runs.map(({ unit, span }) => unit.text.slice(span.start, span.end)).join(' '),
    opaque: runs.flatMap((run, at) => [
      ...opaqueIn(run, starts[at] ?? 0),
      ...(at > 0 ? [{ start: (starts[at] ?? 0) - 1, end: starts[at] ?? 0 }] : []),
    ]),
    origin: originOf(runs),
  };
}

/** Pieces of one unit are one run, with what stands between them. */
function runsOf(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  for (const { unit, span } of pieces) {
    const last = runs.at(-1);
    if (last?.unit === unit)
      runs[runs.length - 1] = { unit, span: { start: last.span.start, end: span.end } };
    else runs.push({ unit, span });
  }
  return runs;
}

function opaqueIn({ unit, span }: Run, start: number): Span[] {
  return unit.opaque
    .filter((stretch) => overlaps(stretch, span))
    .map((stretch) => ({
      start: Math.max(stretch.start, span.start) - span.start + start,
      end: Math.min(stretch.end, span.end) - span.start + start,
    }));
}

/** Where the letters of the runs stand; what the file has between two runs is none of the text, but for one sign. */
function originOf(runs: readonly Run[]): Origin {
  const offsets = runs.flatMap(({ unit, span }) =>
    Array.from({ length: span.end - span.start + 1 }, (_, at) => endingAt(unit, span, span.start + at)),
  );
  const inline = runs.flatMap(({ unit, span }, at) => {
    const next = runs[at + 1];
    const end = endingAt(unit, span, span.end);
    const between =
      next === undefined ? [] : [{ start: end + 1, end: fileOffset(next.unit.origin, next.span.start) }];
    return [...inlineIn({ unit, span }), ...between.filter(({ start, end: last }) => start < last)];
  });
  const start = offsets[0] ?? 0;
  return { start, offsets: Uint32Array.from(offsets), ...(inline.length === 0 ? {} : { inline }) };
}

/** The place of a letter in the file; the end of a run is directly behind its last letter. */
function endingAt({ origin }: Unit, span: Span, offset: number): number {
  if (offset < span.end || span.end === span.start) return fileOffset(origin, offset);
  const last = fileOffset(origin, offset - 1) + 1;
  const isEscaped = origin.offsets !== undefined && !origin.inline?.some(({ start }) => start === last);
  return isEscaped ? fileOffset(origin, offset) : last;
}

function inlineIn({ unit, span }: Run): Span[] {
  const [start, end] = [fileOffset(unit.origin, span.start), fileOffset(unit.origin, span.end)];
  return (unit.origin.inline ?? []).filter((tag) => tag.start >= start && tag.end <= end);
}

/** Line 3, its second sentence, lines 3 to 5: 3, 3.2, 3-5. */
function keyOf(pieces: readonly Piece[]): string {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return '';
  const isWhole = first.number === 0 && last.number === last.of - 1;
  const name = ({ unit, number }: Piece): string => (isWhole ? unit.key : `${unit.key}.${number + 1}`);
  return name(first) === name(last) ? name(first) : `${name(first)}-${name(last)}`;
}
