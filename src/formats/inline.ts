import type { Unit } from '../model/document.js';
import { contains, type Span } from '../model/span.js';

/** What of a stretch of a file is no prose: inline tags that only dress the words, and what stands among them. */
export interface Marks {
  /** In order, apart; taken out of the text, so that a name is whole where a part of it is bold. */
  readonly inline: readonly Span[];
  /** Stays in the text. */
  readonly opaque: readonly Span[];
}

/**
 * A unit's text and where it stands, its inline tags taken out.
 * @param raw the stretch of the file; the spans of `marks` count from its start.
 * @param start its offset in the file.
 */
export function withoutInline(
  raw: string,
  start: number,
  { inline, opaque }: Marks,
): Pick<Unit, 'text' | 'origin' | 'opaque'> {
  if (inline.length === 0) return { text: raw, origin: { start }, opaque };
  const kept = gapsBetween(inline, raw.length);
  const places = kept.flatMap((gap) =>
    Array.from({ length: gap.end - gap.start }, (_, at) => gap.start + at),
  );
  return {
    text: kept.map((gap) => raw.slice(gap.start, gap.end)).join(''),
    origin: {
      start,
      offsets: Uint32Array.from([...places, raw.length], (place) => start + place),
      inline: inline.map((tag) => ({ start: start + tag.start, end: start + tag.end })),
    },
    opaque: opaque
      .filter((stretch) => !inline.some((tag) => contains(tag, stretch)))
      .map((stretch) => ({ start: placeOf(stretch.start, inline), end: placeOf(stretch.end, inline) })),
  };
}

function gapsBetween(inline: readonly Span[], length: number): Span[] {
  const starts = [0, ...inline.map(({ end }) => end)];
  return starts.map((start, index) => ({ start, end: inline[index]?.start ?? length }));
}

/** Where an offset of the raw text lies once the tags are out. */
const placeOf = (offset: number, inline: readonly Span[]): number =>
  inline.reduce((place, { start, end }) => place - Math.max(0, Math.min(end, offset) - start), offset);
