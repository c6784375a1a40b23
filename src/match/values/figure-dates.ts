import type { Span } from '../../model/span.js';
import { toAscii } from '../../text/numbers/figures.js';
import { gapBefore, type Token } from './tokens.js';
import { numberKey, timeKey, type Value } from './value.js';

/** Values that several tokens make together, `[from, to)`. */
export interface Composed {
  readonly from: number;
  readonly to: number;
  readonly values: readonly Value[];
}

/** Dates and times of day in figures. */
export function figureDates(tokens: readonly Token[]): Composed[] {
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
function pairsOfFigures(tokens: readonly Token[]): number[] {
  const places: number[] = [];
  for (let at = 1; at < tokens.length; at++)
    if (tokens[at]?.vocable.is === 'figures' && tokens[at - 1]?.vocable.is === 'figures') places.push(at - 1);
  return places;
}

/** 5/11/2016, 2016-11-05. Which is the day and which the month, the other side shows. */
function dateAt(tokens: readonly Token[], from: number): Composed[] {
  const three = tokens.slice(from, from + 3);
  const areFigures = three.every(({ vocable }) => vocable.is === 'figures');
  const year = areFigures && areDivided(three) ? yearAmong(three) : undefined;
  if (year === undefined) return [];
  return [{ from, to: from + 3, values: three.map((token, index) => partOfDate(token, index === year)) }];
}

function areDivided([, second, third]: readonly Token[]): boolean {
  if (second === undefined || third === undefined) return false;
  const mark = gapBefore(second);
  return /^[/.-]$/.test(mark) && gapBefore(third) === mark;
}

/** Which of three runs of figures is the year: the first or the last, of four figures. */
function yearAmong(three: readonly Token[]): number | undefined {
  const shape = three
    .map(({ vocable: { raw } }) => (raw.length <= 2 ? 'd' : raw.length === 4 ? 'y' : '?'))
    .join('');
  return shape === 'ddy' ? 2 : shape === 'ydd' ? 0 : undefined;
}

function partOfDate({ vocable, start, end }: Token, isYear: boolean): Value {
  const amount = Number(toAscii(vocable.raw));
  const month = !isYear && amount >= 1 && amount <= 12 ? [`month:${amount}`] : [];
  const keys = [numberKey(amount), ...month];
  return { start, end, sense: isYear ? 'year' : 'day', amount, keys, form: 'figures', weight: 'firm' };
}

/** 9/11, which may be a fraction as well and so asks for nothing by itself. */
function shortDateAt(tokens: readonly Token[], from: number): Composed[] {
  const two = tokens.slice(from, from + 2);
  if (!two.every(({ vocable }) => /^\p{Nd}{1,2}$/u.test(vocable.raw)) || !isBehind('/', two[1])) return [];
  const parts = two.map((token) => partOfDate(token, false));
  const fraction = (parts[0]?.amount ?? 0) / (parts[1]?.amount ?? 0);
  const also = Number.isFinite(fraction) ? [numberKey(fraction)] : [];
  const values = parts.map(
    (part): Value => ({ ...part, sense: 'count', weight: 'loose', keys: [...part.keys, ...also] }),
  );
  return [{ from, to: from + 2, values }];
}

const isBehind = (mark: string, token: Token | undefined): boolean =>
  token !== undefined && gapBefore(token) === mark;

/** 15:30. */
function timeAt(tokens: readonly Token[], from: number): Composed[] {
  const [hour, minute] = [tokens[from], tokens[from + 1]];
  if (hour === undefined || minute === undefined || !isClock(hour, minute)) return [];
  if (isBehind(':', hour) || !isBehind(':', minute)) return [];
  const span = { start: hour.start, end: minute.end };
  const value = timeInFigures(span, Number(toAscii(hour.vocable.raw)), Number(toAscii(minute.vocable.raw)));
  return [{ from, to: from + 2, values: [value] }];
}

const isClock = (hour: Token, minute: Token): boolean =>
  /^(?:[01]?\d|2[0-4])$/.test(toAscii(hour.vocable.raw)) && /^[0-5]\d$/.test(toAscii(minute.vocable.raw));

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
