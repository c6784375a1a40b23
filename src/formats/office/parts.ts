import type { Span } from '../../model/span.js';

/** A part of a package, as it stands in the one text that the package is read as. */
export interface Part extends Span {
  /** Its path in the archive. */
  readonly name: string;
  readonly text: string;
}

/**
 * ASCII's own separators of files and of what stands in them. XML can hold neither, so that parts strung on them
 * always come apart again.
 */
const opening = '\u001C';
const closing = '\u001D';

/** Several parts as one text, which can be searched and spliced as the text of any other file. */
export const strungTogether = (parts: readonly Pick<Part, 'name' | 'text'>[]): string =>
  parts.map(({ name, text }) => `${opening}${name}${closing}${text}`).join('');

/** The parts of a text that was strung together, with the places of their texts in it. */
export function partsIn(text: string): Part[] {
  const parts: Part[] = [];
  for (let at = text.indexOf(opening); at >= 0; ) {
    const start = text.indexOf(closing, at) + 1;
    const next = text.indexOf(opening, start);
    const end = next < 0 ? text.length : next;
    parts.push({ name: text.slice(at + 1, start - 1), text: text.slice(start, end), start, end });
    at = next;
  }
  return parts;
}

/** Whether a text holds what parts are strung on, and so is none. */
export const holdsSeparators = (text: string): boolean => text.includes(opening) || text.includes(closing);
