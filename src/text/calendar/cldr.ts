import { cldrNames } from './generated/cldr-names.js';

export type Width = 'long' | 'short';

/** Names that were written down ahead, as a runtime takes a while to get at its own. */
const listed = (key: string, make: () => readonly string[]): readonly string[] => cldrNames[key] ?? make();

/** Months of the Gregorian year, January first. */
export const monthsOf = (locale: string, width: Width): readonly string[] =>
  listed(`${locale} month ${width}`, () => monthsFrom(locale, width));

/** Days of the week, Monday first. */
export const weekdaysOf = (locale: string, width: Width): readonly string[] =>
  listed(`${locale} weekday ${width}`, () => weekdaysFrom(locale, width));

/** Months of the Islamic year. */
export const islamicMonthsOf = (locale: string, calendar: string): readonly string[] =>
  listed(`${locale} ${calendar}`, () => islamicMonthsFrom(locale, calendar));

const places = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/**
 * The months that the runtime's CLDR has.
 * @public for the script that writes them down
 */
export function monthsFrom(locale: string, month: Width): string[] {
  const name = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month, timeZone: 'UTC' });
  return places(12).map((at) => name.format(Date.UTC(2021, at, 15)));
}

/**
 * The days that the runtime's CLDR has; 1 February 2021 was a Monday.
 * @public for the script that writes them down
 */
export function weekdaysFrom(locale: string, weekday: Width): string[] {
  const name = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
  return places(7).map((at) => name.format(Date.UTC(2021, 1, 1 + at)));
}

/**
 * The Islamic months that the runtime's CLDR has, by asking for the name and the number of a day in each.
 * @public for the script that writes them down
 */
export function islamicMonthsFrom(locale: string, calendar: string): string[] {
  const [month, timeZone] = ['long', 'UTC'] as const;
  const name = new Intl.DateTimeFormat(`${locale}-u-ca-${calendar}`, { month, timeZone });
  const number = new Intl.DateTimeFormat('en-u-ca-islamic-civil-nu-latn', { month: 'numeric', timeZone });
  const names = places(12).map(() => '');
  for (let day = 0; day < 355; day += 20) {
    const date = new Date(Date.UTC(2021, 0, 1 + day));
    const at = Number(number.formatToParts(date).find(({ type }) => type === 'month')?.value) - 1;
    names[at] ||= name.format(date);
  }
  return names;
}
