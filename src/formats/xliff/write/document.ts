import type { DocumentPair } from '../../../model/document.js';
import { type RawText, rawText } from '../../raw.js';
import type { XliffVersion } from '../dialect.js';

/** One document to be written as a `<file>`. */
export interface WrittenFile {
  readonly pair: DocumentPair;
  /** The texts of its two files. */
  readonly texts: { readonly source: string; readonly target: string };
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
  readonly source: RawText;
  readonly target: RawText | undefined;
  readonly state: 'initial' | 'translated';
  /** How sure it is that the two belong together, where the files do not say so. */
  readonly confidence: number | undefined;
}

/** The segments of a document that hold anything. */
export const writtenSegments = (file: WrittenFile, fillSource: boolean): WrittenSegment[] =>
  file.pair.segments
    .filter(({ source, target }) => source.text.trim() !== '' || target.text.trim() !== '')
    .map(({ source, target, confidence }) => {
      const raw = rawText(source, file.texts.source);
      const answer = target.text === '' ? (fillSource ? raw : undefined) : rawText(target, file.texts.target);
      const isDone = target.text !== '' && answer?.text !== raw.text;
      const state = isDone ? 'translated' : 'initial';
      return { key: target.key || source.key, source: raw, target: answer, state, confidence };
    });
