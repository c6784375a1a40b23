import { type Cell, type CellStyle, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { fields } from '../tables/full/fields.js';

/** Rows below the table where the drop-downs reach too, for terms that are added. */
const roomBelow = 1000;

/** Widths in characters of the columns that need another than most. */
const widths: Readonly<Record<string, number>> = {
  concept: 26,
  term: 36,
  vocalized: 36,
  definition: 48,
  source: 40,
  note: 32,
  notes: 48,
  catches: 40,
  leaves: 40,
  language: 10,
  article: 9,
};
const usualWidth = 16;

const text: CellStyle = { numFmt: '@', alignment: { wrapText: true, vertical: 'top', readingOrder: 'ltr' } };
const rightToLeft: CellStyle = {
  numFmt: '@',
  alignment: { wrapText: true, vertical: 'top', horizontal: 'right', readingOrder: 'rtl' },
};
/** Cells that nobody has written in yet take their direction from what is typed. */
const unwritten: CellStyle = {
  numFmt: '@',
  alignment: { wrapText: true, vertical: 'top', readingOrder: 'context' },
};
const heading: CellStyle = { ...text, font: { bold: true, name: 'Calibri', size: 11 } };

/** The first letter that has a direction is of a right-to-left script. */
const startsRightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * A workbook with one sheet: its header bold and frozen, every cell text (so that no program makes a date or a
 * formula of it), right-to-left where it is Arabic, and drop-downs where a column holds one of a few values.
 */
export function writeSheet(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const header = rows[0] ?? [];
  const sheet: WriteSheet = {
    name: 'Terms',
    columns: header.map((name) => ({ width: widths[name] ?? usualWidth })),
    rows: rows.map((cells) => cells.map((cell) => (cell === '' ? null : escaped(cell)))),
    cells: styles(rows),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${columnName(header.length - 1)}${rows.length}` },
    dataValidations: dropDowns(header, rows.length + roomBelow),
  };
  return writeXlsx({ sheets: [sheet], properties: { creator: 'mustalah' } });
}

/** `_x0041_` in a cell would be read as the letter that it names (ECMA-376, ST_Xstring). */
const escaped = (cell: string): string => cell.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x');

function styles(rows: readonly (readonly string[])[]): Map<string, Partial<Cell>> {
  const styled = rows.flatMap((cells, row) =>
    cells.map((cell, column): [string, Partial<Cell>] => [
      `${row},${column}`,
      { style: row === 0 ? heading : styleOf(cell) },
    ]),
  );
  return new Map(styled);
}

function styleOf(cell: string): CellStyle {
  if (cell === '') return unwritten;
  return startsRightToLeft.test(cell) ? rightToLeft : text;
}

function dropDowns(header: readonly string[], lastRow: number): DataValidation[] {
  return header.flatMap((name, index): DataValidation[] => {
    const allowed = fields.find((field) => field.name === name)?.allowed;
    if (allowed === undefined) return [];
    const column = columnName(index);
    return [
      {
        type: 'list',
        values: [...allowed],
        range: `${column}2:${column}${lastRow}`,
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: 'stop',
        errorTitle: name,
        errorMessage: allowed.join(', '),
      },
    ];
  });
}

/** 0-based index → the letters of a column: 0 is A, 26 is AA. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
