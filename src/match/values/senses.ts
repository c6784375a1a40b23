import type { Calendar } from '../../text/calendar/calendar.js';
import type { NumberLexicon, WordList } from '../../text/numbers/lexicon.js';
import type { ReadName } from './dates.js';
import { timeKey } from './figure-dates.js';
import { partOf } from './numbers.js';
import type { ReadNumber } from './read-number.js';
import type { Token } from './tokens.js';
import { numberKey, type Sense, type Value } from './value.js';

/** Where "per cent" is said: index of its first token → how many tokens it takes. */
export function percentMarks(tokens: readonly Token[], lexicon: NumberLexicon): Map<number, number> {
  const marks = new Map<number, number>();
  for (const [at, token] of tokens.entries()) {
    if (token.is === 'figures') continue;
    const keys = tokens.slice(at, at + 2).map(({ readings }) => readings[0]?.key ?? '');
    const length = lexicon.percent(keys);
    if (length > 0) marks.set(at, length);
  }
  return marks;
}

const as = (read: ReadNumber, sense: Sense, also: readonly string[] = []): ReadNumber => ({
  ...read,
  value: { ...read.value, sense, keys: [...read.value.keys, ...also] },
});

/** A number with "per cent" before or behind it; half of something is 50 per cent of it. */
export function withPercent(read: ReadNumber, marks: ReadonlyMap<number, number>): ReadNumber {
  const isPercent = marks.has(read.to) || marks.has(read.from - 1) || marks.has(read.from - 2);
  const { weight } = read.value;
  if (!isPercent || read.value.sense !== 'count') return read;
  const percent = as(read, 'percent', [numberKey(read.value.amount / 100)]);
  return { ...percent, value: { ...percent.value, weight: weight === 'idle' ? 'loose' : weight } };
}

/** The numbers with those marked that are the day or the year of a date. */
export function withDate(
  numbers: readonly ReadNumber[],
  names: readonly ReadName[],
  tokens: readonly Token[],
  lexicon: NumberLexicon,
  calendar: Calendar,
): ReadNumber[] {
  const months = names.filter(({ value }) => value.sense !== 'weekday');
  const starts = new Set(months.map(({ from }) => from));
  const ends = new Set(months.map(({ to }) => to));
  const days = new Set<number>();
  const years = new Set<number>();
  return numbers.map((read) => {
    const { from, to } = read;
    const follows = ends.has(from) || days.has(from);
    const next = skipLinks(tokens, to, calendar);
    if (
      isYear(read, tokens) &&
      (follows || years.has(from) || says(tokens[from - 1], 'yearWords', lexicon))
    ) {
      years.add(to);
      return as(read, 'year');
    }
    if (isShortYear(read) && says(tokens[from - 1], 'yearWords', lexicon))
      return as(read, 'year', [numberKey(1900 + read.value.amount)]);
    if (!isDay(read) || !(starts.has(next) || ends.has(from))) return read;
    days.add(to);
    return as(read, 'day');
  });
}

/** 5 من نوفمبر, the 5th of November. */
function skipLinks(tokens: readonly Token[], from: number, calendar: Calendar): number {
  let at = from;
  while (at < from + 2 && tokens[at]?.readings.some(({ key }) => calendar.is('links', key))) at += 1;
  return at;
}

const isDay = ({ value }: ReadNumber): boolean =>
  (value.sense === 'count' || value.sense === 'ordinal') &&
  Number.isInteger(value.amount) &&
  value.amount >= 1 &&
  value.amount <= 31;

const isShortYear = ({ value }: ReadNumber): boolean =>
  value.form === 'words' &&
  value.unit === undefined &&
  value.sense === 'count' &&
  value.amount > 12 &&
  value.amount < 100;

function isYear({ value, from, to }: ReadNumber, tokens: readonly Token[]): boolean {
  const { amount } = value;
  const isPlain = value.form === 'words' || (to === from + 1 && /^\p{Nd}{4}$/u.test(tokens[from]?.raw ?? ''));
  return isPlain && value.sense === 'count' && value.unit === undefined && amount >= 1000 && amount <= 2100;
}

const says = (token: Token | undefined, list: WordList, { is }: NumberLexicon): boolean =>
  token?.readings.some(({ key }) => is(list, key)) === true;

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
  if (sense === 'ordinal' && amount > hour && hour <= 12)
    return timeOf(value, hour, Math.round((amount - hour) * 60));
  const [first] = value.parts ?? [];
  if (sense === 'ordinal' && unit === 'minute' && first !== undefined)
    return timeOf(value, first.amount, amount - first.amount);
  const isHour =
    says(tokens[to], 'after', lexicon) ||
    says(tokens[to], 'before', lexicon) ||
    says(tokens[from - 1], 'hourWords', lexicon);
  if (!isHour || (sense !== 'count' && sense !== 'ordinal') || amount > 24 || unit === 'year') return value;
  const keys = [timeKey(Math.round(amount * 60)), numberKey(amount + 12), numberKey((amount + 12) * 100)];
  return { ...value, keys: [...value.keys, ...keys] };
}
