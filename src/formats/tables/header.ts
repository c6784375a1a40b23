import { cellAt, placeOf, type Row } from './table.js';

/** `Case sensitive`, `case_sensitive` and `casesensitive` name one column. */
export const columnKey = (name: string): string => name.toLowerCase().replace(/[\s_\-:]/g, '');

/** The first row of a table, where it names the columns. */
export class Header {
  readonly row: Row;
  readonly #columns = new Map<string, number>();

  constructor(row: Row) {
    this.row = row;
    for (const [index, name] of row.cells.entries()) {
      const key = columnKey(name);
      if (!this.#columns.has(key)) this.#columns.set(key, index);
    }
  }

  has(name: string): boolean {
    return this.#columns.has(columnKey(name));
  }

  /** Those of the names that the header has. */
  known(names: readonly string[]): string[] {
    return names.filter((name) => this.has(name));
  }

  /** The cell of a row in the column of a name; empty where there is no such column. */
  cell(row: Row, name: string): string {
    const index = this.#columns.get(columnKey(name));
    return index === undefined ? '' : cellAt(row, index);
  }

  /** Where that cell begins. */
  place(row: Row, name: string) {
    return placeOf(row, this.#columns.get(columnKey(name)));
  }
}
