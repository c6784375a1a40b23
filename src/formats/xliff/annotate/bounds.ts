import type { Span } from '../../../model/span.js';
import type { XmlElement } from '../../xml/tree.js';
import { isInCdata } from '../escape.js';
import type { FlatText } from '../flatten.js';

/** Where a mark around a stretch of a text goes in the file. */
export interface Bounds {
  readonly open: number;
  readonly close: number;
  /** Whether an element can stand around it, as no tag is cut in two. */
  readonly isWhole: boolean;
  /** The element that it stands right in. */
  readonly holder: XmlElement | undefined;
}

/**
 * Where a mark around a span goes. Where the span begins with all that an element holds, the mark may begin
 * before that element, and so at its end.
 * @param root what holds the text.
 * @returns undefined where it would begin or end amid a CDATA section, or the span is empty.
 */
export function boundsOf(flat: FlatText, span: Span, root: XmlElement, file: string): Bounds | undefined {
  if (span.start >= span.end) return undefined;
  const place = climbed(flat, ofWholeCharacters(flat.text, span), root);
  const open = outOfCdata(file, place.open, 'open');
  const close = outOfCdata(file, place.close, 'close');
  return open === undefined || close === undefined ? undefined : { ...place, open, close };
}

/** A span that cuts no character beyond the first plane in two. */
const ofWholeCharacters = (text: string, { start, end }: Span): Span => ({
  start: cutsPair(text, start) ? start - 1 : start,
  end: cutsPair(text, end) ? end + 1 : end,
});

const cutsPair = (text: string, at: number): boolean =>
  at > 0 && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));

/** Either end of a stretch: where it is in the file, and the element that it stands right in. */
interface End {
  readonly at: number;
  readonly holder: XmlElement;
}

function climbed({ starts, ends, holders }: FlatText, span: Span, root: XmlElement): Bounds {
  const open: End = { at: starts[span.start] ?? 0, holder: holders[span.start] ?? root };
  const close: End = { at: ends[span.end - 1] ?? 0, holder: holders[span.end - 1] ?? root };
  const whole = joined(open, close);
  return whole === undefined
    ? { open: open.at, close: close.at, isWhole: false, holder: undefined }
    : { open: whole.open.at, close: whole.close.at, isWhole: true, holder: whole.open.holder };
}

/** The ends moved outward until both stand in one element; undefined where that would take more text in. */
function joined(open: End, close: End): { open: End; close: End } | undefined {
  if (open.holder === close.holder) return { open, close };
  if (depthOf(open.holder) >= depthOf(close.holder)) {
    const { start, openEnd, parent } = open.holder;
    const isFirst = open.at === openEnd && parent !== undefined;
    return isFirst ? joined({ at: start, holder: parent }, close) : undefined;
  }
  const { end, closeStart, parent } = close.holder;
  const isLast = close.at === closeStart && parent !== undefined;
  return isLast ? joined(open, { at: end, holder: parent }) : undefined;
}

function depthOf(element: XmlElement): number {
  let depth = 0;
  for (let at = element.parent; at !== undefined; at = at.parent) depth += 1;
  return depth;
}

const edges = { open: '<![CDATA[', close: ']]>' } as const;

/** An offset at the edge of a CDATA section's content, moved out of the section. */
function outOfCdata(file: string, offset: number, edge: keyof typeof edges): number | undefined {
  if (!isInCdata(file, offset)) return offset;
  const mark = edges[edge];
  if (edge === 'open') return file.startsWith(mark, offset - mark.length) ? offset - mark.length : undefined;
  return file.startsWith(mark, offset) ? offset + mark.length : undefined;
}
