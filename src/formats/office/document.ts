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
  const letters = units.flatMap(({ index, text, origin }) =>
    Array.from({ length: text.length }, (_, at) => ({
      start: fileOffset(origin, at),
      line: index + 1,
      column: at + 1,
    })),
  );
  letters.sort((a, b) => a.start - b.start);
  return {
    starts: Uint32Array.from(letters, ({ start }) => start),
    lines: Uint32Array.from(letters, ({ line }) => line),
    columns: Uint32Array.from(letters, ({ column }) => column),
  };
}
