import type { NumberLexicon } from '../../text/numbers/lexicon.js';
import { datePartsIn } from './date-parts.js';
import type { ReadName } from './dates.js';
import { withDate } from './day-and-year.js';
import { figureDates } from './figure-dates.js';
import { withHours } from './hours.js';
import { readNumbers } from './numbers.js';
import { percentMarks, withPercent } from './percents.js';
import { loneMeasures, withMeasure } from './quantities.js';
import type { ReadNumber } from './read-number.js';
import { wholeShares, withProportions, withShare } from './shares.js';
import type { Tokens } from './tokens.js';
import type { Value } from './value.js';
import { wakes } from './vocable.js';

/** Everything that holds a number, with what the words around say it is. */
export function readCounted(tokens: Tokens, names: readonly ReadName[], lexicon: NumberLexicon): Value[] {
  const composed = tokens.wakes(wakes.figures) ? figureDates(tokens) : [];
  const percents = tokens.wakes(wakes.percent) ? percentMarks(tokens, lexicon) : noMarks;
  const taken = new Set<number>();
  for (const name of names) if (name.value.weight !== 'idle') addRange(taken, name.from, name.to);
  for (const { from, to } of composed) addRange(taken, from, to);
  for (const [from, length] of percents) addRange(taken, from, from + length);
  const numbers = tokens.wakes(wakes.figures | wakes.number)
    ? numbersIn(tokens, names, percents, taken, lexicon)
    : [];
  return [
    ...withHours(numbers, tokens),
    ...composed.flatMap(({ values }) => values),
    ...(tokens.wakes(wakes.measure) ? loneMeasures(tokens, numbers, taken) : []),
    ...(tokens.wakes(wakes.datePart) ? datePartsIn(tokens, datesIn(names, numbers)) : []),
    ...(tokens.wakes(wakes.share) ? wholeShares(tokens, lexicon, tokensIn(numbers, taken)) : []),
  ];
}

const noMarks: ReadonlyMap<number, number> = new Map();

function numbersIn(
  tokens: Tokens,
  names: readonly ReadName[],
  percents: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
  lexicon: NumberLexicon,
): readonly ReadNumber[] {
  const numbers = readNumbers(tokens, lexicon, taken)
    .map((read) => withShare(withMeasure(withPercent(read, percents), tokens), tokens))
    .filter(({ from }, at, all) => from >= (all[at - 1]?.to ?? 0));
  return withDate(withProportions(numbers, tokens), names, tokens);
}

/** The tokens of months, years and decades. */
function datesIn(names: readonly ReadName[], numbers: readonly ReadNumber[]): ReadonlySet<number> {
  const dates = new Set<number>();
  for (const { from, to, value } of names) if (value.sense !== 'weekday') addRange(dates, from, to);
  for (const { from, to, value } of numbers)
    if (value.sense === 'year' || value.sense === 'decade') addRange(dates, from, to);
  return dates;
}

function tokensIn(numbers: readonly ReadNumber[], taken: ReadonlySet<number>): ReadonlySet<number> {
  const all = new Set(taken);
  for (const { from, to } of numbers) addRange(all, from, to);
  return all;
}

function addRange(set: Set<number>, from: number, to: number): void {
  for (let at = from; at < to; at++) set.add(at);
}
