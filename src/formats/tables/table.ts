import type { Position } from '../../model/document.js';

/** One row of a table and where each of its cells begins: line and column of a text, row and column of a sheet. */
export interface Row {
  readonly cells: readonly string[];
  readonly places: readonly Position[];
}

/** Rows of cells, whatever kind of file they stood in; blank rows are left out. */
export interface Table {
  readonly file: string;
  readonly rows: readonly Row[];
}

/** The text of a cell; rows may break off early. */
export const cellAt = (row: Row, index: number): string => row.cells[index] ?? '';

/** Where a cell begins, or its row where the row breaks off before it. */
export const placeOf = (row: Row, index = 0): Position =>
  row.places[index] ?? row.places[0] ?? { line: 1, column: 1 };

export const isBlank = (row: Row): boolean => row.cells.every((cell) => cell.trim() === '');
