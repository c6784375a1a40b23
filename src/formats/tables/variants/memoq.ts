import type { Status, StoredTerm } from '../../../model/generated/glossary.js';
import type { ImportedTerm, NamedConcept } from '../../../model/imported.js';
import { kinds, statuses } from '../../../model/vocabulary.js';
import { addNote, addTerm, type Draft, newDraft } from '../drafts.js';
import { languageName, languageOfHeader } from '../languages.js';
import { termsIn } from '../pairs.js';
import { cellAt, placeOf, type Row } from '../table.js';
import { listCell, listOf, valueNamed } from '../values.js';
import type { HeadedTable, Variant } from '../variant.js';

const entryColumns = [
  'Entry_ID',
  'Entry_Subject',
  'Entry_Domain',
  'Entry_ClientID',
  'Entry_ProjectID',
  'Entry_Created',
  'Entry_Creator',
  'Entry_LastModified',
  'Entry_Modifier',
  'Entry_Note',
];

/**
 * memoQ's CSV (docs.memoq.com, "Term base in CSV format"): an entry a row; each language has its definition, then
 * three columns for every term it may hold, so a header repeats its names. `Term_Info` tells how the term is
 * matched and whether it is forbidden.
 */
export const memoq: Variant = {
  id: 'memoq',
  delimiter: ';',
  forSpreadsheets: false,
  isPairs: false,
  hasHeader: true,
  telling: (header) => header.known(entryColumns),
  *write(concepts, { sourceLanguage, targetLanguage }) {
    const entries = [...concepts];
    const languages = [sourceLanguage, targetLanguage].map((tag) => ({
      tag,
      room: Math.max(1, ...entries.map(({ concept }) => termsIn(concept, tag).length)),
    }));
    yield [...entryColumns, ...languages.flatMap(({ tag, room }) => languageColumns(tag, room))];
    for (const [index, entry] of entries.entries())
      yield [
        ...entryCells(entry, index + 1),
        ...languages.flatMap(({ tag, room }) => languageCells(entry, tag, room)),
      ];
  },
  *read(table) {
    const columns = columnsOf(table);
    const ids = conceptIds(table);
    for (const row of table.body) yield draftOf(table, row, columns, ids.get(row));
  },
};

const termColumns = (tag: string): string[] => [languageName(tag), 'Term_Info', 'Term_Example'];

const languageColumns = (tag: string, room: number): string[] => [
  `${languageName(tag)}_Def`,
  ...Array.from({ length: room }, () => termColumns(tag)).flat(),
];

/** memoQ numbers its entries; the concept's own id goes as the project, which comes back. */
const entryCells = ({ id, concept }: NamedConcept, number: number): string[] => [
  String(number),
  concept.kind,
  '',
  '',
  id,
  '',
  '',
  '',
  '',
  listCell(concept.notes),
];

function languageCells({ concept }: NamedConcept, tag: string, room: number): string[] {
  const terms = termsIn(concept, tag).flatMap((term) => [term.text, infoOf(term), exampleOf(term)]);
  const rest = Array.from({ length: room * 3 - terms.length }, () => '');
  return [concept.definition ?? '', ...terms, ...rest];
}

const usable: ReadonlySet<Status> = new Set<Status>(['preferred', 'admitted']);

const infoOf = ({ status, caseSensitive }: StoredTerm): string =>
  [
    caseSensitive === true ? 'CaseSense' : 'CasePermissive',
    'Exact',
    ...(usable.has(status) ? [] : ['Forbidden']),
  ].join(';');

/** memoQ knows forbidden terms and others; which status it is stands before the note: `[deprecated] …`. */
function exampleOf({ status, note = '' }: StoredTerm): string {
  const isTold = usable.has(status) || status === 'forbidden';
  return isTold ? note : `[${status}] ${note}`.trim();
}

/** A column that holds definitions of a language, or its terms. */
interface LanguageColumn {
  readonly index: number;
  readonly language: string;
  readonly holds: 'definition' | 'terms';
}

function columnsOf({ header }: HeadedTable): LanguageColumn[] {
  return header.row.cells.flatMap((name, index): LanguageColumn[] => {
    const defined = /^(.+)_Def(?:inition)?$/i.exec(name.trim())?.[1];
    const language = languageOfHeader(defined ?? name.replace(/\s*[_(].*$/, ''));
    if (language === undefined || entryColumns.includes(name)) return [];
    return [{ index, language, holds: defined === undefined ? 'terms' : 'definition' }];
  });
}

/** The ids that an export of ours has put in the place of the project; a project of memoQ's has many entries. */
function conceptIds({ header, body }: HeadedTable): ReadonlyMap<Row, string> {
  const ids = body.map((row) => header.cell(row, 'Entry_ProjectID'));
  const distinct = ids.every((id) => id !== '') && new Set(ids).size === ids.length;
  return new Map(distinct ? body.map((row, index) => [row, ids[index] ?? '']) : []);
}

function draftOf(
  { header }: HeadedTable,
  row: Row,
  columns: readonly LanguageColumn[],
  id: string | undefined,
): Draft {
  const draft = newDraft(placeOf(row), id);
  const kind = valueNamed(kinds, header.cell(row, 'Entry_Subject'));
  if (kind !== undefined) draft.facts.kind = kind;
  for (const note of listOf(header.cell(row, 'Entry_Note'))) addNote(draft, note);
  for (const { index, language, holds } of columns) {
    const text = cellAt(row, index).trim();
    if (holds === 'terms') addTerm(draft, language, termOf(row, index, text));
    else if (text !== '') draft.facts.definition ??= text;
  }
  return draft;
}

function termOf(row: Row, index: number, text: string): ImportedTerm {
  const info = cellAt(row, index + 1);
  const example = cellAt(row, index + 2).trim();
  const [told = '', word = ''] = /^\[([a-z]+)\]\s*/.exec(example) ?? [];
  const finer = statuses.find((status) => status === word);
  const note = finer === undefined ? example : example.slice(told.length);
  const status = finer ?? (/forbidden/i.test(info) ? 'forbidden' : undefined);
  return {
    text,
    ...(status === undefined ? {} : { status }),
    ...(/casesens/i.test(info) ? { caseSensitive: true } : {}),
    ...(note === '' ? {} : { note }),
  };
}
