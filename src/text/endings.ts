import type { Span } from '../model/span.js';
import { leadUp } from './casing.js';
import type { Form } from './form.js';

/** What stands behind a name for its possessive or plural, and what should. */
export interface Ending {
  /** How many units of it are replaced. */
  readonly length: number;
  readonly text: string;
}

const none: Ending = { length: 0, text: '' };

/**
 * The ending behind a name that is replaced. The possessive of a plural is the bare apostrophe, of everything
 * else 's, so it changes where the one gives way to the other: SDF's → the Syrian Democratic Forces', ISIS' →
 * Islamic State's. A plural ending goes where the form has one of its own.
 */
export function endingAfter(text: string, name: Span, written: string, form: Form): Ending {
  const after = text.slice(name.end);
  if (/^s(?!\p{L})/u.test(after) && takesNoPlural(form)) return { length: 1, text: '' };
  const full = /^(['’ʼ])s(?!\p{L})/u.exec(after);
  // Behind anything but an s, or where a single quotation mark is open, an apostrophe alone is the closing mark.
  const mayBeBare = /s$/iu.test(written) && !/(?<![\p{L}\p{N}])[‘'](?=\S)/u.test(leadUp(text, name.start));
  const bare = mayBeBare ? /^(['’ʼ])(?=\s+[\p{Ll}\p{N}])/u.exec(after) : null;
  const mark = full?.[1] ?? bare?.[1];
  if (mark === undefined) return none;
  const length = full === null ? 1 : 2;
  const isBare = isPlural(form) || (full === null && form.text.endsWith('s'));
  const fitting = isBare ? mark : `${mark}s`;
  const changes = fitting !== after.slice(0, length) || form.acronym !== undefined;
  return changes ? { length, text: fitting } : none;
}

/** SDFs → the Syrian Democratic Forces. */
const takesNoPlural = ({ text, acronym }: Form): boolean => acronym !== undefined || text.endsWith('s');

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
