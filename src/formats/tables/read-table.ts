import { trouble } from '../../model/problem.js';
import type { ReadOptions, TermbaseEvent } from '../termbase.js';
import { conceptOf, type Draft } from './drafts.js';
import { type Guess, guessVariant } from './guess.js';
import { Header } from './header.js';
import { joined } from './join.js';
import { placeOf, type Row, type Table } from './table.js';
import type { HeadedTable, Variant } from './variant.js';
import { variants } from './variants/index.js';

/**
 * The concepts of a table, by the convention asked for or the one that its columns show, and what was guessed.
 * @param plain takes off what the kind of file puts around the cells of conventions for spreadsheets.
 * @throws {Trouble} where it follows no convention, or a cell cannot be understood.
 */
export function* readTable(
  table: Table,
  options: ReadOptions,
  plain: (cell: string) => string = (cell) => cell,
): Generator<TermbaseEvent> {
  const [first] = table.rows;
  if (first === undefined) throw trouble('table-empty', {}, table.file);
  const asked = variants.find(({ id }) => id === options.variant);
  const { variant } = asked === undefined ? yield* guessedAloud(table, first) : { variant: asked };
  const rows = [...variant.read(headed(table, first, variant, plain), options)];
  const concepts = variant.isPairs ? yield* joinedAloud(rows) : rows;
  for (const draft of concepts) yield { is: 'concept', concept: conceptOf(draft) };
}

function* guessedAloud(table: Table, first: Row): Generator<TermbaseEvent, Guess> {
  const guess = guessVariant(table, first);
  const { id } = guess.variant;
  const columns = guess.columns.join(', ');
  const values = columns === '' ? { id, count: first.cells.length } : { id, columns };
  yield remark(first, columns === '' ? 'table-headless' : 'table-variant', values);
  return guess;
}

/** Rows without a name are told, and rows that speak of one concept joined. */
function* joinedAloud(rows: readonly Draft[]): Generator<TermbaseEvent, readonly Draft[]> {
  for (const { place, terms } of rows)
    if (terms.size === 0)
      yield { is: 'remark', remark: { ...place, message: 'table-row-empty', values: {} } };
  const { drafts, guessed } = joined(rows.filter(({ terms }) => terms.size > 0));
  const [first] = guessed;
  const values = { count: guessed.length };
  if (first !== undefined)
    yield { is: 'remark', remark: { ...first.place, message: 'table-joined', values } };
  return drafts;
}

function remark(row: Row, message: string, values: Record<string, string | number>): TermbaseEvent {
  return { is: 'remark', remark: { ...placeOf(row), message, values } };
}

function headed(
  table: Table,
  first: Row,
  { hasHeader, forSpreadsheets }: Variant,
  plain: (cell: string) => string,
): HeadedTable {
  const body = hasHeader ? table.rows.slice(1) : table.rows;
  const rows = forSpreadsheets ? body.map((row) => ({ ...row, cells: row.cells.map(plain) })) : body;
  return { ...table, header: new Header(first), body: rows };
}
