import type { DocumentPair, Segment } from '../../../model/document.js';
import type { XliffVersion } from '../dialect.js';

/** One document to be written as a `<file>`. */
export interface WrittenFile {
  readonly pair: DocumentPair;
  /** Path of the source text. */
  readonly original: string;
  /** Path of the translation, which a returned file is merged into. */
  readonly translation: string | undefined;
  /** Media of the original, as 1.2 names them: `plaintext`, `x-i18next`. */
  readonly datatype: string;
}

export interface WriteOptions {
  readonly version: XliffVersion;
  /** Whether what is not translated yet gets its source as its target, for tools that need one. */
  readonly fillSource: boolean;
  /** Version of the program that writes. */
  readonly program: string;
}

/** How a segment goes into the file. */
export interface WrittenSegment {
  readonly key: string;
  readonly source: Segment['source'];
  readonly target: Segment['target'] | undefined;
  readonly state: 'initial' | 'translated';
}

/** The segments of a document that hold anything. */
export const writtenSegments = ({ segments }: DocumentPair, fillSource: boolean): WrittenSegment[] =>
  segments
    .filter(({ source, target }) => source.text.trim() !== '' || target.text.trim() !== '')
    .map(({ source, target }) => {
      const isDone = target.text !== '' && target.text !== source.text;
      const shown = target.text === '' ? (fillSource ? source : undefined) : target;
      return { key: target.key, source, target: shown, state: isDone ? 'translated' : 'initial' };
    });
