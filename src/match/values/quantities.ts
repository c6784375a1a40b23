import type { NumberLexicon } from '../../text/numbers/lexicon.js';
import { isAnd, skipFillers, wordAt } from './number-words.js';
import { partOf } from './numbers.js';
import type { ReadNumber } from './read-number.js';
import { isNear, says, type Token } from './tokens.js';
import { numberKey, type Value } from './value.js';

/** The number with the unit of measure beside it, and the half that may follow: ثلاث سنوات ونصف. */
export function withMeasure(read: ReadNumber, tokens: readonly Token[], lexicon: NumberLexicon): ReadNumber {
  const { value, from, to } = read;
  const behind = value.sense === 'fraction' ? skipFillers(tokens, to, lexicon) : to;
  const at = unitAt(tokens, behind, lexicon);
  const unit = value.unit ?? at?.unit ?? unitBefore(tokens, from, lexicon);
  if (unit === undefined || value.sense === 'percent') return read;
  const after = value.unit === undefined ? at?.to : to;
  const fraction = after === undefined ? undefined : fractionAt(tokens, after, lexicon);
  if (fraction === undefined)
    return {
      ...read,
      value: { ...value, unit, weight: unit === 'century' ? 'loose' : value.weight, ...reachOf(tokens, at) },
    };
  const amount = value.amount + fraction.value;
  return {
    ...read,
    to: fraction.to,
    value: {
      ...value,
      unit,
      amount,
      keys: [numberKey(amount)],
      parts: [partOf(value, value.amount), partOf(value, fraction.value)],
    },
  };
}

interface UnitPlace {
  readonly unit: string;
  readonly to: number;
}

/** A unit behind a number, a degree sign and a currency sign aside. */
function unitAt(tokens: readonly Token[], at: number, lexicon: NumberLexicon): UnitPlace | undefined {
  const token = tokens[at];
  if (token === undefined || !isNear(token.gap)) return undefined;
  const isLink = token.is === 'sign' || token.readings.some(({ key }) => lexicon.is('measureLinks', key));
  if (isLink) return unitAt(tokens, at + 1, lexicon);
  const unit = measureOf(token, lexicon);
  return unit === undefined ? undefined : { unit, to: at + 1 };
}

/** Where the unit behind a number ends. */
const reachOf = (tokens: readonly Token[], at: UnitPlace | undefined): Pick<Value, 'unitEnd'> => {
  const end = at && tokens[at.to - 1]?.end;
  return end === undefined ? {} : { unitEnd: end };
};

/** The unit before a number that follows it: الأسابيع الثلاثة. */
function unitBefore(tokens: readonly Token[], from: number, lexicon: NumberLexicon): string | undefined {
  const before = tokens[from - 1];
  const number = tokens[from];
  const isDefinite = number?.is === 'word' && number.readings.some(({ definite }) => definite);
  return before !== undefined && isDefinite && isNear(number.gap) ? measureOf(before, lexicon) : undefined;
}

const measureOf = (token: Token, lexicon: NumberLexicon): string | undefined =>
  token.readings
    .filter(({ clitics }) => clitics.length === 0)
    .map(({ key }) => lexicon.measure(key))
    .find((unit) => unit !== undefined);

interface FractionPlace {
  readonly value: number;
  readonly to: number;
}

/** "And a half" behind a unit: its "and" written apart or with the word. */
function fractionAt(tokens: readonly Token[], at: number, lexicon: NumberLexicon): FractionPlace | undefined {
  const isApart = isAnd(tokens[at], lexicon);
  const place = isApart ? skipFillers(tokens, at + 1, lexicon) : at;
  const token = tokens[place];
  const seen = token && isNear(token.gap) ? wordAt(token, lexicon) : undefined;
  if (seen === undefined || !(isApart || seen.joined)) return undefined;
  const word = seen.words.find(({ role, value }) => role === 'fraction' && value < 1);
  return word && { value: word.value, to: place + 1 };
}

/** Units without a number, which may stand for one of them: a week for seven days, سنة ونصف. */
export function loneMeasures(
  tokens: readonly Token[],
  numbers: readonly ReadNumber[],
  lexicon: NumberLexicon,
  taken: ReadonlySet<number>,
): Value[] {
  const spoken = new Set(
    numbers.flatMap(({ from, to, value }) => [
      ...indexes(from, to),
      to,
      ...(value.unit !== undefined && value.unitEnd === undefined ? [from - 1] : []),
    ]),
  );
  return tokens.flatMap((token, at): Value[] => {
    const unit =
      token.is === 'word' && !taken.has(at) && !spoken.has(at) ? measureOf(token, lexicon) : undefined;
    if (unit === undefined) return [];
    const fraction = fractionAt(tokens, at + 1, lexicon)?.value;
    const amount = 1 + (fraction ?? 0);
    const keys = fraction === undefined ? [] : [numberKey(amount)];
    const { start, end } = token;
    const lone: Value = { start, end, sense: 'count', amount, keys, form: 'words', weight: 'idle', unit };
    return [isSpan(token, lexicon) && !spoken.has(at - 1) ? asSpan(lone, unit) : lone];
  });
}

const isSpan = (token: Token, lexicon: NumberLexicon): boolean =>
  says(token, (key) => lexicon.span(key) !== undefined);

/** Several of a unit of time, nobody says how many: for years. */
const asSpan = (value: Value, unit: string): Value => ({
  ...value,
  sense: 'span',
  keys: [`many:${unit}`],
  weight: 'loose',
});

const indexes = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, at) => from + at);
