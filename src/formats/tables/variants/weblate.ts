import type { Pair } from '../pairs.js';
import { pairsOf } from '../pairs.js';
import { booleanOf } from '../values.js';
import type { Variant } from '../variant.js';
import { pairDraft } from './pair-draft.js';

const columns = [
  'location',
  'source',
  'target',
  'ID',
  'fuzzy',
  'context',
  'translator_comments',
  'developer_comments',
];

/**
 * Weblate's CSV (docs.weblate.org, "CSV files"): `developer_comments` explains the source, `translator_comments`
 * the target; `context` tells equal sources apart, so the concept stands there too. A row that still needs editing is `fuzzy`.
 */
export const weblate: Variant = {
  id: 'weblate',
  delimiter: ',',
  forSpreadsheets: false,
  isPairs: true,
  hasHeader: true,
  telling: (header) => {
    const found = header.known(['source', 'target']);
    return found.length === 2 ? header.known(columns) : [];
  },
  *write(concepts, options) {
    yield columns;
    for (const concept of concepts) for (const pair of pairsOf(concept, options)) yield cells(pair);
  },
  *read({ header, body }, options) {
    for (const row of body) {
      const cell = (name: string): string => header.cell(row, name);
      const draft = pairDraft(row, options, cell('source'), cell('target'), {
        id: cell('ID'),
        definition: cell('developer_comments'),
        note: cell('translator_comments'),
      });
      const unsure = booleanOf(cell('fuzzy')) === true;
      for (const term of unsure ? (draft.terms.get(options.targetLanguage) ?? []) : [])
        term.status = 'admitted';
      yield draft;
    }
  },
};

const cells = ({ id, concept, source, target }: Pair): string[] => [
  '',
  source.text,
  target.text,
  id,
  '',
  id,
  target.note ?? '',
  concept.definition ?? '',
];
