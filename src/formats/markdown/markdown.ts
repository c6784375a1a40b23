import type { Span } from '../../model/span.js';
import type { Format } from '../format.js';
import { pairLines, readLines } from '../text/lines.js';

const notProse = /`+[^`]*`+|\]\([^)]*\)|<[^>\s][^>]*>|https?:\/\/[^\s)>\]]+/g;
const fence = /^\s*(?:```|~~~)/;

/** Markdown, one segment a line; code, link targets, tags and addresses are not prose. */
export const markdown: Format = {
  id: 'markdown',
  extensions: ['.md', '.markdown'],
  read: (file) => readLines(file, opaqueReader()),
  pair: pairLines,
};

function opaqueReader(): (line: string) => Span[] {
  let fenced = false;
  return (line) => {
    const isFence = fence.test(line);
    const whole = fenced || isFence;
    if (isFence) fenced = !fenced;
    if (whole) return [{ start: 0, end: line.length }];
    return Array.from(line.matchAll(notProse), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
  };
}
