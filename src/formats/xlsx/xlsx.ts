import { bytesOf } from '../tables/bytes.js';
import { readTable } from '../tables/read-table.js';
import { variants } from '../tables/variants/index.js';
import type { TermbaseFormat } from '../termbase.js';
import { readSheet } from './read-sheet.js';
import { writeSheet } from './write-sheet.js';

/** Terms as a spreadsheet that a terminologist can edit, in the columns of the store or of another tool. */
export const xlsx: TermbaseFormat = {
  id: 'xlsx',
  extensions: ['.xlsx', '.xlsm'],
  variants: variants.map(({ id }) => id),
  binary: true,
  async *write(concepts, options) {
    const variant = variants.find(({ id }) => id === options.variant);
    if (variant !== undefined) yield await writeSheet([...variant.write(concepts, options)]);
  },
  async *read(input, options) {
    yield* readTable(await readSheet(input.file, await bytesOf(input)), options);
  },
};
