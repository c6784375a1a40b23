import type { Span } from '../../model/span.js';
import { toAscii } from '../../text/numbers/figures.js';
import type { Token } from './tokens.js';
import { numberKey, type Value } from './value.js';

/** Values that several tokens make together, `[from, to)`. */
interface Composed {
  readonly from: number;
  readonly to: number;
  readonly values: readonly Value[];
}

/** Dates in figures: 5/11/2016, 2016-11-05. Which is the day and which the month, the other side shows. */
export function figureDates(tokens: readonly Token[]): Composed[] {
  return tokens.flatMap((_, from): Composed[] => {
    const three = tokens.slice(from, from + 3);
    const year =
      three.every(({ is }) => is === 'figures') && areDivided(three) ? yearAmong(three) : undefined;
    if (year === undefined) return [];
    return [
      { from, to: from + 3, values: three.flatMap((token, index) => dateParts(token, index === year)) },
    ];
  });
}

const areDivided = ([, second, third]: readonly Token[]): boolean =>
  second !== undefined && /^[/.-]$/.test(second.gap) && third?.gap === second.gap;

/** Which of three runs of figures is the year: the first or the last, of four figures. */
function yearAmong(three: readonly Token[]): number | undefined {
  const shape = three.map(({ raw }) => (raw.length <= 2 ? 'd' : raw.length === 4 ? 'y' : '?')).join('');
  return shape === 'ddy' ? 2 : shape === 'ydd' ? 0 : undefined;
}

function dateParts(token: Token, isYear: boolean): Value[] {
  const amount = Number(toAscii(token.raw));
  const sense = isYear ? 'year' : 'day';
  const month = !isYear && amount >= 1 && amount <= 12 ? [`month:${amount}`] : [];
  const keys = [numberKey(amount), ...month];
  return [{ start: token.start, end: token.end, sense, amount, keys, form: 'figures', weight: 'firm' }];
}

/** Times of day in figures: 15:30. */
export function figureTimes(tokens: readonly Token[]): Composed[] {
  return tokens.flatMap((token, from): Composed[] => {
    const next = tokens[from + 1];
    if (token.gap === ':' || next?.gap !== ':' || !isClock(token, next)) return [];
    const span = { start: token.start, end: next.end };
    const value = timeInFigures(span, Number(toAscii(token.raw)), Number(toAscii(next.raw)));
    return [{ from, to: from + 2, values: [value] }];
  });
}

const isClock = (hour: Token, minute: Token): boolean =>
  /^(?:[01]?\d|2[0-4])$/.test(toAscii(hour.raw)) && /^[0-5]\d$/.test(toAscii(minute.raw));

function timeInFigures(span: Span, hour: number, minute: number): Value {
  const amount = hour * 60 + minute;
  const onTheHour = minute === 0 ? [numberKey(hour), numberKey(hour % 12)] : [];
  const part = (each: number, also: readonly number[] = []): Value => ({
    ...span,
    sense: 'count',
    amount: each,
    keys: [each, ...also].map(numberKey),
    form: 'figures',
    weight: 'idle',
  });
  return {
    ...span,
    sense: 'time',
    amount,
    keys: [timeKey(amount), ...onTheHour],
    form: 'figures',
    weight: 'firm',
    parts: [part(hour), part(minute, [minute / 60])],
  };
}

/** A time of day, on a clock with twelve hours: which half of the day is said in words. */
export const timeKey = (minutes: number): string => `time:${minutes % 720}`;
