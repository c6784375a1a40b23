import type { XmlDocument } from '../xml/tree.js';
import { type Dialect, dialectOf } from './dialect.js';
import { segmentsOfTransUnits } from './generation1.js';
import { segmentsOfUnits } from './generation2.js';
import type { XliffSegment } from './segment.js';

/** An XLIFF file as it was read: its tree and its segments, in order. */
export interface XliffFile {
  readonly document: XmlDocument;
  readonly dialect: Dialect;
  readonly segments: readonly XliffSegment[];
}

/** @throws {Trouble} where the document is no XLIFF. */
export function xliffOf(document: XmlDocument): XliffFile {
  const dialect = dialectOf(document);
  const read = dialect.generation === 1 ? segmentsOfTransUnits : segmentsOfUnits;
  return { document, dialect, segments: read(document.root) };
}
