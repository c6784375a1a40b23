import type { Format } from '../format.js';
import { emptyLines, pairLines, readLines } from './lines.js';

/** Plain text, one segment a line. */
export const plainText: Format = {
  id: 'text',
  extensions: ['.txt', '.text'],
  read: (file) => readLines(file, () => ({ inline: [], opaque: [] })),
  isProse: true,
  pair: pairLines,
  empty: emptyLines,
  isLined: true,
};
