import type { Unit } from '../../model/document.js';
import type { FilePlace } from '../format.js';
import { brokenLike, lineEndOf } from '../line-breaks.js';

/** What stands between two cues that are one text: the times of the second. */
const seam = /(\s*\n\s*\n(?:[^\n]*\n)?[^\n]*-->[^\n]*\n)/;

/**
 * Words as a cue holds them: in lines as they were, none of them blank, as a blank line ends a cue.
 * @param encode how words are written between tags.
 */
export function cueText(
  text: string,
  unit: Unit,
  place: FilePlace,
  encode: (text: string) => string,
): string {
  const { text: file, offset, end } = place;
  const lineEnd = lineEndOf(file);
  const broken = end === undefined ? text : brokenLike(text, file.slice(offset, end));
  const written = bodyText(broken, encode).replaceAll('\n', lineEnd);
  return unit.text === '' ? asBody(written, file, offset, lineEnd) : written;
}

/** The text of a cue, or of cues that are one text, in lines that end with LF. */
export const bodyText = (text: string, encode: (text: string) => string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split(seam)
    .map((part, index) => (index % 2 === 0 ? encode(withoutBlankLines(part)) : part))
    .join('');

const withoutBlankLines = (text: string): string =>
  text
    .replace(/\n(?:[^\S\n]*\n)+/g, '\n')
    .replace(/^[^\S\n]*\n/, '')
    .replace(/\n[^\S\n]*$/, '');

/** The text of a cue that had none: on a line of its own, and a blank one behind it. */
function asBody(text: string, file: string, offset: number, lineEnd: string): string {
  const before = offset > 0 && !/[\r\n]/.test(file.charAt(offset - 1)) ? lineEnd : '';
  const isParted = /^(?:(?:\r\n|\n|\r(?!\n))(?:[\r\n]|$)|$)/.test(file.slice(offset, offset + 4));
  return before + text + (isParted ? '' : lineEnd);
}
