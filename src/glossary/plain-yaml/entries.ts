import { keyAt } from './inline.js';

/** A key of a file's outermost mapping with all that stands below it. */
export interface Entry {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** The line it begins in, counted from one. */
  readonly line: number;
}

/** What may stand before the first entry: comments, empty lines, one mark that a document begins. */
const opening = /(?:(?:#[^\n]*)?\r?\n)*(?:---\r?\n(?:(?:#[^\n]*)?\r?\n)*)?/y;

/** The entries of a text that is one block mapping of plain keys; undefined where it is not, or may not be. */
export function entriesOf(text: string): Entry[] | undefined {
  opening.lastIndex = 0;
  const head = opening.exec(text)?.[0] ?? '';
  const starts: Omit<Entry, 'end'>[] = [];
  let line = head.split('\n').length;
  for (let at = head.length; at < text.length; at = nextLine(text, at)) {
    const key = keyAt(text, at)?.key;
    if (key !== undefined) starts.push({ key, start: at, line });
    else if (starts.length === 0 || !goesOn(text, at)) return undefined;
    line += 1;
  }
  const isMap = starts.length > 0 && starts.length === new Set(starts.map(({ key }) => key)).size;
  return isMap
    ? starts.map((entry, index) => ({ ...entry, end: starts[index + 1]?.start ?? text.length }))
    : undefined;
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** Whether a line belongs to the entry before it: it stands below, or says nothing. */
const goesOn = (text: string, at: number): boolean => {
  const first = text[at] === '\r' ? text[at + 1] : text[at];
  return first === ' ' || first === '#' || first === '\n';
};
