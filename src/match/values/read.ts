import type { Span } from '../../model/span.js';
import { type Calendar, calendarOf } from '../../text/calendar/calendar.js';
import { compassOf } from '../../text/compass/compass.js';
import type { Language } from '../../text/language.js';
import { type NumberLexicon, numbersOf } from '../../text/numbers/lexicon.js';
import { readCounted } from './counted.js';
import { readCalendar } from './dates.js';
import { createCompass, readDirections } from './directions.js';
import { type Dual, dualsIn, type Mention, mentionsIn } from './duals.js';
import { hear } from './hearing.js';
import { Tokens } from './tokens.js';
import type { Value } from './value.js';
import { wakes, wakesNoValue } from './vocable.js';
import { createVocabulary } from './vocabulary.js';

/** Turns the words of one language into values. */
export interface ValueReader {
  readonly language: Language;
  readonly numbers: NumberLexicon | undefined;
  readonly calendar: Calendar;
  /** Whether the language has words of direction that the house knows. */
  readonly hasCompass: boolean;
  /** The prose of a text, cut once for all that is read of it; it holds until another is asked for. */
  tokens(text: string, opaque?: readonly Span[]): Tokens;
  /** The same with what is no prose. */
  words(text: string): Tokens;
  /** Words that may be two of something. */
  duals(tokens: Tokens): readonly Dual[];
  /** Things named without a number. */
  mentions(tokens: Tokens): readonly Mention[];
  /** Every value that a text states, in the order of its words. */
  values(tokens: Tokens): readonly Value[];
  /** The same, of a text. */
  read(text: string, opaque?: readonly Span[]): readonly Value[];
}

/** Makes a reader; of a language without data it reads the months and weekdays that the runtime knows. */
export function createValueReader(language: Language): ValueReader {
  const numbers = numbersOf(language);
  const calendar = calendarOf(language);
  const data = compassOf(language.tag);
  const compass = data && createCompass(data, language);
  const vocabulary = createVocabulary(language, (written) => hear(written, { numbers, calendar, compass }));
  const [prose, words] = [new Tokens(vocabulary), new Tokens(vocabulary)];
  const tokens: ValueReader['tokens'] = (text, opaque = []) => prose.read(text, opaque);
  const values: ValueReader['values'] = (cut) => valuesIn(cut, numbers, calendar);
  return {
    language,
    numbers,
    calendar,
    hasCompass: compass !== undefined,
    tokens,
    words: (text) => words.read(text, []),
    duals: (cut) => (numbers !== undefined && cut.wakes(wakes.dual) ? dualsIn(cut, numbers, language) : []),
    mentions: (cut) => (numbers !== undefined && cut.wakes(wakes.thing) ? mentionsIn(cut, numbers) : []),
    values,
    read: (text, opaque) => values(tokens(text, opaque)),
  };
}

function valuesIn(tokens: Tokens, lexicon: NumberLexicon | undefined, calendar: Calendar): readonly Value[] {
  if (!tokens.wakes(~wakesNoValue)) return [];
  const names = tokens.wakes(wakes.calendar) ? readCalendar(tokens, calendar) : [];
  const counted = lexicon === undefined ? [] : readCounted(tokens, names, lexicon);
  const directions = tokens.wakes(wakes.direction) ? readDirections(tokens) : [];
  const values = [...names.map(({ value }) => value), ...counted, ...directions];
  return values.length > 1 ? values.sort((a, b) => a.start - b.start) : values;
}
