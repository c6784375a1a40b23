import { escapeText } from '../xml/escape.js';

const opening = '<![CDATA[';
const closing = ']]>';

/** Whether an offset of a file lies inside a CDATA section. */
export function isInCdata(file: string, offset: number): boolean {
  const opened = file.lastIndexOf(opening, offset - 1);
  return opened >= 0 && file.indexOf(closing, opened) >= offset;
}

/** Text as it may stand at a place of a file: in a CDATA section only the end of one has to be parted. */
export const escapeAt = (text: string, offset: number, file: string): string =>
  isInCdata(file, offset) ? text.replaceAll(closing, `]]${closing}${opening}>`) : escapeText(text);
