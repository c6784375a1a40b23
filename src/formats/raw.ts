import { fileOffset, type Unit } from '../model/document.js';
import { type Span, slice } from '../model/span.js';

/** A stretch of a text that is not for the translator to change. */
export interface Code extends Span {
  /** Whether a reader sees it, as a placeholder; marks of emphasis only dress what stands beside them. */
  readonly isSeen: boolean;
}

/** A unit's text as its file has it, unescaped, with its inline marks put back. */
export interface RawText {
  readonly text: string;
  /** In order, apart. */
  readonly codes: readonly Code[];
}

/** The text of a unit with the inline marks that reading took out. @param file the text of the unit's file. */
export function rawText({ text, origin, opaque }: Unit, file: string): RawText {
  const marks = [...(origin.inline ?? [])];
  const codes: Code[] = [];
  /** Where each unit of the text has come to stand. */
  const places: number[] = [];
  let raw = '';
  for (let at = 0; at <= text.length; at += 1) {
    const place = at < text.length ? fileOffset(origin, at) : Number.POSITIVE_INFINITY;
    for (let mark = marks[0]; mark !== undefined && mark.start < place; mark = marks[0]) {
      marks.shift();
      if (mark.isLayout === true) continue;
      codes.push({ start: raw.length, end: raw.length + mark.end - mark.start, isSeen: false });
      raw += slice(file, mark);
    }
    places.push(raw.length);
    raw += text.charAt(at);
  }
  const seen = opaque.map(({ start, end }) => ({
    start: places[start] ?? 0,
    end: (places[end - 1] ?? 0) + 1,
    isSeen: true,
  }));
  return { text: raw, codes: apart([...codes, ...seen]) };
}

/** Codes in order; of two that overlap, the longer. */
function apart(codes: readonly Code[]): Code[] {
  const kept: Code[] = [];
  for (const code of codes.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (code.start < code.end && code.start >= (kept.at(-1)?.end ?? 0)) kept.push(code);
  return kept;
}
