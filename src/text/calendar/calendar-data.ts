/** What a language adds to the names of months and days that the Unicode CLDR has for it. */
export interface CalendarData {
  /** BCP 47 primary tag. */
  readonly tag: string;
  /** Locales whose months are in use in this language: ar-SY, ar-EG, ar-DZ, ar-MA. */
  readonly locales: readonly string[];
  /** Which names of CLDR are in use: in full, abbreviated. */
  readonly widths: readonly ('long' | 'short')[];
  /** Calendars beside the Gregorian whose months texts of this language name, as CLDR calls them. */
  readonly calendars: readonly string[];
  /** Month of the Gregorian calendar, 1–12 → further names. */
  readonly months: Readonly<Record<number, readonly string[]>>;
  /** Month of the Islamic calendar, 1–12 → further names. */
  readonly islamic: Readonly<Record<number, readonly string[]>>;
  /** Day of the week, 1 Monday – 7 Sunday → further names. */
  readonly weekdays: Readonly<Record<number, readonly string[]>>;
  /** Names that are words or people too: they count beside a figure or a word that shows what is meant. */
  readonly ambiguous: string;
  /** Words that show a month or a day when they stand before it: شهر, last. */
  readonly before: string;
  /** Words that show it when they stand behind it: الماضي. */
  readonly after: string;
  /** Words for a day that is told from today: yesterday. A weekday beside one may be left out. */
  readonly relative: string;
  /** Beginning, middle and end of a month or year; each row the three ways to say it alike, to write them by. */
  readonly parts: readonly (readonly [start: string, middle: string, end: string])[];
  /** Words that may stand between such a part and what it is of: of the last month of. */
  readonly partLinks: string;
  /** Words that may stand between a day and its month: of, من. */
  readonly links: string;
}
