import type { Span } from '../../model/span.js';
import type { Calendar, CalendarName } from '../../text/calendar/calendar.js';
import { marks } from '../../text/numbers/marks.js';
import type { Tokens } from './tokens.js';
import type { Value } from './value.js';
import { traits, type Written, wakes } from './vocable.js';

/** A month or weekday in a text, and the tokens it covers, `[from, to)`. */
export interface ReadName {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

/** The months and weekdays of a text. */
export function readCalendar(tokens: Tokens, calendar: Calendar): ReadName[] {
  const found: ReadName[] = [];
  let from = 0;
  for (const at of tokens.woken) {
    const read = at < from ? undefined : readAt(tokens, at, calendar);
    if (read === undefined) continue;
    found.push(read);
    from = read.to;
  }
  return found;
}

interface Place {
  readonly name: CalendarName;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

function readAt(tokens: Tokens, at: number, calendar: Calendar): ReadName | undefined {
  const place = placeAt(tokens, at, calendar);
  if (place === undefined) return undefined;
  const second = secondName(tokens, place, calendar);
  const isShown = !place.name.ambiguous || second?.isSame === true || isShownMonth(tokens, place);
  const { is, value: amount } = place.name;
  const value: Value = {
    start: place.start,
    end: place.end,
    sense: is,
    amount,
    keys: [`${is}:${amount}`],
    form: 'words',
    weight: isShown ? (place.name.ambiguous ? 'loose' : 'firm') : 'idle',
    relative: isRelative(tokens, place),
    ...(second === undefined ? {} : { doubled: second.span }),
  };
  return { from: at, to: second?.isSame === true ? second.to : place.to, value };
}

/** Whether the name of a month or weekday may begin with a word. */
export const mayBeginName = ({ raw, is, readings }: Written, calendar: Calendar): boolean =>
  is === 'word' &&
  readings.some(({ key, definite }) => !definite && calendar.begins(key)) &&
  mayBeName(raw, calendar);

const mayBeName = (raw: string, { capitalised, isOther }: Calendar): boolean =>
  !isOther(raw) && (!capitalised || /^\p{Lu}/u.test(raw));

function placeAt(tokens: Tokens, at: number, calendar: Calendar): Place | undefined {
  if (!tokens.isWoken(at, wakes.calendar)) return undefined;
  const from = tokens.start(at);
  const keys = keysBehind(tokens, at);
  for (const { key, start, end, definite } of tokens.vocable(at).readings) {
    const found = definite ? undefined : calendar.find([key, ...keys]);
    if (found === undefined) continue;
    const { name, length } = found;
    return {
      name,
      from: at,
      to: at + length,
      start: from + start,
      end: length === 1 ? from + end : tokens.end(at + length - 1),
    };
  }
  return undefined;
}

/** How many words may follow the first of a name. */
const furtherWords = 3;

/** The words that may belong to the name that begins with one. */
function keysBehind(tokens: Tokens, at: number): string[] {
  const keys: string[] = [];
  for (let next = at + 1; next <= at + furtherWords; next++) {
    if (tokens.is(next) !== 'word' || !/^[\s\-'’ʻ]*$/u.test(tokens.gap(next))) break;
    keys.push(tokens.vocable(next).readings[0]?.key ?? '');
  }
  return keys;
}

/** What may stand between the parts of a date. */
const dateGap = new RegExp(`^[\\s${marks.dateGaps}]*$`, 'u');

/** Whether a figure, or a word such as شهر, shows that a month or day is meant. */
function isShownMonth(tokens: Tokens, { from, to }: Place): boolean {
  const isFigure = (at: number, second: number): boolean =>
    tokens.is(at) === 'figures' && dateGap.test(tokens.gap(second));
  return (
    isFigure(from - 1, from) ||
    isFigure(to, to) ||
    tokens.has(from - 1, traits.beforeDate) ||
    tokens.has(to, traits.afterDate)
  );
}

const isRelative = (tokens: Tokens, { from, to }: Place): boolean =>
  [from - 2, from - 1, to, to + 1].some((at) => tokens.has(at, traits.relativeDay));

interface Second {
  readonly span: Span;
  readonly to: number;
  readonly isSame: boolean;
}

/** What stands behind a slash or in brackets: the same month in its other name, or letters that may spell it. */
function secondName(tokens: Tokens, place: Place, calendar: Calendar): Second | undefined {
  const { name } = place;
  if (name.is !== 'month' || tokens.is(place.to) !== 'word') return undefined;
  const gap = tokens.gap(place.to);
  if (!/^\s?[/(]\s?$/u.test(gap)) return undefined;
  const start = place.end;
  const other = placeAt(tokens, place.to, calendar);
  const bracket = gap.includes('(') ? 1 : 0;
  if (other !== undefined)
    return other.name.is === 'month' && other.name.value === name.value
      ? { span: { start, end: tokens.end(other.to - 1) + bracket }, to: other.to, isSame: true }
      : undefined;
  const to = endOfName(tokens, place.to);
  return calendar.capitalised && to > place.to
    ? { span: { start, end: tokens.end(to - 1) + bracket }, to, isSame: false }
    : undefined;
}

/** A name in capitals, its article aside: Tishreen al-Thani. */
function endOfName(tokens: Tokens, from: number): number {
  let to = from;
  while (to < from + 3) {
    if (tokens.is(to) !== 'word' || !/^(?:\p{Lu}|al$|ath$|ul$)/u.test(tokens.vocable(to).raw)) break;
    if (to > from && !/^[\s-]$/u.test(tokens.gap(to))) break;
    to += 1;
  }
  return to;
}
