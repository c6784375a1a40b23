/** Marks around figures, of every script that writes them: for the inside of a character class. */
export const marks = {
  /** Between whole and parts, or between thousands. */
  separators: '.,٫٬',
  /** All that may stand inside figures, spaces and apostrophes included. */
  inside: ".,٫٬'’\u00a0\u202f\u2009",
  percent: '%٪',
  /** Between the parts of a date. */
  dateGaps: ',،/.\\-',
} as const;
