import { Trouble } from '../../model/problem.js';
import { Header } from './header.js';
import { placeOf, type Row, type Table } from './table.js';
import type { Variant } from './variant.js';
import { deepl } from './variants/deepl.js';
import { variants } from './variants/index.js';

/** The convention that a table follows, and what shows it: its telling columns, or that it has none. */
export interface Guess {
  readonly variant: Variant;
  readonly columns: readonly string[];
}

/** How many columns a table of word pairs without a header may have: two words, two languages, one to spare. */
const mostPairColumns = 5;

/** @throws {Trouble} where its columns are those of no convention. */
export function guessVariant(table: Table, first: Row): Guess {
  const header = new Header(first);
  for (const variant of variants) {
    const columns = variant.telling(header);
    if (columns.length > 0) return { variant, columns };
  }
  const width = first.cells.length;
  if (width >= 2 && width <= mostPairColumns) return { variant: deepl, columns: [] };
  const values = { columns: first.cells.join(' | '), variants: variants.map(({ id }) => id).join(', ') };
  throw new Trouble([
    { file: table.file, ...placeOf(first), message: width < 2 ? 'table-narrow' : 'table-unknown', values },
  ]);
}
