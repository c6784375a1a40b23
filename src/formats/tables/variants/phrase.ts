import type { ReadOptions } from '../../termbase.js';
import { addTerm, type Draft, newDraft } from '../drafts.js';
import type { Header } from '../header.js';
import { languageOfHeader } from '../languages.js';
import { type Pair, uniquePairs } from '../pairs.js';
import { placeOf, type Row } from '../table.js';
import { booleanOf } from '../values.js';
import type { Variant } from '../variant.js';

const columns = ['term', 'case sensitive', 'translatable', 'description'];

/** Phrase Strings' term bases (support.phrase.com, "Uploading and Downloading Terms"): a column a locale code. */
export const phrase: Variant = {
  id: 'phrase',
  delimiter: ',',
  forSpreadsheets: false,
  isPairs: true,
  hasHeader: true,
  telling: (header) => {
    const own = header.known(['case sensitive', 'translatable']);
    return header.has('term') && own.length > 0 ? header.known(columns) : [];
  },
  *write(concepts, options) {
    yield [...columns, options.targetLanguage];
    for (const pair of uniquePairs(concepts, options)) yield cells(pair);
  },
  *read({ header, body }, options) {
    for (const row of body) yield draftOf(header, row, options);
  },
};

const cells = ({ concept, source, target }: Pair): string[] => [
  source.text,
  String(source.caseSensitive ?? false),
  'true',
  concept.definition ?? '',
  target.text,
];

function draftOf(header: Header, row: Row, { sourceLanguage }: ReadOptions): Draft {
  const draft = newDraft(placeOf(row));
  const exact = booleanOf(header.cell(row, 'case sensitive')) === true;
  const term = header.cell(row, 'term').trim();
  addTerm(draft, sourceLanguage, { text: term, ...(exact ? { caseSensitive: true } : {}) });
  const definition = header.cell(row, 'description');
  if (definition !== '') draft.facts.definition = definition;
  for (const name of header.row.cells) {
    const language = columns.includes(name.toLowerCase()) ? undefined : languageOfHeader(name);
    if (language !== undefined) addTerm(draft, language, { text: header.cell(row, name).trim() });
  }
  return draft;
}
