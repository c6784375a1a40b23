import { type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import { trouble } from '../../model/problem.js';
import { Header } from '../tables/header.js';
import { isBlank, type Row, type Table } from '../tables/table.js';
import { variants } from '../tables/variants/index.js';
import { unpackedSize } from './unpacked-size.js';

const mebibyte = 1024 * 1024;

/** What a workbook may come to unpacked: a million terms come to half of it. */
const largest = 512 * mebibyte;

/** How far below a title the header of a table may stand. */
const titleRows = 20;

/**
 * The table of a workbook: the first sheet in sight whose columns follow a convention, else the first that holds
 * anything. Formulas count as what they last came to, dates as ISO dates.
 * @throws {Trouble} where it is no workbook, or none of its sheets holds anything.
 */
export async function readSheet(file: string, bytes: Uint8Array): Promise<Table> {
  const size = unpackedSize(bytes);
  if (size > largest)
    throw trouble('xlsx-too-large', { size: Math.round(size / mebibyte), limit: largest / mebibyte }, file);
  const { sheets } = await readXlsx(bytes, {
    sheets: ({ hidden, veryHidden }) => hidden !== true && veryHidden !== true,
  }).catch((error: unknown) => {
    throw trouble('xlsx-unreadable', { detail: error instanceof Error ? error.message : '' }, file);
  });
  const tables = sheets.map(rowsOf).filter((rows) => rows.length > 0);
  const known = tables.map(fromHeader).find((rows) => rows !== undefined);
  return { file, rows: known ?? tables[0] ?? [] };
}

function rowsOf({ rows }: Sheet): Row[] {
  return rows
    .map(
      (values, row): Row => ({
        cells: values.map(textOf),
        places: values.map((_, column) => ({ line: row + 1, column: column + 1 })),
      }),
    )
    .filter((row) => !isBlank(row));
}

/** The rows from the first on that names known columns; undefined where none does. */
function fromHeader(rows: readonly Row[]): readonly Row[] | undefined {
  const at = rows.slice(0, titleRows).findIndex((row) => {
    const header = new Header(row);
    return variants.some((variant) => variant.telling(header).length > 0);
  });
  return at < 0 ? undefined : rows.slice(at);
}

function textOf(value: CellValue): string {
  if (value === null) return '';
  return value instanceof Date ? value.toISOString().replace(/T00:00:00\.000Z$/, '') : String(value);
}
