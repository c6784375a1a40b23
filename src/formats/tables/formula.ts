/** What a spreadsheet takes for the beginning of a formula; see OWASP, "CSV Injection". */
const formula = /^'*[=+\-@\t\r]/;
const guarded = /^'+[=+\-@\t\r]/;

/** The cell with an apostrophe before it where a spreadsheet would run it. {@link unguarded} takes that away. */
export const guardedCell = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

export const unguarded = (cell: string): string => (guarded.test(cell) ? cell.slice(1) : cell);
