import type { Form } from './form.js';

/** What stands behind a name for its possessive, and what should. */
export interface Ending {
  /** How many units of it are replaced. */
  readonly length: number;
  readonly text: string;
}

const none: Ending = { length: 0, text: '' };

/**
 * The possessive behind a name that is replaced. A plural takes the bare apostrophe, everything else 's, so it
 * changes where the one gives way to the other: SDF's → the Syrian Democratic Forces', ISIS' → Islamic State's.
 */
export function possessiveAfter(after: string, written: string, form: Form): Ending {
  const full = /^(['’ʼ])s(?!\p{L})/u.exec(after);
  // Behind anything but an s, an apostrophe alone is a quotation mark.
  const bare = /s$/iu.test(written) ? /^(['’ʼ])(?=\s+[\p{Ll}\p{N}])/u.exec(after) : null;
  const mark = full?.[1] ?? bare?.[1];
  if (mark === undefined) return none;
  const length = full === null ? 1 : 2;
  const fitting = isPlural(form) ? mark : full === null && form.text.endsWith('s') ? mark : `${mark}s`;
  const changes = fitting !== after.slice(0, length) || form.acronym !== undefined;
  return changes ? { length, text: fitting } : none;
}

/** "the Syrian Democratic Forces", "the United States": names in the plural have the article. */
const isPlural = ({ text, article }: Form): boolean => article && /[^s]s$/u.test(text);

/**
 * A common noun in the number of what it replaces, where both have the same last word: Shiite militia → Shia
 * militia. Where number is all that is wrong, the form has its own.
 */
export function inNumberOf(written: string, { text, common = false }: Form): string {
  const [had, has] = [lastWord(written), lastWord(text)];
  const singular = `${had}s` === has ? text.slice(0, -1) : text;
  const numbered = had === `${has}s` ? `${text}s` : singular;
  return common && numbered.toLowerCase() !== written.toLowerCase() ? numbered : text;
}

const lastWord = (text: string): string =>
  (text.split(/\s+/u).at(-1) ?? '').replace(/[^\p{L}]/gu, '').toLowerCase();
