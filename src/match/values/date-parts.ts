import type { Calendar } from '../../text/calendar/calendar.js';
import type { Tokens } from './tokens.js';
import type { Value } from './value.js';
import { type SeenPart, traits, type Written } from './vocable.js';

/** Which part of a time a word says. */
export function partSaid({ readings }: Written, calendar: Calendar): SeenPart | undefined {
  for (const { key, start, end } of readings) {
    const part = calendar.part(key);
    if (part !== undefined) return { part, start, end };
  }
  return undefined;
}

/** How many words may stand between a part and what it is of: the end *of the month of* November. */
const reach = 4;

/**
 * Beginnings, middles and ends of months, years and decades: late November, نهاية شهر نوفمبر.
 * @param dated tokens that belong to a month, a year or a decade
 */
export function datePartsIn(tokens: Tokens, dated: ReadonlySet<number>): Value[] {
  const found: Value[] = [];
  for (const at of tokens.woken) {
    const { datePart } = tokens.says(at);
    if (datePart !== undefined && leadsToDate(tokens, at + 1, dated))
      found.push(partOfDate(datePart, tokens.start(at)));
  }
  return found;
}

const partOfDate = ({ part, start, end }: SeenPart, from: number): Value => ({
  start: from + start,
  end: from + end,
  sense: 'part-of-date',
  amount: part,
  keys: [`part:${part}`],
  form: 'words',
  weight: 'loose',
});

function leadsToDate(tokens: Tokens, from: number, dated: ReadonlySet<number>): boolean {
  for (let at = from; at < from + reach && at < tokens.length && tokens.isNear(at); at++) {
    if (dated.has(at) || tokens.has(at, traits.partedTime)) return true;
    if (!tokens.has(at, traits.partLink)) return false;
  }
  return false;
}
