import type { Remark } from '../../model/document.js';
import { childElements, textOf, type XmlElement } from '../xml/tree.js';

/**
 * The notes on some elements and on all that they stand in, in order, each with the stretch that it speaks of: what
 * it is a note on. XLIFF 1.2 and TMX have `<note>` in it, 1.2 in a file's `<header>` too, 2.x in `<notes>`.
 */
export function notesOn(elements: readonly XmlElement[]): Remark[] {
  const holders = new Set<XmlElement>();
  for (const element of elements)
    for (let at: XmlElement | undefined = element; at !== undefined && !holders.has(at); at = at.parent)
      holders.add(at);
  return [...holders].flatMap(notesOf).sort((a, b) => a.start - b.start);
}

const wrappers = ['notes', 'header'] as const;

function notesOf(holder: XmlElement): Remark[] {
  const wrapped = wrappers.flatMap((name) => childElements(holder, name));
  return [holder, ...wrapped]
    .flatMap((parent) => childElements(parent, 'note'))
    .map((note) => ({
      start: note.start,
      end: note.end,
      text: textOf(note).trim(),
      scope: { start: holder.start, end: holder.end },
    }));
}
