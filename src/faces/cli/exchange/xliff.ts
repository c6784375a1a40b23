import { xliff } from '../../../formats/xliff/xliff.js';
import type { Exchange } from './exchange.js';
import { exportDocuments } from './export-xliff.js';
import { importDocuments } from './import-xliff.js';

/** Documents and their translations, with terms, glossary and findings, for CAT tools. */
export const xliffExchange: Exchange = {
  id: 'xliff',
  extensions: xliff.extensions,
  variants: ['2.1', '1.2', '2.0', '2.2'],
  flags: {
    version: { type: 'string', value: '1.2|2.0|2.1|2.2' },
    source: { type: 'string', value: 'FILE' },
    target: { type: 'string', multiple: true, value: 'FILE' },
    'source-format': { type: 'string', value: 'FORMAT' },
    'target-format': { type: 'string', value: 'FORMAT' },
    date: { type: 'string', value: 'YYYY-MM-DD' },
    'fill-source': { type: 'boolean' },
    plain: { type: 'boolean' },
  },
  isLikely: (head) => xliff.isLikely(head),
  export: exportDocuments,
  import: importDocuments,
};
