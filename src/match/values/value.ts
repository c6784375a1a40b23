import type { Span } from '../../model/span.js';
import type { Weight } from '../../text/numbers/lexicon.js';

/** What a value is a value of. */
export type Sense =
  | 'count'
  | 'ordinal'
  | 'percent'
  | 'fraction'
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
  /** The values it is composed of, for where the other side states them apart. */
  readonly parts?: readonly Value[];
  /** A second name of the same month that follows it, as in نوفمبر/تشرين الثاني. */
  readonly doubled?: Span;
  /** Whether a word beside it tells the same day from today, so that either may be left out. */
  readonly relative?: boolean;
}

const dated = new Set<Sense>(['day', 'year', 'month', 'islamic-month', 'weekday']);

export const isDated = ({ sense }: Value): boolean => dated.has(sense);

/** A number written so that equal ones are equal letters, rounding errors aside. */
export const numberKey = (value: number): string => `n:${Number(value.toPrecision(12))}`;
