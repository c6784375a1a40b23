import {
  fileOffset,
  lineStartsOf,
  type Numbering,
  type TextDocument,
  type Unit,
} from '../../model/document.js';
import type { FileText } from '../format.js';
import { type Part, partsIn } from './parts.js';
import { readStories, type Vocabulary } from './stories.js';

/** How one kind of document is read. */
export interface DocumentKind {
  /** Whether a part holds text, rather than telling about the others. */
  isStory(part: Part): boolean;
  /** Whether a part is the signature of the document. */
  isSignature(name: string): boolean;
  /** A new one for each part. */
  vocabulary(parts: readonly Part[]): () => Vocabulary;
}

/** A document as units, a paragraph each; its lines are its paragraphs that hold text. */
export function readPackage({ file, language, text }: FileText, kind: DocumentKind): TextDocument {
  const parts = partsIn(text);
  const { paragraphs, remarks } = readStories(file, parts.filter(kind.isStory), kind.vocabulary(parts));
  const units = paragraphs.map((paragraph, index): Unit => ({ index, key: String(index + 1), ...paragraph }));
  return {
    file,
    language,
    units,
    lineStarts: lineStartsOf(text),
    remarks,
    numbering: numberingOf(units),
    ...(parts.some(({ name }) => kind.isSignature(name)) ? { sealed: 'document-signed' } : {}),
  };
}

/** The places of all letters of a document, in the order of its file: boxes and notes stand amid paragraphs. */
function numberingOf(units: readonly Unit[]): Numbering {
  const count = units.reduce((sum, { text }) => sum + text.length, 0);
  const [starts, lines, columns] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count)];
  let letter = 0;
  for (const { index, text, origin } of units)
    for (let at = 0; at < text.length; at += 1, letter += 1) {
      starts[letter] = fileOffset(origin, at);
      lines[letter] = index + 1;
      columns[letter] = at + 1;
    }
  const order = Uint32Array.from(starts.keys()).sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0));
  const inOrder = (numbers: Uint32Array): Uint32Array => order.map((each) => numbers[each] ?? 0);
  return { starts: inOrder(starts), lines: inOrder(lines), columns: inOrder(columns) };
}
