import { columnsOf, pad } from './width.js';

/** Rows of cells as aligned columns: the first column to its start, figures to their end. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))),
  );
  return rows.map((row) =>
    widths
      .map((width, column) => pad(row[column] ?? '', width, column === 0 ? 'end' : 'start'))
      .join('  ')
      .trimEnd(),
  );
}
