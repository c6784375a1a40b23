import { lineStartsOf, type TextDocument, type Unit } from '../../model/document.js';
import type { FilePlace, FileText, Format } from '../format.js';
import { pairParagraphs } from '../paragraphs.js';
import { htmlCoding } from './coding.js';
import { withItsTags } from './emptied.js';
import { HtmlReader } from './reader.js';

/** HTML, one unit a block or attribute that is read; tags of phrases dress its words and are none of them. */
export const html: Format = {
  id: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  coding: htmlCoding,
  isProse: true,
  isLikely: (head) => /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b/is.test(head),
  read: readHtml,
  pair: pairParagraphs,
  escape: escapeAt,
  emptied: withItsTags,
};

function readHtml({ file, language, text }: FileText): TextDocument {
  const reader = new HtmlReader(file, text);
  const units = reader.read();
  return { file, language, units, lineStarts: lineStartsOf(text), remarks: reader.remarks };
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  ' ': '&#32;',
  '\u00A0': '&nbsp;',
};

/** Words as they may stand in a text, or in the quotation marks of an attribute; without any, spaces end a value. */
function escapeAt(text: string, { key, origin }: Unit, { text: file }: FilePlace): string {
  const quote = file.charAt(origin.start - 1);
  const isQuoted = /["']/.test(quote);
  const pattern = !key.includes('@')
    ? /[&<>\u00A0]/g
    : isQuoted
      ? new RegExp(`[&<>${quote}]`, 'g')
      : /[&<>"'\s]/g;
  return text.replace(pattern, (character) => references[character] ?? `&#${character.codePointAt(0)};`);
}
