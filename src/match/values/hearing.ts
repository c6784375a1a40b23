import type { Calendar } from '../../text/calendar/calendar.js';
import { readFigures } from '../../text/numbers/figures.js';
import type { NumberLexicon } from '../../text/numbers/lexicon.js';
import { partSaid } from './date-parts.js';
import { mayBeginName } from './dates.js';
import { mayBeDual, thingSaid } from './duals.js';
import { numberSaid, romanSaid, singleSaid } from './number-words.js';
import { endsPercent } from './percents.js';
import { measureSaid } from './quantities.js';
import { shareSaid } from './shares.js';
import { traitsOf } from './traits.js';
import { type Meanings, silent, type Vocable, type Written, wakes } from './vocable.js';
import type { WordsOfValues } from './words-of-values.js';

/** All that something written says to the readers of a language. */
export function hear(written: Written, words: WordsOfValues): Vocable {
  const { raw, is, readings } = written;
  const says = meaningsOf(written, words);
  return { raw, is, readings, wakes: wokenBy(written, says, words), traits: traitsOf(written, words), says };
}

function meaningsOf(written: Written, { numbers, calendar, compass }: WordsOfValues): Meanings {
  const counted = numbers === undefined ? silent : countedBy(written, numbers, calendar);
  const pointer = compass?.pointer(written);
  return pointer === undefined ? counted : { ...counted, pointer };
}

function countedBy(written: Written, numbers: NumberLexicon, calendar: Calendar): Meanings {
  if (written.is === 'figures') return { ...silent, figures: readFigures(written.raw) };
  const roman = romanSaid(written);
  if (written.readings.some(({ key }) => numbers.knows(key) || calendar.knows(key)))
    return inWords(written, roman, numbers, calendar);
  return roman === undefined ? silent : { ...silent, roman };
}

function inWords(
  written: Written,
  roman: number | undefined,
  numbers: NumberLexicon,
  calendar: Calendar,
): Meanings {
  return {
    figures: silent.figures,
    number: numberSaid(written, numbers),
    single: singleSaid(written, numbers),
    roman,
    measure: measureSaid(written, numbers),
    isSpan: written.readings.some(({ key }) => numbers.span(key) !== undefined),
    share: shareSaid(written, numbers),
    datePart: partSaid(written, calendar),
    pointer: undefined,
    thing: thingSaid(written, numbers),
  };
}

function wokenBy(written: Written, says: Meanings, { numbers, calendar }: WordsOfValues): number {
  const { number, single, roman, measure, share, datePart, pointer, thing } = says;
  const isNumber = number !== undefined || single !== undefined || roman !== undefined;
  return (
    bit(numbers !== undefined && written.is === 'figures', wakes.figures) |
    bit(isNumber, wakes.number) |
    bit(numbers !== undefined && endsPercent(written, numbers), wakes.percent) |
    bit(measure !== undefined, wakes.measure) |
    bit(share !== undefined, wakes.share) |
    bit(mayBeginName(written, calendar), wakes.calendar) |
    bit(datePart !== undefined, wakes.datePart) |
    bit(pointer !== undefined, wakes.direction) |
    bit(numbers !== undefined && mayBeDual(written, numbers), wakes.dual) |
    bit(thing !== undefined, wakes.thing)
  );
}

const bit = (isSet: boolean, value: number): number => (isSet ? value : 0);
