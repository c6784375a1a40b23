import type { ImportedConcept, NamedConcept, Remark } from '../model/imported.js';
import { trouble } from '../model/problem.js';

/** What an export may be told; a format takes of it what it has a place for. */
export interface WriteOptions {
  /** One of the format's `variants`. */
  readonly variant: string;
  /** BCP 47: the language that two-column formats begin with, and the one they end with. */
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  /** Version of the tool, for headers that name their writer. */
  readonly version: string;
}

/** What an import may be told. */
export interface ReadOptions {
  /** One of the format's `variants`; undefined: to be found out. */
  readonly variant: string | undefined;
  /** BCP 47: what files without language tags are written in. */
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

/** A file as it arrives. */
export interface TermbaseInput {
  /** The name that troubles give it. */
  readonly file: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** What a reader tells as it goes, in the order of the file. */
export type TermbaseEvent =
  | { readonly is: 'concept'; readonly concept: ImportedConcept }
  | { readonly is: 'remark'; readonly remark: Remark };

/** One kind of termbase file: concepts out, concepts in. Neither keeps more than one concept in memory. */
export interface TermbaseFormat {
  readonly id: string;
  /** Lower case, with their dot; the first is the usual one. */
  readonly extensions: readonly string[];
  /** Conventions within the format, the default first. */
  readonly variants: readonly string[];
  /** Whether its files are not text. */
  readonly binary?: boolean;
  /** Whether a file that begins like this may be one; asked where the extension does not tell. */
  isLikely?(head: string): boolean;
  write?(
    concepts: Iterable<NamedConcept>,
    options: WriteOptions,
  ): Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
  /** @throws {Trouble} where the file is not of this format, or breaks off. */
  read?(input: TermbaseInput, options: ReadOptions): AsyncIterable<TermbaseEvent>;
}

/** The whole text of a file: strict UTF-8, its byte-order mark taken off. @throws {Trouble} where it is not. */
export async function textOf({ file, bytes }: TermbaseInput): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  try {
    for await (const chunk of bytes) text += decoder.decode(chunk, { stream: true });
    return text + decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw trouble('not-utf8-file', {}, file);
    throw error;
  }
}
