import { trouble } from '../../../model/problem.js';
import { serialiseDocument } from '../../xml/build.js';
import type { WriteOptions, WrittenFile } from './document.js';
import { writeGeneration1 } from './generation1.js';
import { writeGeneration2 } from './generation2.js';

/** Elements whose white space is text. */
const verbatim: ReadonlySet<string> = new Set(['source', 'target', 'data']);

/**
 * Documents as one XLIFF file: their texts and nothing about them.
 * @throws {Trouble} where XLIFF 2 is asked for and the documents are not all of the same languages.
 */
export function writeXliff(files: readonly WrittenFile[], options: WriteOptions): string {
  if (options.version !== '1.2') requireOneLanguagePair(files);
  const root =
    options.version === '1.2' ? writeGeneration1(files, options) : writeGeneration2(files, options);
  return serialiseDocument(root, { indent: '  ', verbatim, structural: new Set(['file']) });
}

function requireOneLanguagePair(files: readonly WrittenFile[]): void {
  const pairs = new Set(files.map(({ pair }) => `${pair.source.language} → ${pair.target.language}`));
  if (pairs.size > 1) throw trouble('xliff-languages', { pairs: Array.from(pairs).join(', ') });
}
