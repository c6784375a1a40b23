import type { Calendar } from '../../text/calendar/calendar.js';
import type { NumberLexicon } from '../../text/numbers/lexicon.js';
import type { Compass } from './directions.js';

/** The words of values of one language; what the house has none for is not read. */
export interface WordsOfValues {
  readonly numbers: NumberLexicon | undefined;
  readonly calendar: Calendar;
  readonly compass: Compass | undefined;
}
