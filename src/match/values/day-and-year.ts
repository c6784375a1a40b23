import { toAscii } from '../../text/numbers/figures.js';
import type { ReadName } from './dates.js';
import type { ReadNumber } from './read-number.js';
import type { Tokens } from './tokens.js';
import { numberKey, type Sense } from './value.js';
import { traits } from './vocable.js';

const as = (read: ReadNumber, sense: Sense, also: readonly number[] = []): ReadNumber => ({
  ...read,
  value: { ...read.value, sense, keys: [...read.value.keys, ...also.map(numberKey)] },
});

/** The numbers with those marked that are the day or the year of a date. */
export function withDate(
  numbers: readonly ReadNumber[],
  names: readonly ReadName[],
  tokens: Tokens,
): ReadNumber[] {
  const months = names.filter(({ value }) => value.sense !== 'weekday');
  const scene: Scene = {
    tokens,
    monthStarts: new Set(months.map(({ from }) => from)),
    monthEnds: new Set(months.map(({ to }) => to)),
    dayEnds: new Set(),
    yearEnds: new Set(),
  };
  return numbers.map((read) => dated(read, scene));
}

/** What stands around the numbers of a text; days and years are noted as they are read. */
interface Scene {
  readonly tokens: Tokens;
  readonly monthStarts: ReadonlySet<number>;
  readonly monthEnds: ReadonlySet<number>;
  readonly dayEnds: Set<number>;
  readonly yearEnds: Set<number>;
}

function dated(read: ReadNumber, scene: Scene): ReadNumber {
  const year = yearOf(read, scene);
  if (year !== undefined) {
    scene.yearEnds.add(read.to);
    return year;
  }
  const isBesideMonth =
    scene.monthStarts.has(skipLinks(scene, read.to)) ||
    (scene.monthEnds.has(read.from) && isJoined(read, scene));
  if (!isDay(read) || !isBesideMonth) return read;
  scene.dayEnds.add(read.to);
  return as(read, 'day');
}

/** A number as a year: after a month, a day or a word such as عام, or as the end of a span of years. */
function yearOf(read: ReadNumber, { tokens, monthEnds, dayEnds, yearEnds }: Scene): ReadNumber | undefined {
  const { from } = read;
  const isSaid = tokens.has(from - 1, traits.yearWord);
  const follows = monthEnds.has(from) || dayEnds.has(from) || yearEnds.has(from);
  const isTimed = tokens.has(from - 1, traits.timeWord);
  if (isYear(read, tokens)) return isSaid || isTimed || follows ? as(read, 'year') : undefined;
  const ending = yearEnds.has(from) ? endOfSpan(read, tokens) : undefined;
  if (ending !== undefined) return as(read, 'year', [ending]);
  return isSaid && isShortYear(read) ? as(read, 'year', [1900 + read.value.amount]) : undefined;
}

/** The last year of 2011–14. */
function endOfSpan({ from, value }: ReadNumber, tokens: Tokens): number | undefined {
  const before = toAscii(tokens.vocable(from - 1).raw);
  const isShort = /^\p{Nd}{2}$/u.test(tokens.vocable(from).raw) && /^[-–/]$/u.test(tokens.gap(from));
  return isShort && /^\d{4}$/.test(before) ? Number(before.slice(0, 2)) * 100 + value.amount : undefined;
}

/** March 5, March five; but in March, five people. */
const isJoined = ({ from, value }: ReadNumber, { tokens }: Scene): boolean =>
  value.form === 'figures' || tokens.isNear(from);

/** 5 من نوفمبر, the 5th of November. */
function skipLinks({ tokens }: Scene, from: number): number {
  let at = from;
  while (at < from + 2 && tokens.has(at, traits.dateLink)) at += 1;
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

function isYear({ value, from, to }: ReadNumber, tokens: Tokens): boolean {
  const { amount } = value;
  const isPlain =
    value.form === 'words' || (to === from + 1 && /^\p{Nd}{4}$/u.test(tokens.vocable(from).raw));
  return isPlain && value.sense === 'count' && value.unit === undefined && amount >= 1000 && amount <= 2100;
}
