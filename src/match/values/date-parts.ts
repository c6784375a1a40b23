import type { Calendar } from '../../text/calendar/calendar.js';
import { has, isNear, type Token } from './tokens.js';
import type { Value } from './value.js';
import { type SeenPart, traits, type Written, wakes } from './vocable.js';

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
export function datePartsIn(tokens: readonly Token[], dated: ReadonlySet<number>): Value[] {
  const found: Value[] = [];
  for (const [at, { vocable, start }] of tokens.entries()) {
    const { datePart } = vocable.says;
    if ((vocable.wakes & wakes.datePart) === 0 || datePart === undefined) continue;
    if (leadsToDate(tokens, at + 1, dated)) found.push(partOfDate(datePart, start));
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

function leadsToDate(tokens: readonly Token[], from: number, dated: ReadonlySet<number>): boolean {
  for (let at = from; at < from + reach; at++) {
    const token = tokens[at];
    if (token === undefined || !isNear(token)) return false;
    if (dated.has(at) || has(token, traits.partedTime)) return true;
    if (!has(token, traits.partLink)) return false;
  }
  return false;
}
