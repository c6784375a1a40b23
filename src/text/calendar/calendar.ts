import type { Language } from '../language.js';
import { listsByWord } from '../lists-by-word.js';
import { wordsOf } from '../words.js';
import { arabicCalendar } from './arabic.js';
import type { CalendarData } from './calendar-data.js';
import { islamicMonthsOf, monthsOf, weekdaysOf } from './cldr.js';
import { englishCalendar } from './english.js';

/** A name in the calendar: a month of the Gregorian or the Islamic year, or a day of the week. */
export interface CalendarName {
  readonly is: 'month' | 'islamic-month' | 'weekday';
  /** 1–12, or 1 Monday – 7 Sunday. */
  readonly value: number;
  /** Whether the word is one of the language too, or somebody's name. */
  readonly ambiguous: boolean;
}

const calendarLists = ['before', 'after', 'relative', 'links', 'partLinks'] as const;

/** Words that stand beside a date. */
export type CalendarList = (typeof calendarLists)[number];

/** The calendar of a language, ready to be looked up. */
export interface Calendar {
  readonly data: CalendarData;
  /** Whether its names are told from words by their capitals. */
  readonly capitalised: boolean;
  /** The longest name that begins the folded words, and how many of them it takes. */
  find(keys: readonly string[]): { readonly name: CalendarName; readonly length: number } | undefined;
  /** Whether a word as written is another word than the name that it folds to. */
  isOther(raw: string): boolean;
  /** Whether the data has a folded word anywhere but inside a name. */
  knows(key: string): boolean;
  /** Whether a name may begin with a folded word. */
  begins(key: string): boolean;
  is(list: CalendarList, key: string): boolean;
  /** The lists of the data that have a folded word. */
  lists(key: string): readonly CalendarList[];
  /** Which part of a month or year a word says: 0 its beginning, 1 its middle, 2 its end. */
  part(key: string): number | undefined;
  /** A month or day in words; `short` as it is abbreviated. */
  write(name: CalendarName, short: boolean): string;
}

const none: readonly CalendarList[] = [];
const known: readonly CalendarData[] = [arabicCalendar, englishCalendar];
const made = new Map<string, Calendar>();
const longest = 4;

/** The calendar of a language: of one the house adds nothing to, the names that the runtime's CLDR has. */
export function calendarOf(language: Language): Calendar {
  const calendar = made.get(language.tag) ?? createCalendar(dataFor(language.tag), language);
  made.set(language.tag, calendar);
  return calendar;
}

function dataFor(tag: string): CalendarData {
  const none = {
    months: {},
    islamic: {},
    weekdays: {},
    ambiguous: '',
    others: '',
    before: '',
    after: '',
    relative: '',
    parts: [],
    partLinks: '',
    links: '',
  };
  const plain: CalendarData = { tag, locales: [tag], widths: ['long'], calendars: [], ...none };
  return known.find((data) => data.tag === tag) ?? plain;
}

function createCalendar(data: CalendarData, language: Language): Calendar {
  const fold = (text: string): string =>
    wordsOf(text, language)
      .map(({ raw }) => language.key(raw))
      .join(' ');
  const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(fold));
  const ambiguous = listed(data.ambiguous);
  const names = new Map<string, CalendarName>();
  for (const [text, is, value] of namesOf(data)) {
    const key = fold(text);
    if (key !== '' && !names.has(key)) names.set(key, { is, value, ambiguous: ambiguous.has(key) });
  }
  const others = data.others.split(/\s+/).filter(Boolean);
  const lists = {
    before: listed(data.before),
    after: listed(data.after),
    relative: listed(data.relative),
    links: listed(data.links),
    partLinks: listed(data.partLinks),
  };
  const listsOf = listsByWord(calendarLists, lists);
  const beginnings = new Set(Array.from(names.keys(), beginningsOf).flat());
  const parts = new Map(data.parts.flatMap((row) => row.map((word, part) => [fold(word), part] as const)));
  return {
    data,
    part: (key) => parts.get(key),
    capitalised: /^\p{Lu}/u.test(monthsOf(data.tag, 'long')[0] ?? ''),
    find: (keys) => findIn(names, keys),
    isOther: (raw) => others.some((word) => raw.replace(/\p{M}/gu, '').endsWith(word)),
    knows: (key) => beginnings.has(key) || listsOf.has(key) || parts.has(key),
    begins: (key) => beginnings.has(key),
    is: (list, key) => lists[list].has(key),
    lists: (key) => listsOf.get(key) ?? none,
    write: (name, short) => writeName(name, short, data),
  };
}

/** The words that begin a name: one, two and so on. */
const beginningsOf = (name: string): string[] =>
  name.split(' ').map((_, at, words) => words.slice(0, at + 1).join(' '));

function findIn(
  names: ReadonlyMap<string, CalendarName>,
  keys: readonly string[],
): ReturnType<Calendar['find']> {
  for (let length = Math.min(longest, keys.length); length > 0; length--) {
    const name = names.get(keys.slice(0, length).join(' '));
    if (name !== undefined) return { name, length };
  }
  return undefined;
}

type Named = readonly [text: string, is: CalendarName['is'], value: number];

function* namesOf(data: CalendarData): Generator<Named> {
  for (const width of data.widths) {
    for (const locale of data.locales) yield* numbered(monthsOf(locale, width), 'month');
    yield* numbered(weekdaysOf(data.tag, width), 'weekday');
  }
  yield* listedNames(data.months, 'month');
  yield* listedNames(data.islamic, 'islamic-month');
  yield* listedNames(data.weekdays, 'weekday');
  for (const calendar of data.calendars)
    yield* numbered(islamicMonthsOf(data.tag, calendar), 'islamic-month');
}

function* numbered(texts: readonly string[], is: CalendarName['is']): Generator<Named> {
  for (const [at, text] of texts.entries()) yield [text, is, at + 1];
}

function* listedNames(
  names: Readonly<Record<number, readonly string[]>>,
  is: CalendarName['is'],
): Generator<Named> {
  for (const [value, texts] of Object.entries(names))
    for (const text of texts) yield [text, is, Number(value)];
}

function writeName({ is, value }: CalendarName, short: boolean, { tag, islamic }: CalendarData): string {
  const width = short ? 'short' : 'long';
  if (is === 'weekday') return weekdaysOf(tag, width)[value - 1] ?? '';
  if (is === 'month') return monthsOf(tag, width)[value - 1] ?? '';
  return islamicMonthsOf(tag, 'islamic-civil')[value - 1] ?? islamic[value]?.[0] ?? '';
}
