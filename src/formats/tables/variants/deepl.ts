import type { ReadOptions } from '../../termbase.js';
import { languageOfHeader } from '../languages.js';
import { uniquePairs } from '../pairs.js';
import { cellAt, type Row } from '../table.js';
import type { Variant } from '../variant.js';
import { pairDraft } from './pair-draft.js';

/**
 * DeepL's glossaries (developers.deepl.com, "Glossaries"): source and target without a header, no source twice;
 * a CSV file may name the languages in a third and a fourth column, and DeepL's own exports do.
 */
export const deepl: Variant = {
  id: 'deepl',
  delimiter: ',',
  forSpreadsheets: false,
  isPairs: true,
  hasHeader: false,
  telling: () => [],
  *write(concepts, options) {
    for (const { source, target } of uniquePairs(concepts, options)) yield [source.text, target.text];
  },
  *read({ rows }, options) {
    for (const row of rows) yield pairDraft(row, languagesOf(row, options), cellAt(row, 0), cellAt(row, 1));
  },
};

function languagesOf(row: Row, options: ReadOptions) {
  return {
    sourceLanguage: languageOfHeader(cellAt(row, 2)) ?? options.sourceLanguage,
    targetLanguage: languageOfHeader(cellAt(row, 3)) ?? options.targetLanguage,
  };
}
