import type { Span } from './span.js';

/** Where a unit's text stands in its file, so that an offset in it can be told as line and column. */
export interface Origin {
  /** Offset of the text's first unit in the file. */
  readonly start: number;
  /** Offset in the file of each unit of the text and of its end; absent where the text stands verbatim. */
  readonly offsets?: Uint32Array;
  /** Stretches of the file amid the text that are none of it, in order: inline tags, emphasis marks. */
  readonly inline?: readonly Inline[];
}

/** A stretch of a file amid a unit's text that is none of it. */
export interface Inline extends Span {
  /** Whether it only lays the text out in its file, as where a line is broken, and says nothing to anybody. */
  readonly isLayout?: boolean;
}

/** One translatable text: a line, a paragraph, a resource string. */
export interface Unit {
  /** 0-based place in the document. */
  readonly index: number;
  /** The format's own name for it: line number, i18next key, unit id. */
  readonly key: string;
  readonly text: string;
  readonly origin: Origin;
  /** Stretches that are not prose: placeholders, code, addresses. */
  readonly opaque: readonly Span[];
}

/** A comment in a file: addressed to people or tools, and none of its text. */
export interface Remark extends Span {
  /** What it says, without its delimiters; the span is its own place in the file. */
  readonly text: string;
  /** The stretch of the file that it speaks of, where the format ties it to one: the unit that a note is on. */
  readonly scope?: Span;
}

/** Lines and columns of a file whose own nobody sees: the number of a paragraph, and the place in its text. */
export interface Numbering {
  /** Offsets in the file of the letters of all paragraphs, in order. */
  readonly starts: Uint32Array;
  /** 1-based line and column of each of them. */
  readonly lines: Uint32Array;
  readonly columns: Uint32Array;
}

/** One text in one language in one format. */
export interface TextDocument {
  readonly file: string;
  readonly language: string;
  readonly units: readonly Unit[];
  /** Offset of the start of every line of the file. */
  readonly lineStarts: Uint32Array;
  /** Comments of the file, in order; absent where its format knows none. */
  readonly remarks?: readonly Remark[];
  /** What counts as lines and columns instead of the file's own. */
  readonly numbering?: Numbering;
  /** Id of the trouble that it would be to change the file: it is signed. */
  readonly sealed?: string;
}

/** Two units that stand for one another. */
export interface Segment {
  readonly source: Unit;
  readonly target: Unit;
  /** How sure it is that the two stand for one another, 0..1; absent where the files say so themselves. */
  readonly confidence?: number;
}

/** How two texts that do not line up were laid side by side. */
export interface Alignment {
  /** `1–1`, `2–1` … → how many there are. */
  readonly shapes: Readonly<Record<string, number>>;
  /** Sentences of the source and of the target that nothing stands for. */
  readonly omitted: number;
  readonly added: number;
  /** How sure the links are, 0..1, by sentence; those that are left out are none. */
  readonly confidence: number;
}

/** Below this confidence a link is in doubt, and what it shows may be due to it. */
export const sureLink = 0.8;

/** A source text beside one translation of it. */
export interface DocumentPair {
  readonly source: TextDocument;
  readonly target: TextDocument;
  readonly segments: readonly Segment[];
  /** ISO date of the document, where known. */
  readonly date: string | undefined;
  /** Absent where the files say themselves what belongs together. */
  readonly alignment?: Alignment;
}

/** 1-based line and column, in UTF-16 units, as editors count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Offset in a unit's text → place in its file. */
export function positionAt(document: TextDocument, unit: Unit, offset: number): Position {
  return positionIn(document, fileOffset(unit.origin, offset));
}

/** Offset in a document's file → where a person finds it. */
export function positionIn({ numbering, lineStarts }: TextDocument, offset: number): Position {
  if (numbering === undefined || numbering.starts.length === 0) return positionOf(lineStarts, offset);
  const letter = lastAtMost(numbering.starts, offset);
  const behind = offset > (numbering.starts[letter] ?? 0) ? 1 : 0;
  return { line: numbering.lines[letter] ?? 1, column: (numbering.columns[letter] ?? 1) + behind };
}

/** Offset in a unit's text → offset in its file. */
export const fileOffset = ({ start, offsets }: Origin, offset: number): number =>
  offsets === undefined ? start + offset : (offsets[offset] ?? start);

/**
 * The stretches of the file where a span of a unit's text stands, in order: one, or more where inline tags
 * stand between. An escape belongs to its character. At least one, empty where the span is.
 */
export function fileSpans(origin: Origin, span: Span): Span[] {
  const end = fileOffset(origin, span.end);
  const runs: Span[] = [];
  let start = fileOffset(origin, span.start);
  for (const tag of span.start === span.end ? [] : (origin.inline ?? [])) {
    if (tag.start < start || tag.start >= end) continue;
    if (tag.start > start) runs.push({ start, end: tag.start });
    start = tag.end;
  }
  return start < end || runs.length === 0 ? [...runs, { start, end: Math.max(start, end) }] : runs;
}

/** Offset in a file → its line and column. */
export function positionOf(lineStarts: Uint32Array, offset: number): Position {
  const line = lastAtMost(lineStarts, offset);
  return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
}

/** Offsets of the starts of the lines of a text; a line ends at LF, CRLF or CR. */
export function lineStartsOf(text: string): Uint32Array {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return Uint32Array.from(starts);
}

function lastAtMost(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
