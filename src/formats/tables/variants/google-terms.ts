import { languageOfHeader } from '../languages.js';
import { type Pair, pairsOf } from '../pairs.js';
import type { Variant } from '../variant.js';
import { pairDraft } from './pair-draft.js';

const columns = [
  'stringID',
  'sourceLang',
  'targetLang',
  'pos',
  'description',
  'sourceString',
  'targetString',
];

/** The layout of Google's published term lists, such as those on COVID-19: every row names its two languages. */
export const googleTerms: Variant = {
  id: 'google-terms',
  delimiter: ',',
  forSpreadsheets: false,
  isPairs: true,
  hasHeader: true,
  telling: (header) => {
    const found = header.known(['sourceLang', 'targetLang', 'sourceString', 'targetString']);
    return found.length === 4 ? found : [];
  },
  *write(concepts, { sourceLanguage, targetLanguage }) {
    yield columns;
    for (const concept of concepts)
      for (const pair of pairsOf(concept, { sourceLanguage, targetLanguage }))
        yield cells(pair, sourceLanguage, targetLanguage);
  },
  *read({ header, body }, options) {
    for (const row of body) {
      const cell = (name: string): string => header.cell(row, name);
      const languages = {
        sourceLanguage: languageOfHeader(cell('sourceLang')) ?? options.sourceLanguage,
        targetLanguage: languageOfHeader(cell('targetLang')) ?? options.targetLanguage,
      };
      yield pairDraft(row, languages, cell('sourceString'), cell('targetString'), {
        id: cell('stringID'),
        definition: cell('description'),
      });
    }
  },
};

const cells = ({ id, concept, source, target }: Pair, from: string, into: string): string[] => [
  id,
  from,
  into,
  'noun',
  concept.definition ?? '',
  source.text,
  target.text,
];
