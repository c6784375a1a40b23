/** How tables say yes and no; spreadsheets write TRUE and FALSE of their own accord. */
const yes = new Set(['yes', 'y', 'true', '1', 'x', 'نعم']);
const no = new Set(['no', 'n', 'false', '0', 'لا']);

/** What a cell says to a question; undefined where it says nothing, or nothing that is understood. */
export function booleanOf(cell: string): boolean | undefined {
  const word = cell.trim().toLowerCase();
  if (yes.has(word)) return true;
  return no.has(word) ? false : undefined;
}

export const yesNo = (value: boolean | undefined): string =>
  value === undefined ? '' : value ? 'yes' : 'no';

/** The value of a list that a cell names, its case, spaces and hyphens aside. */
export function valueNamed<T extends string>(values: readonly T[], cell: string): T | undefined {
  const key = (text: string): string =>
    text
      .trim()
      .toLowerCase()
      .replace(/[\s_-]/g, '');
  return values.find((value) => key(value) === key(cell));
}

/** Several values in one cell, each on a line of its own; a line break within a value is written `\n`. */
export const listCell = (values: readonly string[] | undefined): string =>
  (values ?? []).map((value) => value.replace(/[\\\n\r]/g, (sign) => escapes[sign] ?? sign)).join('\n');

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
const signs: Readonly<Record<string, string>> = { '\\\\': '\\', '\\n': '\n', '\\r': '\r' };

export const listOf = (cell: string): string[] =>
  cell
    .split(/\r\n|\n|\r/)
    .filter((line) => line !== '')
    .map((line) => line.replace(/\\[\\nr]/g, (written) => signs[written] ?? written));
