import { booleanOf, listCell, listOf, valueNamed, yesNo } from '../values.js';

/** One column of the full table: how a value is written into its cell, and understood from it. */
export interface Field<T> {
  readonly name: string;
  /** What the cell may hold, where it is one of a few. */
  readonly allowed?: readonly string[];
  write(value: T): string;
  /**
   * What a cell that is not empty says, beside what earlier cells of the row have said.
   * @returns undefined where it cannot be understood.
   */
  read(cell: string, before: Partial<T>): Partial<T> | undefined;
}

type Get<T, V> = (value: T) => V | undefined;
type Say<T, V> = (said: V, before: Partial<T>) => Partial<T>;

const isoDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A column of plain text, kept to the letter. */
export const textField = <T>(name: string, get: Get<T, string>, say: Say<T, string>): Field<T> => ({
  name,
  write: (value) => get(value) ?? '',
  read: say,
});

/** A column that holds one of a few values. */
export const choiceField = <T, V extends string>(
  name: string,
  allowed: readonly V[],
  get: Get<T, V>,
  say: Say<T, V>,
): Field<T> => ({
  name,
  allowed,
  write: (value) => get(value) ?? '',
  read: (cell, before) => {
    const found = valueNamed(allowed, cell);
    return found === undefined ? undefined : say(found, before);
  },
});

/** A column that says yes or no. */
export const booleanField = <T>(name: string, get: Get<T, boolean>, say: Say<T, boolean>): Field<T> => ({
  name,
  allowed: ['yes', 'no'],
  write: (value) => yesNo(get(value)),
  read: (cell, before) => {
    const value = booleanOf(cell);
    return value === undefined ? undefined : say(value, before);
  },
});

/** A column of several values, one a line. */
export const listField = <T>(
  name: string,
  get: Get<T, readonly string[]>,
  say: Say<T, string[]>,
): Field<T> => ({
  name,
  write: (value) => listCell(get(value)),
  read: (cell, before) => say(listOf(cell), before),
});

/** A column of ISO dates of any precision. */
export const dateField = <T>(name: string, get: Get<T, string>, say: Say<T, string>): Field<T> => ({
  name,
  write: (value) => get(value) ?? '',
  read: (cell, before) => (isoDate.test(cell.trim()) ? say(cell.trim(), before) : undefined),
});
