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

/** Where the start tag of the text at a place stands: only text is in it, or a CDATA section. */
function startTagBefore(file: string, place: number): number {
  let at = file.lastIndexOf('<', place - 1);
  while (file.startsWith('<!', at)) at = file.lastIndexOf('<', at - 1);
  return at;
}

function markOf(file: string, start: number, edits: readonly Splice[]): Splice | undefined {
  const from = file.indexOf('>', start) + 1;
  const tag = file.slice(start, from);
  const content = spliced(
    file.slice(from, file.indexOf('</', from)),
    edits.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from })),
  );
  const name = /^<[^\s/>]+/.exec(tag)?.[0];
  if (name === undefined || /\sxml:space\s*=/.test(tag) || !/^\s|\s$/.test(content)) return undefined;
  const at = start + name.length;
  return { start: at, end: at, text: ' xml:space="preserve"' };
}
