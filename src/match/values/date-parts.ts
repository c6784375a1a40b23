import type { Calendar } from '../../text/calendar/calendar.js';
import type { NumberLexicon } from '../../text/numbers/lexicon.js';
import { isNear, says, type Token } from './tokens.js';
import type { Value } from './value.js';

/** Units of time of which people name the beginning, the middle and the end. */
const parted: ReadonlySet<string | undefined> = new Set(['month', 'year', 'decade', 'century']);

/** How many words may stand between a part and what it is of: the end *of the month of* November. */
const reach = 4;

/**
 * Beginnings, middles and ends of months, years and decades: late November, نهاية شهر نوفمبر.
 * @param dated tokens that belong to a month, a year or a decade
 */
export function datePartsIn(
  tokens: readonly Token[],
  dated: ReadonlySet<number>,
  calendar: Calendar,
  lexicon: NumberLexicon,
): Value[] {
  const isDate = (at: number): boolean =>
    dated.has(at) || says(tokens[at], (key) => parted.has(lexicon.measure(key)));
  return tokens.flatMap((token, at): Value[] => {
    const reading = token.readings.find(({ key }) => calendar.part(key) !== undefined);
    const part = reading && calendar.part(reading.key);
    if (reading === undefined || part === undefined || !leadsTo(tokens, at + 1, isDate, calendar)) return [];
    const { start, end } = reading;
    const keys = [`part:${part}`];
    return [{ start, end, sense: 'part-of-date', amount: part, keys, form: 'words', weight: 'loose' }];
  });
}

function leadsTo(
  tokens: readonly Token[],
  from: number,
  isDate: (at: number) => boolean,
  calendar: Calendar,
): boolean {
  for (let at = from; at < from + reach && isNear(tokens[at]?.gap ?? '.'); at++) {
    if (isDate(at)) return true;
    if (!says(tokens[at], (key) => calendar.is('partLinks', key) || calendar.part(key) !== undefined))
      return false;
  }
  return false;
}
