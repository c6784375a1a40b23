import type { Calendar, CalendarList } from '../../text/calendar/calendar.js';
import type { Reading } from '../../text/language.js';
import type { NumberLexicon, WordList } from '../../text/numbers/lexicon.js';
import { traits, type Written } from './vocable.js';
import type { WordsOfValues } from './words-of-values.js';

/** What the lists of number words make of a word beside a value. */
const ofNumberList: Partial<Record<WordList, number>> = {
  fillers: traits.filler | traits.one,
  measureLinks: traits.measureLink,
  yearWords: traits.yearWord,
  timeWords: traits.timeWord,
  hourWords: traits.hourWord,
  before: traits.halfOfDay,
  after: traits.halfOfDay,
  proportion: traits.proportion,
  shareLink: traits.shareLink,
  partNamers: traits.partNamer,
  oneOf: traits.oneOf,
};

/** What the lists of the calendar make of a word beside a date. */
const ofCalendarList: Readonly<Record<CalendarList, number>> = {
  before: traits.beforeDate,
  after: traits.afterDate,
  relative: traits.relativeDay,
  links: traits.dateLink,
  partLinks: traits.partLink,
};

/** Units of time of which people name the beginning, the middle and the end. */
const parted: ReadonlySet<string> = new Set(['month', 'year', 'decade', 'century']);

/** What something written is to a value beside it, in any of its readings: bits of `traits`. */
export function traitsOf(written: Written, { numbers, calendar, compass }: WordsOfValues): number {
  const { is, readings } = written;
  const [whole] = readings;
  let found = 0;
  for (const reading of readings) {
    if (calendar.knows(reading.key)) found |= besideDate(reading, calendar);
    if (numbers !== undefined) found |= besideNumber(reading, numbers);
  }
  if (whole !== undefined && is === 'word' && numbers?.is('and', whole.key) === true) found |= traits.and;
  return compass?.turns(written) === true ? found | traits.turns : found;
}

function besideDate({ key }: Reading, calendar: Calendar): number {
  let found = calendar.part(key) === undefined ? 0 : traits.partLink;
  for (const list of calendar.lists(key)) found |= ofCalendarList[list];
  return found;
}

function besideNumber({ key, clitics, definite }: Reading, numbers: NumberLexicon): number {
  let found = definite ? traits.definite : 0;
  if (clitics.includes(numbers.data.and)) found |= traits.joined;
  if (numbers.data.clitics.includes(key)) found |= traits.clitic;
  return numbers.knows(key) ? found | counting(key, numbers) : found;
}

function counting(key: string, numbers: NumberLexicon): number {
  const unit = numbers.measure(key);
  let found = key === 'one' ? traits.one : 0;
  if (unit !== undefined) found |= parted.has(unit) ? traits.measure | traits.partedTime : traits.measure;
  for (const list of numbers.lists(key)) found |= ofNumberList[list] ?? 0;
  return found;
}
