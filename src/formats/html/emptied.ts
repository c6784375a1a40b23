import type { Unit } from '../../model/document.js';
import { type Span, slice } from '../../model/span.js';

/** Elements that only dress what is in them. */
const dressing = 'b|bdi|bdo|big|cite|em|font|i|ins|mark|s|small|span|strong|sub|sup|u';
const opening = new RegExp(
  `<(${dressing})(?:\\s+(?:class|color|dir|face|lang|size|style)\\s*=\\s*(?:"[^"]*"|'[^']*'))*\\s*>$`,
  'i',
);
const closing = /^<\/([a-z]+)\s*>/i;
const anyOpening = /<[a-z][^>]*>$/i;

/**
 * What is to go where the text between tags is emptied: of elements that only dress it and hold nothing else, the
 * tags too. A link, or an element that a script or another page may ask for, is not left empty.
 */
export function withItsTags(run: Span, { origin: { inline = [] } }: Unit, file: string): Span | undefined {
  const before = inline.find(({ end }) => end === run.start);
  const after = inline.find(({ start }) => start === run.end);
  const emptied = { start: run.start, end: run.end };
  if (before === undefined || after === undefined) return emptied;
  for (;;) {
    const lead = slice(file, { start: before.start, end: emptied.start });
    const close = closing.exec(slice(file, { start: emptied.end, end: after.end }));
    if (close === null || !anyOpening.test(lead) || isBreak(lead)) return emptied;
    const open = opening.exec(lead);
    if (open?.[1]?.toLowerCase() !== close[1]?.toLowerCase()) return isBlank(run, file) ? emptied : undefined;
    emptied.start -= open?.[0].length ?? 0;
    emptied.end += close[0].length;
  }
}

const isBreak = (lead: string): boolean => /<(?:br|wbr|img|input)\b[^>]*>$/i.test(lead);

const isBlank = (run: Span, file: string): boolean => slice(file, run).trim() === '';
