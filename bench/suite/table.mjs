// Tables, for a terminal and for docs/performance.md.

/** A number with as many digits as tell something. */
export function figure(value, unit = '') {
  if (!Number.isFinite(value)) return '—';
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
  const shown = value.toLocaleString('en', { minimumFractionDigits: 0, maximumFractionDigits: digits });
  return unit === '' ? shown : `${shown} ${unit}`;
}

export const percent = (share) => `${(100 * share).toFixed(1)} %`;
export const times = (ratio) => (!Number.isFinite(ratio) ? '—' : `${figure(ratio)} ×`);
export const count = (value) => value.toLocaleString('en');

/** @param table title, columns and rows of cells; what was tried on what, as notes. */
export function printed({ title, columns, rows, notes = [] }, asMarkdown) {
  const body = asMarkdown ? markdown(columns, rows) : plain(columns, rows);
  const heading = asMarkdown ? `#### ${title}\n` : `\n${title}`;
  return [heading, body, ...notes.map((note) => (asMarkdown ? `\n${note}` : `  ${note}`))].join('\n');
}

function markdown(columns, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

function plain(columns, rows) {
  const all = [columns, ...rows];
  const widths = columns.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  const line = (cells) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('   ');
  return all.map((row) => `  ${line(row)}`).join('\n');
}
