/** Marks around figures, of every script that writes them: for the inside of a character class. */
export const marks = {
  /** Between whole and parts, or between thousands. */
  separators: '.,٫٬',
  percent: '%٪',
  /** Between the parts of a date. */
  dateGaps: ',،/.\\-',
} as const;
