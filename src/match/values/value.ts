import type { Span } from '../../model/span.js';
import type { Weight } from '../../text/numbers/lexicon.js';
import { areOtherScales } from '../../text/numbers/measures.js';

/** What a value is a value of. */
export type Sense =
  | 'count'
  | 'ordinal'
  | 'percent'
  | 'fraction'
  | 'share'
  | 'span'
  | 'part-of-date'
  | 'implied'
  | 'indefinite'
  | 'time'
  | 'decade'
  | 'day'
  | 'year'
  | 'month'
  | 'islamic-month'
  | 'weekday'
  | 'direction';

/** A value that a text states, wherever its words come from. */
export interface Value extends Span {
  readonly sense: Sense;
  /** The value itself: an amount, a month 1–12, a weekday 1–7, an eighth of the compass 0–7. */
  readonly amount: number;
  /** What it may mean, likeliest first, written so that two languages write the same: "n:3", "month:11". */
  readonly keys: readonly string[];
  readonly form: 'figures' | 'words';
  readonly weight: Weight;
  /** Unit of measure that it counts. */
  readonly unit?: string;
  /** Where the unit ends that is written behind it. */
  readonly unitEnd?: number;
  /** The values it is composed of, for where the other side states them apart. */
  readonly parts?: readonly Value[];
  /** A second name of the same month that follows it, as in نوفمبر/تشرين الثاني. */
  readonly doubled?: Span;
  /** Whether a word beside it tells the same day from today, so that either may be left out. */
  readonly relative?: boolean;
}

const dated = new Set<Sense>(['day', 'year', 'month', 'islamic-month', 'weekday', 'part-of-date']);

export const isDated = ({ sense }: Value): boolean => dated.has(sense);

/** The keys of small whole numbers, years among them, once they have been asked for. */
const small: string[] = [];
const largestSmall = 3000;

/** A number written so that equal ones are equal letters, rounding errors aside. */
export function numberKey(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > largestSmall) return keyOf(value);
  const key = small[value] ?? keyOf(value);
  small[value] = key;
  return key;
}

const keyOf = (value: number): string => `n:${Number(value.toPrecision(12))}`;

/** Whether one value may say what another says: five miles are not five kilometres. */
export function agree(a: Value, b: Value): boolean {
  if (a.unit !== undefined && b.unit !== undefined && areOtherScales(a.unit, b.unit)) return false;
  if (isDayForCount(a, b) || isDayForCount(b, a)) return false;
  return a.keys.some((key) => b.keys.includes(key));
}

/** Three stages say nothing of the third of a month. */
const isDayForCount = (day: Value, count: Value): boolean =>
  day.sense === 'day' && count.sense === 'count' && count.form === 'words' && count.weight !== 'idle';

/** A time of day, on a clock with twelve hours: which half of the day is said in words. @param minutes since midnight */
export const timeKey = (minutes: number): string => `time:${minutes % 720}`;
