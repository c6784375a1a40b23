// The names of months and days that the calendars of Arabic and English take from the CLDR, written down ahead.
import { writeGenerated } from './generated.mjs';

const folder = '../dist/text/calendar';

export async function generateCalendar() {
  const { islamicMonthsFrom, monthsFrom, weekdaysFrom } = await import(`${folder}/cldr.js`);
  const { arabicCalendar } = await import(`${folder}/arabic.js`);
  const { englishCalendar } = await import(`${folder}/english.js`);
  const names = {};
  for (const { tag, locales, calendars } of [arabicCalendar, englishCalendar]) {
    for (const width of ['long', 'short']) {
      for (const locale of new Set([tag, ...locales]))
        names[`${locale} month ${width}`] = monthsFrom(locale, width);
      names[`${tag} weekday ${width}`] = weekdaysFrom(tag, width);
    }
    for (const calendar of calendars) names[`${tag} ${calendar}`] = islamicMonthsFrom(tag, calendar);
  }
  await writeGenerated('src/text/calendar/generated/cldr-names.ts', module(names));
}

const rows = (names) =>
  Object.entries(names).map(([key, list]) => `  ${quoted(key)}: [${list.map(quoted).join(', ')}],\n`);

const quoted = (text) => `'${text.replaceAll("'", "\\'")}'`;

const module = (names) => `// Written by npm run generate from the CLDR that Node has; not by hand.

/** Locale, and which names of it; in the order of the year or of the week. */
export const cldrNames: Readonly<Record<string, readonly string[]>> = {
${rows(names).join('')}};
`;
