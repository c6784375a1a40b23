import type { NamedConcept } from '../../model/imported.js';
import type { TermbaseEvent, TermbaseFormat, TermbaseInput, WriteOptions } from '../termbase.js';
import { bytesOf } from './bytes.js';
import { type Delimiter, parseCsv } from './csv.js';
import { decodeTable } from './decode.js';
import { findDelimiter } from './delimiter.js';
import { guardedCell, unguarded } from './formula.js';
import { readTable } from './read-table.js';
import { variants } from './variants/index.js';
import { csvLine } from './write-csv.js';

const variantIds = variants.map(({ id }) => id);

/** Terms as comma-separated values, in the columns of the store or of another tool. */
export const csv: TermbaseFormat = {
  id: 'csv',
  extensions: ['.csv'],
  variants: variantIds,
  write: (concepts, options) => lines(concepts, options),
  read: readDelimited,
};

/** The same with tabs between the cells. */
export const tsv: TermbaseFormat = {
  id: 'tsv',
  extensions: ['.tsv', '.tab'],
  variants: variantIds,
  write: (concepts, options) => lines(concepts, options, '\t'),
  read: readDelimited,
};

async function* readDelimited(
  input: TermbaseInput,
  options: Parameters<typeof readTable>[1],
): AsyncGenerator<TermbaseEvent> {
  const { text, encoding } = decodeTable(input.file, await bytesOf(input));
  if (encoding === 'windows-1256')
    yield { is: 'remark', remark: { line: 1, column: 1, message: 'table-encoding', values: { encoding } } };
  const { delimiter, start } = findDelimiter(text);
  yield* readTable(parseCsv(input.file, text, delimiter, start), options, unguarded);
}

function* lines(
  concepts: Iterable<NamedConcept>,
  options: WriteOptions,
  delimiter?: Delimiter,
): Generator<string> {
  const variant = variants.find(({ id }) => id === options.variant);
  if (variant === undefined) return;
  const { forSpreadsheets } = variant;
  const parting = delimiter ?? variant.delimiter;
  let before = forSpreadsheets ? '\uFEFF' : '';
  for (const row of variant.write(concepts, options)) {
    const cells = forSpreadsheets ? row.map(guardedCell) : row;
    yield before + csvLine(cells, parting, forSpreadsheets ? '\r\n' : '\n');
    before = '';
  }
}
