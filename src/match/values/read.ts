import type { Span } from '../../model/span.js';
import { type Calendar, calendarOf } from '../../text/calendar/calendar.js';
import { compassOf } from '../../text/compass/compass.js';
import type { Language } from '../../text/language.js';
import { type NumberLexicon, numbersOf } from '../../text/numbers/lexicon.js';
import { datePartsIn } from './date-parts.js';
import { readCalendar } from './dates.js';
import { withDate } from './day-and-year.js';
import { createCompass } from './directions.js';
import { type Dual, dualsIn, type Mention, mentionsIn } from './duals.js';
import { figureDates } from './figure-dates.js';
import { withHours } from './hours.js';
import { readNumbers } from './numbers.js';
import { percentMarks, withPercent } from './percents.js';
import { loneMeasures, withMeasure } from './quantities.js';
import type { ReadNumber } from './read-number.js';
import { wholeShares, withProportions, withShare } from './shares.js';
import { type Token, tokensOf } from './tokens.js';
import type { Value } from './value.js';

/** Turns the words of one language into values. */
export interface ValueReader {
  readonly language: Language;
  readonly numbers: NumberLexicon | undefined;
  readonly calendar: Calendar;
  /** Whether the language has words of direction that the house knows. */
  readonly hasCompass: boolean;
  /** Words that may be two of something, and things named without a number. */
  things(text: string, opaque?: readonly Span[]): Things;
  /** Every value that a text states, in the order of its words. */
  read(text: string, opaque?: readonly Span[]): Value[];
}

/** What a text counts by the form of its words. */
export interface Things {
  readonly duals: readonly Dual[];
  readonly mentions: readonly Mention[];
}

/** Makes a reader; of a language without data it reads the months and weekdays that the runtime knows. */
export function createValueReader(language: Language): ValueReader {
  const numbers = numbersOf(language);
  const calendar = calendarOf(language);
  const data = compassOf(language.tag);
  const compass = data && createCompass(data, language);
  return {
    language,
    numbers,
    calendar,
    hasCompass: compass !== undefined,
    things: (text, opaque = []) => {
      if (numbers === undefined) return { duals: [], mentions: [] };
      const tokens = tokensOf(text, language, opaque);
      return { duals: dualsIn(tokens, numbers, language), mentions: mentionsIn(tokens, numbers) };
    },
    read: (text, opaque = []) => {
      const tokens = tokensOf(text, language, opaque);
      const names = readCalendar(tokens, calendar);
      const counted = numbers === undefined ? [] : readCounted(tokens, names, numbers, calendar);
      const values = [...names.map(({ value }) => value), ...counted, ...(compass?.read(tokens) ?? [])];
      return values.sort((a, b) => a.start - b.start);
    },
  };
}

/** Everything that holds a number, with what the words around say it is. */
function readCounted(
  tokens: readonly Token[],
  names: ReturnType<typeof readCalendar>,
  lexicon: NumberLexicon,
  calendar: Calendar,
): Value[] {
  const taken = new Set(
    names.filter(({ value }) => value.weight !== 'idle').flatMap(({ from, to }) => range(from, to)),
  );
  const composed = figureDates(tokens);
  for (const { from, to } of composed) for (const at of range(from, to)) taken.add(at);
  const percents = percentMarks(tokens, lexicon);
  for (const [at, length] of percents) for (const each of range(at, at + length)) taken.add(each);
  const numbers = readNumbers(tokens, lexicon, taken)
    .map((read) => withPercent(read, percents))
    .map((read) => withMeasure(read, tokens, lexicon))
    .map((read) => withShare(read, tokens, lexicon))
    .filter(({ from }, at, all) => from >= (all[at - 1]?.to ?? 0));
  const dated = withDate(withProportions(numbers, tokens, lexicon), names, tokens, lexicon, calendar);
  return [
    ...withHours(dated, tokens, lexicon),
    ...composed.flatMap(({ values }) => values),
    ...loneMeasures(tokens, dated, lexicon, taken),
    ...datePartsIn(tokens, datesIn(names, dated), calendar, lexicon),
    ...wholeShares(tokens, lexicon, tokensIn(dated, taken)),
  ];
}

/** The tokens of months, years and decades. */
function datesIn(
  names: ReturnType<typeof readCalendar>,
  numbers: readonly ReadNumber[],
): ReadonlySet<number> {
  const months = names.filter(({ value: { sense } }) => sense !== 'weekday');
  const years = numbers.filter(({ value: { sense } }) => sense === 'year' || sense === 'decade');
  return new Set([...months, ...years].flatMap(({ from, to }) => range(from, to)));
}

const tokensIn = (numbers: readonly ReadNumber[], taken: ReadonlySet<number>): ReadonlySet<number> =>
  new Set([...taken, ...numbers.flatMap(({ from, to }) => range(from, to))]);

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);
