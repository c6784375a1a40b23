import { conceptFields, kindField } from './concept-fields.js';
import { termFields } from './term-fields.js';

/** What a column is called, and what it may hold where that is one of a few values. */
export interface Column {
  readonly name: string;
  readonly allowed?: readonly string[];
}

/** The columns of the full table, in their order. */
export const fields: readonly Column[] = [
  { name: 'concept' },
  kindField,
  { name: 'language' },
  ...termFields,
  ...conceptFields,
];
