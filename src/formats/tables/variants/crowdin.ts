import type { Status, StoredTerm, TermType } from '../../../model/generated/glossary.js';
import type { ImportedTerm } from '../../../model/imported.js';
import { kinds } from '../../../model/vocabulary.js';
import { addNote, addTerm, type Draft, newDraft } from '../drafts.js';
import type { Header } from '../header.js';
import { languageOfHeader } from '../languages.js';
import { type Pair, pairsOf } from '../pairs.js';
import { placeOf, type Row } from '../table.js';
import { listCell, listOf, valueNamed } from '../values.js';
import type { Variant } from '../variant.js';

/** Crowdin's words for a status; what the store tells apart more finely goes to the nearest. */
const statusWords: Readonly<Record<Status, string>> = {
  preferred: 'preferred',
  admitted: 'admitted',
  nonpreferred: 'not recommended',
  deprecated: 'not recommended',
  superseded: 'obsolete',
  forbidden: 'not recommended',
};

const statusesRead: ReadonlyMap<string, Status> = new Map<string, Status>([
  ['preferred', 'preferred'],
  ['admitted', 'admitted'],
  ['not recommended', 'nonpreferred'],
  ['obsolete', 'superseded'],
]);

/** Crowdin's words for a type; it has none for a translation or a transliteration. */
const typeWords: Readonly<Partial<Record<TermType, string>>> = {
  'full-form': 'full form',
  'short-form': 'short form',
  acronym: 'acronym',
  variant: 'variant',
  paraphrase: 'phrase',
};

const typesRead: ReadonlyMap<string, TermType> = new Map<string, TermType>([
  ['full form', 'full-form'],
  ['short form', 'short-form'],
  ['acronym', 'acronym'],
  ['abbreviation', 'acronym'],
  ['variant', 'variant'],
]);

const conceptColumns = ['conceptDefinition', 'conceptSubject', 'conceptNote', 'conceptUrl', 'conceptFigure'];
const termColumns = ['term', 'description', 'partOfSpeech', 'type', 'status', 'gender', 'note', 'url'];

/** Crowdin's glossaries (support.crowdin.com, "Glossary"): a row a concept, its columns named `term_ar`, `status_ar` … */
export const crowdin: Variant = {
  id: 'crowdin',
  delimiter: ',',
  forSpreadsheets: false,
  isPairs: true,
  hasHeader: true,
  telling: (header) => header.row.cells.filter((name) => languageOfTerm(name) !== undefined),
  *write(concepts, options) {
    const languages = [options.sourceLanguage, options.targetLanguage];
    yield [...conceptColumns, ...languages.flatMap((tag) => termColumns.map((name) => `${name}_${tag}`))];
    for (const concept of concepts) for (const pair of pairsOf(concept, options)) yield cells(pair);
  },
  *read({ header, body }) {
    for (const row of body) yield draftOf(header, row);
  },
};

/** `term_ar` and `Term [ar]` → `ar`. */
function languageOfTerm(column: string): string | undefined {
  const tag = /^term\s*(?:_|\[)([\w-]+)\]?$/i.exec(column.trim())?.[1];
  return tag === undefined ? undefined : languageOfHeader(tag);
}

const cells = ({ concept, source, target }: Pair): string[] => [
  concept.definition ?? '',
  concept.kind,
  listCell(concept.notes),
  '',
  '',
  ...termCells(source),
  ...termCells(target),
];

const termCells = (term: StoredTerm): string[] => [
  term.text,
  '',
  'proper noun',
  typeWords[term.type ?? 'full-form'] ?? '',
  statusWords[term.status],
  '',
  term.note ?? '',
  term.source?.[0] ?? '',
];

function draftOf(header: Header, row: Row): Draft {
  const draft = newDraft(placeOf(row));
  const definition = header.cell(row, 'conceptDefinition');
  if (definition !== '') draft.facts.definition = definition;
  const kind = valueNamed(kinds, header.cell(row, 'conceptSubject'));
  if (kind !== undefined) draft.facts.kind = kind;
  for (const note of listOf(header.cell(row, 'conceptNote'))) addNote(draft, note);
  for (const column of header.row.cells) {
    const language = languageOfTerm(column);
    if (language !== undefined) addTerm(draft, language, termOf(header, row, column));
  }
  return draft;
}

function termOf(header: Header, row: Row, column: string): ImportedTerm {
  const cell = (name: string): string => header.cell(row, column.replace(/^term/i, name)).trim();
  const status = statusesRead.get(cell('status').toLowerCase());
  const type = typesRead.get(cell('type').toLowerCase());
  const note = [cell('note'), cell('description')].filter((text) => text !== '').join(' ');
  const url = cell('url');
  return {
    text: cell('term'),
    ...(status === undefined ? {} : { status }),
    ...(type === undefined ? {} : { type }),
    ...(note === '' ? {} : { note }),
    ...(/^https?:\/\//.test(url) ? { source: [url] } : {}),
  };
}
