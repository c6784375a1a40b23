import type { Span } from '../../../model/span.js';
import type { Splice } from '../../../text/splice.js';
import { serialise, type XmlAttributeValues, xml } from '../../xml/build.js';
import type { XmlElement } from '../../xml/tree.js';
import type { FlatText } from '../flatten.js';
import { type Bounds, boundsOf } from './bounds.js';

/** A mark to be put around a stretch of a text. */
export interface Mark extends Span {
  readonly attributes: XmlAttributeValues;
  /** Whether an element says the same, so that the mark need not be made again. */
  isSaidBy(element: XmlElement): boolean;
}

export interface MarkedText {
  readonly flat: FlatText;
  /** What holds the text. */
  readonly root: XmlElement;
  readonly file: string;
  /** Prefix of the core namespace with its colon, if the file has one. */
  readonly prefix: string;
  /** Whether a mark that overlaps others may be written as two markers, `sm` and `em`. */
  readonly hasMarkers: boolean;
}

interface Placed extends Bounds {
  readonly mark: Mark;
  readonly as: 'element' | 'markers';
}

/** Marks as splices, and those of them that found a place. */
export function markSplices(marks: readonly Mark[], text: MarkedText) {
  const placed = place(marks, text);
  return { splices: splicesFor(placed, text.prefix), placed: new Set(placed.map(({ mark }) => mark)) };
}

/** Marks with their places, outer before inner; what would cross another is written as markers, or not at all. */
function place(marks: readonly Mark[], { flat, root, file, hasMarkers }: MarkedText): Placed[] {
  const around: Placed[] = [];
  return marks
    .flatMap((mark) => {
      const bounds = boundsOf(flat, mark, root, file);
      return bounds === undefined || isThere(mark, bounds, root) ? [] : [{ mark, ...bounds }];
    })
    .sort((a, b) => a.open - b.open || b.close - a.close)
    .flatMap((each): Placed[] => {
      while ((around.at(-1)?.close ?? Number.POSITIVE_INFINITY) <= each.open) around.pop();
      const crosses = (around.at(-1)?.close ?? Number.POSITIVE_INFINITY) < each.close;
      if (crosses || !each.isWhole) return hasMarkers ? [{ ...each, as: 'markers' }] : [];
      const element: Placed = { ...each, as: 'element' };
      around.push(element);
      return [element];
    });
}

/** Whether an element around just this stretch says the same. */
function isThere(mark: Mark, { open, close, holder }: Bounds, root: XmlElement): boolean {
  if (holder === undefined || holder === root || holder.parent === undefined) return false;
  if (holder.openEnd !== open || holder.closeStart !== close) return false;
  if (mark.isSaidBy(holder)) return true;
  return isThere(mark, { open: holder.start, close: holder.end, isWhole: true, holder: holder.parent }, root);
}

/** At one place ends come before beginnings, and what began last ends first. */
function splicesFor(placed: readonly Placed[], prefix: string): Splice[] {
  const beginnings = placed.map((each) => ({ at: each.open, text: beginning(each, prefix) }));
  const endings = placed.toReversed().map((each) => ({ at: each.close, text: ending(each, prefix) }));
  return [...endings, ...beginnings].map(({ at, text }) => ({ start: at, end: at, text }));
}

function beginning({ mark, as }: Placed, prefix: string): string {
  if (as === 'markers') return serialise(xml(`${prefix}sm`, mark.attributes));
  const name = `${prefix}mrk`;
  return serialise(xml(name, mark.attributes, [''])).slice(0, -`</${name}>`.length);
}

const ending = ({ mark, as }: Placed, prefix: string): string =>
  as === 'element' ? `</${prefix}mrk>` : serialise(xml(`${prefix}em`, { startRef: mark.attributes['id'] }));
