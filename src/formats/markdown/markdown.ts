import type { Remark, Unit } from '../../model/document.js';
import { overlaps, type Span } from '../../model/span.js';
import type { Format } from '../format.js';
import type { Marks } from '../inline.js';
import { emptyLines, pairLines, readLines } from '../text/lines.js';
import { commentsIn, isDirective, stretchesOf } from './comments.js';
import { inlineMarks } from './inline-marks.js';

const literal = /`+[^`]*`+|<[a-z][a-z0-9+.-]*:[^>\s]*>|https?:\/\/[^\s)>\]]+/gi;
const notProse = /\]\([^)]*\)|<[^>\s][^>]*>/g;
const fence = /^\s*(?:```|~~~)/;

/** Markdown, one segment a line; code, link targets, tags and addresses are not prose, emphasis is no letter. */
export const markdown: Format = {
  id: 'markdown',
  extensions: ['.md', '.markdown'],
  isProse: true,
  read: (file) => {
    const remarks = commentsIn(file.text);
    const directives = remarks.filter(isDirective);
    const document = readLines(file, marksReader(directives));
    return { ...document, units: withoutDirectives(document.units, directives), remarks };
  },
  pair: pairLines,
  empty: (source, text) => emptyLines(source, withoutDirectiveLines(text)),
  isLined: true,
};

/** A line on which only a directive stands answers none of the other text. */
function withoutDirectives(units: readonly Unit[], directives: readonly Remark[]): Unit[] {
  const isAlone = ({ text, origin }: Unit): boolean =>
    text.trim() === '' && (origin.inline ?? []).some((gap) => directives.some((each) => overlaps(gap, each)));
  return units.filter((unit) => !isAlone(unit)).map((unit, index) => ({ ...unit, index }));
}

const withoutDirectiveLines = (text: string): string =>
  text.replace(/^[ \t]*<!--\s*mustalah-[^>]*-->[ \t]*(?:\r\n|\n|\r|$)/gm, '');

function marksReader(directives: readonly Remark[]): (line: string, start: number) => Marks {
  let fenced = false;
  return (line, start) => {
    const isFence = fence.test(line);
    const whole = fenced || isFence;
    if (isFence) fenced = !fenced;
    const spoken = stretchesOf({ start, end: start + line.length }, directives);
    return whole ? { inline: [], opaque: [{ start: 0, end: line.length }] } : marksOf(line, spoken);
  };
}

function marksOf(line: string, spoken: readonly Span[]): Marks {
  const spans = (pattern: RegExp): Span[] =>
    Array.from(line.matchAll(pattern), ({ 0: { length }, index }) => ({ start: index, end: index + length }));
  const code = spans(literal);
  const dressing = inlineMarks(line, [...code, ...spoken]);
  const inline = [...dressing, ...spoken].sort((a, b) => a.start - b.start);
  return { inline, opaque: [...code, ...spans(notProse)] };
}
