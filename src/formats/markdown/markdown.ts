import type { Span } from '../../model/span.js';
import type { Format } from '../format.js';
import type { Marks } from '../inline.js';
import { emptyLines, pairLines, readLines } from '../text/lines.js';
import { inlineMarks } from './inline-marks.js';

const literal = /`+[^`]*`+|<[a-z][a-z0-9+.-]*:[^>\s]*>|https?:\/\/[^\s)>\]]+/gi;
const notProse = /\]\([^)]*\)|<[^>\s][^>]*>/g;
const fence = /^\s*(?:```|~~~)/;

/** Markdown, one segment a line; code, link targets, tags and addresses are not prose, emphasis is no letter. */
export const markdown: Format = {
  id: 'markdown',
  extensions: ['.md', '.markdown'],
  read: (file) => readLines(file, marksReader()),
  isProse: true,
  pair: pairLines,
  empty: emptyLines,
};

function marksReader(): (line: string) => Marks {
  let fenced = false;
  return (line) => {
    const isFence = fence.test(line);
    const whole = fenced || isFence;
    if (isFence) fenced = !fenced;
    return whole ? { inline: [], opaque: [{ start: 0, end: line.length }] } : marksOf(line);
  };
}

function marksOf(line: string): Marks {
  const spans = (pattern: RegExp): Span[] =>
    Array.from(line.matchAll(pattern), ({ 0: { length }, index }) => ({ start: index, end: index + length }));
  const code = spans(literal);
  return { inline: inlineMarks(line, code), opaque: [...code, ...spans(notProse)] };
}
