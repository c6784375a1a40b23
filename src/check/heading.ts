import type { MatchedSegment } from '../model/hit.js';
import { isHeadline } from '../text/casing.js';

/** Last parts of a resource key that say its string is a heading. */
const keys = /(?:^|[._-])(?:title|headline|heading|subtitle|kicker|deck|caption)$/i;

/** Marks of a heading in lightweight markup: `#`, `==`. */
const marks = /^\s*(?:#{1,6}\s|={1,6}\s)/;

/** Words beyond which a first line is no headline. */
const longest = 14;

/** A sentence's end, closing marks aside, in the scripts whose full stops differ. */
const ended = /[\p{STerm}…:]["”’'»)\]]*\s*$/u;

/**
 * Whether a segment is a heading: by its key, by its mark, by its capitals, or as the short first line of a text
 * that goes on, without a full stop on either side. Headings use short forms that only the text explains.
 */
export function isHeading(index: number, segments: readonly MatchedSegment[]): boolean {
  const segment = segments[index];
  if (segment === undefined) return false;
  const { source, target } = segment;
  if (keys.test(target.key) || marks.test(target.text)) return true;
  return (
    isHeadline(target.text) ||
    (index === firstWritten(segments) && opensAsTitle(source.text, target.text, segments))
  );
}

const firstWritten = (segments: readonly MatchedSegment[]): number =>
  segments.findIndex(({ target }) => target.text.trim() !== '');

function opensAsTitle(source: string, target: string, segments: readonly MatchedSegment[]): boolean {
  const isShort = [source, target].every((text) => text.split(/\s+/u).length <= longest && !ended.test(text));
  return isShort && segments.some(({ target: other }) => ended.test(other.text));
}
