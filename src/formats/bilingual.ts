import type { DocumentPair } from '../model/document.js';
import type { Coding } from './coding.js';
import type { Mendable } from './format.js';

/** A file that holds a source and its translation, decoded. */
export interface BilingualText {
  readonly file: string;
  readonly text: string;
  /** Languages of what does not name its own. */
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  /** Whether segments that nobody has translated yet are wanted too. */
  readonly untranslated: boolean;
}

/** One kind of file that holds both texts. */
export interface BilingualFormat extends Mendable, Coding {
  readonly id: string;
  /** Lower case, with their dot. */
  readonly extensions: readonly string[];
  /** Whether translations that come back as XLIFF are written into the file that they were exported from. */
  readonly isReturnable?: boolean;
  /** Whether a file that begins like this is one; asked where the extension does not tell. */
  isLikely(head: string): boolean;
  /** One pair of documents for each pair of languages. @throws {Trouble} where the text is not of this format. */
  readPairs(file: BilingualText): DocumentPair[];
}
