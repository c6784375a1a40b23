import { type Splice, spliced } from '../../text/splice.js';

/**
 * Edits that others call for: Word takes white space at the edges of a text for layout unless its element says
 * otherwise, so an element whose text comes to begin or end with a space is told to keep it.
 * @param file the text that the document is read as.
 * @param edits of the texts of runs.
 */
export function keptSpaces(file: string, edits: readonly Splice[]): Splice[] {
  const byElement = new Map<number, Splice[]>();
  for (const edit of edits) {
    const start = startTagBefore(file, edit.start);
    byElement.set(start, [...(byElement.get(start) ?? []), edit]);
  }
  return Array.from(byElement).flatMap(([start, own]) => markOf(file, start, own) ?? []);
}

/** Where the start tag of the text at a place stands; what looks like another may stand in a CDATA section. */
function startTagBefore(file: string, place: number): number {
  let at = file.lastIndexOf('<', place - 1);
  while (at > 0 && !isTextTag(file.slice(at, at + longestTag))) at = file.lastIndexOf('<', at - 1);
  return at;
}

/** Characters in which the name of a tag ends. */
const longestTag = 100;
const isTextTag = (tag: string): boolean => /^<(?:[^\s<>/:!]+:)?t[\s>]/.test(tag);

function markOf(file: string, start: number, edits: readonly Splice[]): Splice | undefined {
  const name = /^[^\s>]+/.exec(file.slice(start + 1, start + longestTag))?.[0] ?? '';
  const from = file.indexOf('>', start) + 1;
  const moved = edits.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
  const content = spliced(file.slice(from, file.indexOf(`</${name}`, from)), moved);
  const isTold = /\sxml:space\s*=/.test(file.slice(start, from));
  if (isTold || !/^\s|\s$/.test(content.replace(/<!\[CDATA\[|\]\]>/g, ''))) return undefined;
  const at = start + 1 + name.length;
  return { start: at, end: at, text: ' xml:space="preserve"' };
}
