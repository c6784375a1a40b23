import type { CalendarData } from './calendar-data.js';

/** English; the abbreviations are CLDR's and the Associated Press's. */
export const englishCalendar: CalendarData = {
  tag: 'en',
  locales: ['en'],
  widths: ['long', 'short'],
  calendars: ['islamic-civil'],
  months: { 9: ['Sept'] },
  islamic: {
    1: ['Moharram', 'Muharram'],
    3: ['Rabi al-Awwal', "Rabi' al-Awwal"],
    4: ['Rabi al-Thani', 'Rabi al-Akhir', "Rabi' al-Thani"],
    5: ['Jumada al-Awwal', 'Jumada al-Ula'],
    6: ['Jumada al-Thani', 'Jumada al-Akhira'],
    8: ['Shaban', "Sha'ban", 'Shaaban'],
    9: ['Ramadhan', 'Ramazan'],
    10: ['Shawal'],
    11: ['Dhu al-Qadah', 'Dhu al-Qaada', 'Dhul Qadah'],
    12: ['Dhu al-Hijja', 'Dhu al-Hijjah', 'Dhul Hijjah', 'Dhul Hijja'],
  },
  weekdays: { 2: ['Tues'], 4: ['Thur', 'Thurs'], 3: ['Weds'] },
  ambiguous:
    'May March Mar Jan Apr Jun Jul Aug Sep Sept Oct Nov Dec Feb Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun April June August Safar Rajab',
  before: `last next this in of since until early late mid on from by between during through before after every month past
    previous following`,
  after: '',
  relative: 'yesterday today tomorrow tonight',
  parts: [
    ['beginning', 'middle', 'end'],
    ['start', 'middle', 'close'],
    ['early', 'mid', 'late'],
  ],
  partLinks: 'of the in to and last this next month year same following previous',
  links: 'of the',
};
