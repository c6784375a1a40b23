import type { NumberLexicon } from '../../text/numbers/lexicon.js';
import { partOf } from './numbers.js';
import type { ReadNumber } from './read-number.js';
import { says, type Token } from './tokens.js';
import { numberKey, timeKey, type Value } from './value.js';

/**
 * Times of day in words: eight-thirty, الثامنة والنصف, الثالثة وعشرون دقيقة, 3 p.m. The hour and what is past
 * it are read as two numbers, or as one with a fraction.
 */
export function withHours(
  numbers: readonly ReadNumber[],
  tokens: readonly Token[],
  lexicon: NumberLexicon,
): Value[] {
  const values: Value[] = [];
  for (let at = 0; at < numbers.length; at++) {
    const read = numbers[at];
    const next = numbers[at + 1];
    const spoken = read && next && hourAndMinutes(read, next, tokens);
    if (spoken !== undefined) at += 1;
    if (read !== undefined) values.push(spoken ?? asHour(read, tokens, lexicon));
  }
  return values;
}

/** Eight-thirty. */
function hourAndMinutes(hour: ReadNumber, minutes: ReadNumber, tokens: readonly Token[]): Value | undefined {
  const isClose = hour.to === minutes.from && /^[\s-]$/u.test(tokens[minutes.from]?.gap ?? '');
  const isSpoken = [hour, minutes].every(({ value }) => value.form === 'words' && value.sense === 'count');
  const [h, m] = [hour.value.amount, minutes.value.amount];
  if (!isClose || !isSpoken || !isHourOfClock(h) || m < 10 || m > 59) return undefined;
  const span = { ...hour.value, end: minutes.value.end };
  return { ...timeOf(span, h, m), weight: 'firm' };
}

const isHourOfClock = (hour: number): boolean => Number.isInteger(hour) && hour >= 1 && hour <= 12;

const timeOf = (value: Value, hour: number, minutes: number): Value => ({
  ...value,
  sense: 'time',
  amount: hour * 60 + minutes,
  keys: [timeKey(hour * 60 + minutes)],
  parts: [partOf(value, hour), partOf(value, minutes, [minutes / 60])],
});

function asHour({ value, from, to }: ReadNumber, tokens: readonly Token[], lexicon: NumberLexicon): Value {
  const { amount, sense, unit } = value;
  const hour = Math.floor(amount);
  if (sense === 'ordinal' && amount > hour && isHourOfClock(hour))
    return timeOf(value, hour, Math.round((amount - hour) * 60));
  const [first] = value.parts ?? [];
  if (sense === 'ordinal' && unit === 'minute' && first !== undefined)
    return timeOf(value, first.amount, amount - first.amount);
  const isHour =
    says(tokens[to], (key) => lexicon.is('after', key)) ||
    says(tokens[to], (key) => lexicon.is('before', key)) ||
    says(tokens[from - 1], (key) => lexicon.is('hourWords', key));
  if (!isHour || (sense !== 'count' && sense !== 'ordinal') || amount > 24 || unit === 'year') return value;
  const keys = [timeKey(Math.round(amount * 60)), numberKey(amount + 12), numberKey((amount + 12) * 100)];
  return { ...value, keys: [...value.keys, ...keys] };
}
