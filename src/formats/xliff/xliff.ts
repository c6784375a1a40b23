import type { BilingualFormat } from '../bilingual.js';
import { decodeXml } from '../xml/decode.js';
import { encodeXml } from '../xml/encode.js';
import { parseXml } from '../xml/parse.js';
import { escapeAt } from './escape.js';
import { pairsOf } from './pairs.js';
import { xliffOf } from './read.js';

/** XLIFF 1.2, 2.0, 2.1 and 2.2, of any tool; what else it holds is left alone. */
export const xliff: BilingualFormat = {
  id: 'xliff',
  extensions: ['.xlf', '.xliff', '.sdlxliff', '.mxliff', '.mqxliff', '.xlf2'],
  isLikely: (head) => /<(?:[\w.-]+:)?xliff[\s>]/.test(head),
  decode: decodeXml,
  encode: encodeXml,
  readPairs: ({ file, text, ...options }) => pairsOf(xliffOf(parseXml(file, text)), options),
  escape: (text, _, { text: file, offset }) => escapeAt(text, offset, file),
};
