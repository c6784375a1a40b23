import type { Format, Mendable } from '../formats/format.js';
import type { DocumentPair } from '../model/document.js';

/** A pair as it was read, with what mending needs of the target's file. */
export interface ReadPair extends DocumentPair {
  readonly format: Mendable & Pick<Format, 'id' | 'empty'>;
  /** The target's file, decoded and without its byte-order mark. */
  readonly text: string;
  /** The source's file. */
  readonly sourceText: string;
}
