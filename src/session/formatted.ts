import type { Format } from '../formats/format.js';
import { formatNamed, formatOf } from '../formats/formats.js';
import { type ReadText, readText } from './files.js';

/** A file's text, and the format that it is in. */
export interface FormattedText {
  readonly text: string;
  readonly format: Format;
}

/**
 * Reads a file as its format asks; what its name does not tell is told by what it holds.
 * @param shown the name that problems give it.
 * @param asked the format that it is said to be in.
 * @throws {Trouble} where it cannot be read, or no format is called so.
 */
export async function readFormatted(
  path: string,
  shown: string,
  asked: string | undefined,
  read: ReadText = readText,
): Promise<FormattedText> {
  const named = formatNamed(shown, asked);
  const text = await read(path, shown, named?.coding);
  return { text, format: named ?? formatOf(shown, text) };
}
