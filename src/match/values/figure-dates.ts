import type { Span } from '../../model/span.js';
import { toAscii } from '../../text/numbers/figures.js';
import type { Tokens } from './tokens.js';
import { numberKey, timeKey, type Value } from './value.js';

/** Values that several tokens make together, `[from, to)`. */
export interface Composed {
  readonly from: number;
  readonly to: number;
  readonly values: readonly Value[];
}

/** Dates and times of day in figures. */
export function figureDates(tokens: Tokens): Composed[] {
  const places = pairsOfFigures(tokens);
  if (places.length === 0) return [];
  const dates = places.flatMap((from) => dateAt(tokens, from));
  const taken = new Set(dates.flatMap(({ from }) => [from, from + 1, from + 2]));
  const rest = places.flatMap((from) =>
    taken.has(from) ? [] : [...shortDateAt(tokens, from), ...timeAt(tokens, from)],
  );
  return [...dates, ...rest];
}

/** Where figures stand before figures. */
const pairsOfFigures = (tokens: Tokens): number[] =>
  tokens.woken.filter((at) => tokens.is(at) === 'figures' && tokens.is(at + 1) === 'figures');

/** 5/11/2016, 2016-11-05. Which is the day and which the month, the other side shows. */
function dateAt(tokens: Tokens, from: number): Composed[] {
  const isDivided = tokens.is(from + 2) === 'figures' && isDividedAlike(tokens, from + 1, from + 2);
  const three = [from, from + 1, from + 2];
  const year = isDivided ? yearAmong(three.map((at) => tokens.vocable(at).raw)) : undefined;
  if (year === undefined) return [];
  return [{ from, to: from + 3, values: three.map((at, index) => partOfDate(tokens, at, index === year)) }];
}

function isDividedAlike(tokens: Tokens, second: number, third: number): boolean {
  const mark = tokens.gap(second);
  return /^[/.-]$/.test(mark) && tokens.gap(third) === mark;
}

/** Which of three runs of figures is the year: the first or the last, of four figures. */
function yearAmong(three: readonly string[]): number | undefined {
  const shape = three.map(({ length }) => (length <= 2 ? 'd' : length === 4 ? 'y' : '?')).join('');
  return shape === 'ddy' ? 2 : shape === 'ydd' ? 0 : undefined;
}

function partOfDate(tokens: Tokens, at: number, isYear: boolean): Value {
  const [start, end] = [tokens.start(at), tokens.end(at)];
  const amount = Number(toAscii(tokens.vocable(at).raw));
  const month = !isYear && amount >= 1 && amount <= 12 ? [`month:${amount}`] : [];
  const keys = [numberKey(amount), ...month];
  return { start, end, sense: isYear ? 'year' : 'day', amount, keys, form: 'figures', weight: 'firm' };
}

/** 9/11, which may be a fraction as well and so asks for nothing by itself. */
function shortDateAt(tokens: Tokens, from: number): Composed[] {
  const two = [from, from + 1];
  if (tokens.gap(from + 1) !== '/' || !two.every((at) => /^\p{Nd}{1,2}$/u.test(tokens.vocable(at).raw)))
    return [];
  const parts = two.map((at) => partOfDate(tokens, at, false));
  const fraction = (parts[0]?.amount ?? 0) / (parts[1]?.amount ?? 0);
  const also = Number.isFinite(fraction) ? [numberKey(fraction)] : [];
  const values = parts.map(
    (part): Value => ({ ...part, sense: 'count', weight: 'loose', keys: [...part.keys, ...also] }),
  );
  return [{ from, to: from + 2, values }];
}

/** 15:30. */
function timeAt(tokens: Tokens, from: number): Composed[] {
  if (tokens.gap(from + 1) !== ':' || tokens.gap(from) === ':') return [];
  const [hour, minute] = [toAscii(tokens.vocable(from).raw), toAscii(tokens.vocable(from + 1).raw)];
  if (!isClock(hour, minute)) return [];
  const span = { start: tokens.start(from), end: tokens.end(from + 1) };
  return [{ from, to: from + 2, values: [timeInFigures(span, Number(hour), Number(minute))] }];
}

const isClock = (hour: string, minute: string): boolean =>
  /^(?:[01]?\d|2[0-4])$/.test(hour) && /^[0-5]\d$/.test(minute);

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
