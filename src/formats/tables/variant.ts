import type { NamedConcept } from '../../model/imported.js';
import type { ReadOptions, WriteOptions } from '../termbase.js';
import type { Delimiter } from './csv.js';
import type { Draft } from './drafts.js';
import type { Header } from './header.js';
import type { Row, Table } from './table.js';

/** A convention about the columns of a table of terms. */
export interface Variant {
  readonly id: string;
  /** What its CSV files part cells by. */
  readonly delimiter: Delimiter;
  /** Whether people open its files in a spreadsheet: a byte-order mark for Excel, and no live formulas. */
  readonly forSpreadsheets: boolean;
  /** Whether its first row names the columns. */
  readonly hasHeader: boolean;
  /** Whether a concept may be spread over rows that only its id or a shared name holds together. */
  readonly isPairs: boolean;
  /** The columns by which a table is known to follow it; none where it does not. */
  telling(header: Header): readonly string[];
  /** The rows of a table, its header first. */
  write(concepts: Iterable<NamedConcept>, options: WriteOptions): Iterable<readonly string[]>;
  /** What each row says, or each concept where the convention has ids. @throws {Trouble} where a row cannot be. */
  read(table: HeadedTable, options: ReadOptions): Iterable<Draft>;
}

/** A table, its header apart. */
export interface HeadedTable extends Table {
  readonly header: Header;
  readonly body: readonly Row[];
}
