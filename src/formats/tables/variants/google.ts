import { addTerm, type Draft, newDraft } from '../drafts.js';
import type { Header } from '../header.js';
import { languageOfHeader } from '../languages.js';
import { type Pair, pairsOf } from '../pairs.js';
import { placeOf, type Row } from '../table.js';
import type { Variant } from '../variant.js';

/**
 * Google's equivalent term sets (cloud.google.com/translate, "Creating and using glossaries"): a column a language
 * code, then part of speech and description. Names of languages are understood too, as people write such tables.
 * A two-column file of Google's without a header is DeepL's to the letter.
 */
export const google: Variant = {
  id: 'google',
  delimiter: ',',
  forSpreadsheets: false,
  isPairs: true,
  hasHeader: true,
  telling: (header) => {
    const languages = languageColumns(header).map(({ name }) => name);
    const known = [...languages, ...header.known(extra)];
    return languages.length >= 2 && known.length === header.row.cells.length ? known : [];
  },
  *write(concepts, options) {
    yield [options.sourceLanguage, options.targetLanguage, ...extra];
    for (const concept of concepts) for (const pair of pairsOf(concept, options)) yield cells(pair);
  },
  *read({ header, body }) {
    for (const row of body) yield draftOf(header, row);
  },
};

const extra = ['pos', 'description'];

const languageColumns = (header: Header): { name: string; language: string }[] =>
  header.row.cells.flatMap((name) => {
    const language = languageOfHeader(name);
    return language === undefined || extra.includes(name.toLowerCase()) ? [] : [{ name, language }];
  });

const cells = ({ concept, source, target }: Pair): string[] => [
  source.text,
  target.text,
  'noun',
  concept.definition ?? '',
];

function draftOf(header: Header, row: Row): Draft {
  const draft = newDraft(placeOf(row));
  for (const { name, language } of languageColumns(header))
    addTerm(draft, language, { text: header.cell(row, name).trim() });
  const definition = header.cell(row, 'description');
  if (definition !== '') draft.facts.definition = definition;
  return draft;
}
