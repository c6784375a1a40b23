import type { StoredConcept, StoredTerm } from '../../../model/generated/glossary.js';
import type { NamedConcept } from '../../../model/imported.js';
import { kinds } from '../../../model/vocabulary.js';
import type { ReadOptions, WriteOptions } from '../../termbase.js';
import { addTerm, type Draft, newDraft } from '../drafts.js';
import type { Header } from '../header.js';
import { languageOfHeader } from '../languages.js';
import { pairsOf, termsIn } from '../pairs.js';
import { placeOf, type Row } from '../table.js';
import { booleanOf, valueNamed, yesNo } from '../values.js';
import type { Variant } from '../variant.js';

const columns = ['term', 'description', 'casesensitive', 'translatable', 'forbidden', 'tags'];

/**
 * Lokalise's glossaries (docs.lokalise.com, "Glossary"): semicolons, yes and no, no term twice; `term` is in the
 * base language, each other language has its column. The kind of a concept goes as its tag, and source terms that
 * must not be used go as forbidden ones.
 */
export const lokalise: Variant = {
  id: 'lokalise',
  delimiter: ';',
  forSpreadsheets: false,
  isPairs: true,
  hasHeader: true,
  telling: (header) => {
    const own = header.known(['forbidden', 'tags', 'casesensitive', 'translatable']);
    return header.has('term') && own.length >= 3 ? header.known(columns) : [];
  },
  *write(concepts, options) {
    const { targetLanguage } = options;
    yield [...columns, targetLanguage, `${targetLanguage}_description`];
    const seen = new Set<string>();
    for (const concept of concepts)
      for (const [source, target] of rowsOf(concept, options)) {
        if (seen.has(source.text)) continue;
        seen.add(source.text);
        yield cells(concept.concept, source, target);
      }
  },
  *read({ header, body }, options) {
    for (const row of body) yield draftOf(header, row, options);
  },
};

function rowsOf(
  named: NamedConcept,
  options: WriteOptions,
): (readonly [StoredTerm, StoredTerm | undefined])[] {
  const pairs = pairsOf(named, options);
  const first = pairs[0]?.target;
  const barred = termsIn(named.concept, options.sourceLanguage).filter(
    ({ status }) => status === 'forbidden',
  );
  return [
    ...pairs.map(({ source, target }) => [source, target] as const),
    ...barred.map((term) => [term, first] as const),
  ];
}

const cells = (concept: StoredConcept, source: StoredTerm, target: StoredTerm | undefined): string[] => [
  source.text,
  concept.definition ?? '',
  yesNo(source.caseSensitive ?? false),
  'yes',
  yesNo(source.status === 'forbidden'),
  concept.kind,
  target?.text ?? '',
  target?.note ?? '',
];

function draftOf(header: Header, row: Row, { sourceLanguage }: ReadOptions): Draft {
  const draft = newDraft(placeOf(row));
  const cell = (name: string): string => header.cell(row, name);
  addTerm(draft, sourceLanguage, {
    text: cell('term').trim(),
    ...(booleanOf(cell('forbidden')) === true ? { status: 'forbidden' as const } : {}),
    ...(booleanOf(cell('casesensitive')) === true ? { caseSensitive: true } : {}),
  });
  if (cell('description') !== '') draft.facts.definition = cell('description');
  const kind = cell('tags')
    .split(',')
    .map((tag) => valueNamed(kinds, tag))
    .find((each) => each !== undefined);
  if (kind !== undefined) draft.facts.kind = kind;
  for (const name of header.row.cells) addTranslation(draft, name, cell);
  return draft;
}

function addTranslation(draft: Draft, name: string, cell: (name: string) => string): void {
  const language = columns.includes(name.toLowerCase()) ? undefined : languageOfHeader(name);
  if (language === undefined) return;
  const note = cell(`${name}_description`);
  addTerm(draft, language, { text: cell(name).trim(), ...(note === '' ? {} : { note }) });
}
