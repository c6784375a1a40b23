import type { Span } from '../../model/span.js';
import type { Calendar, CalendarName } from '../../text/calendar/calendar.js';
import { marks } from '../../text/numbers/marks.js';
import type { Token } from './tokens.js';
import type { Value } from './value.js';

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
    const read = readAt(tokens, at, calendar);
    if (read !== undefined) found.push(read);
    at = read?.to ?? at + 1;
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

function readAt(tokens: readonly Token[], at: number, calendar: Calendar): ReadName | undefined {
  const place = placeAt(tokens, at, calendar);
  if (place === undefined) return undefined;
  const second = secondName(tokens, place, calendar);
  const isShown = !place.name.ambiguous || second?.isSame === true || isShownMonth(tokens, place, calendar);
  const { is, value: amount } = place.name;
  const value: Value = {
    start: place.start,
    end: place.end,
    sense: is,
    amount,
    keys: [`${is}:${amount}`],
    form: 'words',
    weight: isShown ? (place.name.ambiguous ? 'loose' : 'firm') : 'idle',
    relative: isRelative(tokens, place, calendar),
    ...(second === undefined ? {} : { doubled: second.span }),
  };
  return { from: at, to: second?.isSame === true ? second.to : place.to, value };
}

const mayBeName = (raw: string, { capitalised, isOther }: Calendar): boolean =>
  !isOther(raw) && (!capitalised || /^\p{Lu}/u.test(raw));

function placeAt(tokens: readonly Token[], at: number, calendar: Calendar): Place | undefined {
  const token = tokens[at];
  if (token?.is !== 'word' || !mayBeName(token.raw, calendar)) return undefined;
  const rest = tokens.slice(at + 1, at + 4);
  const joined = rest.findIndex(({ gap, is }) => is !== 'word' || !/^[\s\-'’ʻ]*$/u.test(gap));
  const keys = (joined < 0 ? rest : rest.slice(0, joined)).map(({ readings }) => readings[0]?.key ?? '');
  for (const { key, start, end, definite } of token.readings) {
    const found = definite ? undefined : calendar.find([key, ...keys]);
    if (found === undefined) continue;
    const { name, length } = found;
    return {
      name,
      from: at,
      to: at + length,
      start,
      end: length === 1 ? end : (tokens[at + length - 1]?.end ?? end),
    };
  }
  return undefined;
}

/** What may stand between the parts of a date. */
const dateGap = new RegExp(`^[\\s${marks.dateGaps}]*$`, 'u');

/** Whether a figure, or a word such as شهر, shows that a month or day is meant. */
function isShownMonth(tokens: readonly Token[], { from, to }: Place, calendar: Calendar): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  const says = (token: Token | undefined, list: 'before' | 'after'): boolean =>
    token?.readings.some(({ key }) => calendar.is(list, key)) === true;
  const isFigure = (token: Token | undefined, gap: string | undefined): boolean =>
    token?.is === 'figures' && dateGap.test(gap ?? '');
  return (
    isFigure(before, tokens[from]?.gap) ||
    isFigure(after, after?.gap) ||
    says(before, 'before') ||
    says(after, 'after')
  );
}

function isRelative(tokens: readonly Token[], { from, to }: Place, calendar: Calendar): boolean {
  return [...tokens.slice(Math.max(0, from - 2), from), ...tokens.slice(to, to + 2)].some(({ readings }) =>
    readings.some(({ key }) => calendar.is('relative', key)),
  );
}

interface Second {
  readonly span: Span;
  readonly to: number;
  readonly isSame: boolean;
}

/** What stands behind a slash or in brackets: the same month in its other name, or letters that may spell it. */
function secondName(tokens: readonly Token[], place: Place, calendar: Calendar): Second | undefined {
  const next = tokens[place.to];
  const { name } = place;
  if (name.is !== 'month' || next?.is !== 'word' || !/^\s?[/(]\s?$/u.test(next.gap)) return undefined;
  const start = place.end;
  const other = placeAt(tokens, place.to, calendar);
  const bracket = next.gap.includes('(') ? 1 : 0;
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
    const goesOn = to === from || /^[\s-]$/u.test(token?.gap ?? '');
    if (token?.is !== 'word' || !goesOn || !/^(?:\p{Lu}|al$|ath$|ul$)/u.test(token.raw)) break;
    to += 1;
  }
  return to;
}
