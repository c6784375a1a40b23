import type { BilingualFormat } from '../bilingual.js';
import { escapeAt } from '../xliff/escape.js';
import { decodeXml } from '../xml/decode.js';
import { encodeXml } from '../xml/encode.js';
import { parseXml } from '../xml/parse.js';
import { tmxPairs } from './pairs.js';

/** Translation memories, TMX 1.1 to 1.4b, as texts beside their translations. */
export const tmxFormat: BilingualFormat = {
  id: 'tmx',
  extensions: ['.tmx'],
  isLikely: (head) => /<tmx[\s>]/.test(head),
  decode: decodeXml,
  encode: encodeXml,
  readPairs: (file) => tmxPairs(parseXml(file.file, file.text), file),
  escape: (text, _, { text: file, offset }) => escapeAt(text, offset, file),
};
