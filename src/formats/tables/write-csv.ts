import type { Delimiter } from './csv.js';

/** One line of a table after RFC 4180; what would be read otherwise than it is written stands in quotation marks. */
export function csvLine(cells: readonly string[], delimiter: Delimiter, lineEnd: string): string {
  return cells.map((cell) => quotedCell(cell, delimiter)).join(delimiter) + lineEnd;
}

function quotedCell(cell: string, delimiter: Delimiter): string {
  const plain = delimiter === '\t' ? !cell.startsWith('"') : !cell.includes('"');
  if (plain && !cell.includes(delimiter) && !/[\r\n]/.test(cell)) return cell;
  return `"${cell.replaceAll('"', '""')}"`;
}
