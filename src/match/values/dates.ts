import type { Span } from '../../model/span.js';
import type { Calendar, CalendarName } from '../../text/calendar/calendar.js';
import { marks } from '../../text/numbers/marks.js';
import { gapBefore, has, type Token } from './tokens.js';
import type { Value } from './value.js';
import { traits, type Vocable, type Written, wakes } from './vocable.js';

/** A month or weekday in a text, and the tokens it covers, `[from, to)`. */
export interface ReadName {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

/** The months and weekdays of a text. */
export function readCalendar(tokens: readonly Token[], calendar: Calendar): ReadName[] {
  const found: ReadName[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = isAwakened(tokens[at]?.vocable) ? readAt(tokens, at, calendar) : undefined;
    if (read !== undefined) found.push(read);
    at = read?.to ?? at + 1;
  }
  return found;
}

const isAwakened = (vocable: Vocable | undefined): boolean =>
  vocable !== undefined && (vocable.wakes & wakes.calendar) !== 0;

interface Place {
  readonly name: CalendarName;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

function readAt(tokens: readonly Token[], at: number, calendar: Calendar): ReadName | undefined {
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

function placeAt(tokens: readonly Token[], at: number, calendar: Calendar): Place | undefined {
  const token = tokens[at];
  if (token === undefined || !isAwakened(token.vocable)) return undefined;
  const keys = keysBehind(tokens, at);
  for (const { key, start, end, definite } of token.vocable.readings) {
    const found = definite ? undefined : calendar.find([key, ...keys]);
    if (found === undefined) continue;
    const { name, length } = found;
    const last = length === 1 ? undefined : tokens[at + length - 1];
    return {
      name,
      from: at,
      to: at + length,
      start: token.start + start,
      end: last?.end ?? token.start + end,
    };
  }
  return undefined;
}

/** How many words may follow the first of a name. */
const furtherWords = 3;

/** The words that may belong to the name that begins with one. */
function keysBehind(tokens: readonly Token[], at: number): string[] {
  const keys: string[] = [];
  for (let next = at + 1; next <= at + furtherWords; next++) {
    const token = tokens[next];
    if (token?.vocable.is !== 'word' || !/^[\s\-'’ʻ]*$/u.test(gapBefore(token))) break;
    keys.push(token.vocable.readings[0]?.key ?? '');
  }
  return keys;
}

/** What may stand between the parts of a date. */
const dateGap = new RegExp(`^[\\s${marks.dateGaps}]*$`, 'u');

/** Whether a figure, or a word such as شهر, shows that a month or day is meant. */
function isShownMonth(tokens: readonly Token[], { from, to }: Place): boolean {
  const [before, name, after] = [tokens[from - 1], tokens[from], tokens[to]];
  const isFigure = (token: Token | undefined, second: Token | undefined): boolean =>
    token?.vocable.is === 'figures' && second !== undefined && dateGap.test(gapBefore(second));
  return (
    isFigure(before, name) ||
    isFigure(after, after) ||
    has(before, traits.beforeDate) ||
    has(after, traits.afterDate)
  );
}

const isRelative = (tokens: readonly Token[], { from, to }: Place): boolean =>
  [from - 2, from - 1, to, to + 1].some((at) => has(tokens[at], traits.relativeDay));

interface Second {
  readonly span: Span;
  readonly to: number;
  readonly isSame: boolean;
}

/** What stands behind a slash or in brackets: the same month in its other name, or letters that may spell it. */
function secondName(tokens: readonly Token[], place: Place, calendar: Calendar): Second | undefined {
  const next = tokens[place.to];
  const { name } = place;
  if (name.is !== 'month' || next?.vocable.is !== 'word') return undefined;
  const gap = gapBefore(next);
  if (!/^\s?[/(]\s?$/u.test(gap)) return undefined;
  const start = place.end;
  const other = placeAt(tokens, place.to, calendar);
  const bracket = gap.includes('(') ? 1 : 0;
  if (other !== undefined)
    return other.name.is === 'month' && other.name.value === name.value
      ? { span: { start, end: (tokens[other.to - 1]?.end ?? start) + bracket }, to: other.to, isSame: true }
      : undefined;
  const to = endOfName(tokens, place.to);
  return calendar.capitalised && to > place.to
    ? { span: { start, end: (tokens[to - 1]?.end ?? start) + bracket }, to, isSame: false }
    : undefined;
}

/** A name in capitals, its article aside: Tishreen al-Thani. */
function endOfName(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < from + 3) {
    const token = tokens[to];
    if (token?.vocable.is !== 'word' || !/^(?:\p{Lu}|al$|ath$|ul$)/u.test(token.vocable.raw)) break;
    if (to > from && !/^[\s-]$/u.test(gapBefore(token))) break;
    to += 1;
  }
  return to;
}
