import type { Unit } from '../../model/document.js';
import type { Fix } from '../../model/finding.js';
import { overlaps, type Span } from '../../model/span.js';
import type { Splice } from '../../text/splice.js';
import { escapeText } from '../xml/escape.js';

/**
 * A fix of a unit's text as splices into the file. Tags inside the stretch stay where they are: what is new goes
 * to the longest piece of text between them, and the other pieces lose what is replaced.
 * @returns undefined where a code stands in the stretch, or nothing would be left between two tags.
 */
export function splicesOf(unit: Unit, fix: Fix, file: string): Splice[] | undefined {
  const change = narrowed(unit.text, fix);
  if (unit.opaque.some((stretch) => overlaps(stretch, change))) return undefined;
  const pieces = piecesOf(unit, change);
  const home = pieces.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  if (pieces.some((piece) => piece !== home && isAllInside(piece, file))) return undefined;
  return pieces.map((piece) => ({
    ...piece,
    text: piece === home ? escaped(change.text, piece.start, file) : '',
  }));
}

/** The fix without the whole words that it leaves as they are at either end. */
function narrowed(text: string, { start, end, text: wanted }: Fix): Fix {
  const [before, after] = [text.slice(start, end).split(betweenWords), wanted.split(betweenWords)];
  const shorter = Math.min(before.length, after.length);
  let front = 0;
  while (front < shorter && before[front] === after[front]) front += 1;
  let back = 0;
  while (back < shorter - front && before.at(-1 - back) === after.at(-1 - back)) back += 1;
  const opening = before.slice(0, front).join('').length;
  const closing = before.slice(before.length - back).join('').length;
  return {
    start: start + opening,
    end: end - closing,
    text: after.slice(front, after.length - back).join(''),
  };
}

const betweenWords = /(?<= )(?=[^ ])|(?<=[^ ])(?= )/;

/** The stretches of the file that a span of the text stands in, parted by tags. */
function piecesOf(unit: Unit, { start, end }: Span): Span[] {
  if (start === end) return [insertion(unit, start)];
  const pieces: Span[] = [];
  for (let at = start; at < end; at += 1) {
    const [from, to] = [startOf(unit, at), endOf(unit, at)];
    const last = pieces.at(-1);
    if (last?.end === from) pieces[pieces.length - 1] = { start: last.start, end: to };
    // The second half of a character written as one reference stands where the first does.
    else if (last === undefined || from > last.end) pieces.push({ start: from, end: to });
  }
  return pieces;
}

/** Where something is put in: behind the unit before it, unless that is a space. */
function insertion(unit: Unit, at: number): Span {
  const isLast = at === unit.text.length;
  const place = at > 0 && (isLast || unit.text[at - 1] !== ' ') ? endOf(unit, at - 1) : startOf(unit, at);
  return { start: place, end: place };
}

const startOf = ({ origin }: Unit, at: number): number => origin.offsets?.[at] ?? origin.start + at;
const endOf = ({ origin }: Unit, at: number): number =>
  origin.ends?.[at] ?? origin.offsets?.[at + 1] ?? origin.start + at + 1;

/** Whether a piece is all that stands between two tags. */
const isAllInside = ({ start, end }: Span, file: string): boolean =>
  file[start - 1] === '>' && file[end] === '<';

const cdata = '<![CDATA[';

/** Text as it may stand at a place of the file: in a CDATA section only its end has to be parted. */
function escaped(text: string, at: number, file: string): string {
  const opened = file.lastIndexOf(cdata, at);
  const isCdata = opened >= 0 && file.indexOf(']]>', opened) >= at;
  return isCdata ? text.replaceAll(']]>', `]]]]>${cdata}>`) : escapeText(text);
}
