import { carrierNote } from './carrier.js';
import { categoryOf } from './categories.js';
import type { Dialect } from './dialects.js';
import type { Item } from './entry.js';

/** What goes into the carrier note of a level, under the store's own keys; gathered while its items are made. */
export type Carried = Record<string, unknown>;

/** Whether a dialect has a data category. */
export const dialectHas = ({ modules }: Dialect, name: string): boolean => {
  const module = categoryOf(name)?.module;
  return module !== undefined && modules.includes(module);
};

/** Items and, where anything is to be carried, the note that does. */
export const withCarrier = (items: readonly Item[], carried: Carried, { lean = false }: Dialect): Item[] =>
  lean || Object.keys(carried).length === 0
    ? [...items]
    : [...items, { category: 'note', value: carrierNote(carried) }];
