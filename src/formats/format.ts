import type { Segment, TextDocument, Unit } from '../model/document.js';
import type { Span } from '../model/span.js';
import type { Splice } from '../text/splice.js';
import type { Coding } from './coding.js';

/** What a file is called and holds, decoded and without its byte-order mark. */
export interface FileText {
  readonly file: string;
  readonly language: string;
  readonly text: string;
}

/** Where in a file words are to be written. */
export interface FilePlace {
  readonly text: string;
  readonly offset: number;
  /** The end of the words that are replaced; absent where the whole unit is. */
  readonly end?: number;
}

/** What mending asks of a format. */
export interface Mendable {
  /** How words are written inside a unit of a file; as they are where absent. */
  escape?(text: string, unit: Unit, place: FilePlace): string;
  /**
   * A unit written anew in another manner, where a text cannot stand in the manner at hand: a plain YAML scalar
   * that needs quotation marks. Undefined, and absent, where {@link escape} will do.
   * @param text the whole text of the unit as it is to be. @param file the text of its file.
   */
  rewrite?(unit: Unit, text: string, file: string): Splice | undefined;
  /** Whether a unit is a line, so that no line break may stand in it. */
  readonly isLined?: boolean;
  /** Whether inline tags may be left with nothing between them. */
  readonly keepsEmptyTags?: boolean;
  /**
   * What is to go where the text between tags is emptied: that stretch, and the tags that cannot stand around
   * nothing; undefined where they must stay and so the text must too. By default what Markdown needs.
   */
  emptied?(run: Span, unit: Unit, file: string): Span | undefined;
  /** Edits that others of a file call for, so that what they leave is read as it is meant. */
  alongside?(file: string, edits: readonly Splice[]): Splice[];
  /** What a person would read of a file's text, a unit a line, where it is not to be looked at as it is. */
  legible?(text: string): string;
}

/** A text by the key of its unit. */
export interface NamedText {
  readonly key: string;
  readonly text: string;
}

/** One kind of file: how it is known, read, and laid beside its translation. */
export interface Format extends Mendable {
  readonly id: string;
  readonly extensions: readonly string[];
  /** How its files are read and written where they are other than UTF-8. */
  readonly coding?: Coding;
  /**
   * Whether units are paragraphs in the order of reading: they may answer those of another format, and be aligned
   * where they do not line up.
   */
  readonly isProse?: boolean;
  /** Whether a file that begins like this is one; asked where the extension does not tell. */
  isLikely?(head: string): boolean;
  /** @throws {Trouble} where the text is not of this format. */
  read(file: FileText): TextDocument;
  /** @throws {Trouble} where the two do not stand side by side. */
  pair(source: TextDocument, target: TextDocument): Segment[];
  /** A file of the format with units added that it lacks; absent where units are lines. */
  withUnits?(file: string, texts: readonly NamedText[], source: string): string;
  /** The key of the source that a key of a translation answers, where the source may lack the same one. */
  askedBy?(key: string): string;
  /**
   * A translation in which nothing is translated yet; absent where texts cannot be put into its files whole.
   * @param language the translation's.
   */
  empty?(source: TextDocument, text: string, language: string): string;
}
