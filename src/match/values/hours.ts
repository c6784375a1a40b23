import { toAscii } from '../../text/numbers/figures.js';
import { partOf } from './numbers.js';
import type { ReadNumber } from './read-number.js';
import type { Tokens } from './tokens.js';
import { numberKey, timeKey, type Value } from './value.js';
import { traits } from './vocable.js';

/**
 * Times of day in words: eight-thirty, الثامنة والنصف, الثالثة وعشرون دقيقة, 3 p.m. The hour and what is past
 * it are read as two numbers, or as one with a fraction.
 */
export function withHours(numbers: readonly ReadNumber[], tokens: Tokens): Value[] {
  const values: Value[] = [];
  for (let at = 0; at < numbers.length; at++) {
    const read = numbers[at];
    const next = numbers[at + 1];
    const spoken = read && next && hourAndMinutes(read, next, tokens);
    if (spoken !== undefined) at += 1;
    if (read !== undefined) values.push(spoken ?? asHour(read, tokens));
  }
  return values;
}

/** Eight-thirty. */
function hourAndMinutes(hour: ReadNumber, minutes: ReadNumber, tokens: Tokens): Value | undefined {
  const isSpoken = isCountInWords(hour) && isCountInWords(minutes);
  const [h, m] = [hour.value.amount, minutes.value.amount];
  if (!isSpoken || hour.to !== minutes.from || !isHourOfClock(h) || m < 10 || m > 59) return undefined;
  if (!/^[\s-]$/u.test(tokens.gap(minutes.from))) return undefined;
  const span = { ...hour.value, end: minutes.value.end };
  return timeOf(span, h, m);
}

const isCountInWords = ({ value }: ReadNumber): boolean => value.form === 'words' && value.sense === 'count';

const isHourOfClock = (hour: number): boolean => Number.isInteger(hour) && hour >= 1 && hour <= 12;

const timeOf = (value: Value, hour: number, minutes: number): Value => ({
  ...value,
  sense: 'time',
  weight: 'firm',
  amount: hour * 60 + minutes,
  keys: [timeKey(hour * 60 + minutes)],
  parts: [partOf(value, hour), partOf(value, minutes, [minutes / 60])],
});

function asHour(read: ReadNumber, tokens: Tokens): Value {
  const { value } = read;
  const spoken = hourAndPart(value);
  if (spoken !== undefined) return spoken;
  if (value.amount > 24 || value.unit === 'year' || !isSaidToBeHour(read, tokens)) return value;
  const clock = /^(\d{1,2})\.([0-5]\d)$/.exec(toAscii(tokens.vocable(read.from).raw));
  if (clock !== null && read.to === read.from + 1) return timeOf(value, Number(clock[1]), Number(clock[2]));
  return withHourKeys(value);
}

/** الثامنة والنصف, الثالثة وعشرون دقيقة. */
function hourAndPart(value: Value): Value | undefined {
  const { amount, sense, unit, unitEnd, parts } = value;
  const hour = Math.floor(amount);
  if (sense !== 'ordinal') return undefined;
  if (amount > hour && isHourOfClock(hour)) return timeOf(value, hour, Math.round((amount - hour) * 60));
  const first = unit === 'minute' && unitEnd !== undefined ? parts?.[0] : undefined;
  return first && timeOf(value, first.amount, amount - first.amount);
}

function isSaidToBeHour({ value, from, to }: ReadNumber, tokens: Tokens): boolean {
  if (value.sense !== 'count' && value.sense !== 'ordinal') return false;
  return tokens.has(to, traits.halfOfDay) || tokens.has(from - 1, traits.hourWord);
}

/** Three in the afternoon is 3, 15 and 1500. */
function withHourKeys(value: Value): Value {
  const { amount } = value;
  const keys = [timeKey(Math.round(amount * 60)), numberKey(amount + 12), numberKey((amount + 12) * 100)];
  return { ...value, keys: [...value.keys, ...keys] };
}
