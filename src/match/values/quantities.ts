import type { NumberLexicon } from '../../text/numbers/lexicon.js';
import { skipFillers } from './number-words.js';
import { partOf } from './numbers.js';
import type { ReadNumber } from './read-number.js';
import type { Tokens } from './tokens.js';
import { numberKey, type Value } from './value.js';
import { traits, type Written } from './vocable.js';

/** Unit of measure that a word names without a clitic. */
export function measureSaid({ readings }: Written, lexicon: NumberLexicon): string | undefined {
  for (const { key, clitics } of readings) {
    const unit = clitics.length === 0 ? lexicon.measure(key) : undefined;
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** The number with the unit of measure beside it, and the half that may follow: ثلاث سنوات ونصف. */
export function withMeasure(read: ReadNumber, tokens: Tokens): ReadNumber {
  const { value, from, to } = read;
  const behind = value.sense === 'fraction' ? skipFillers(tokens, to) : to;
  const at = unitAt(tokens, behind);
  const unit = value.unit ?? at?.unit ?? unitBefore(tokens, from);
  if (unit === undefined || value.sense === 'percent') return read;
  const after = value.unit === undefined ? at?.to : to;
  const fraction = after === undefined ? undefined : fractionAt(tokens, after);
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
function unitAt(tokens: Tokens, at: number): UnitPlace | undefined {
  if (at >= tokens.length || !tokens.isNear(at)) return undefined;
  if (tokens.is(at) === 'sign' || tokens.has(at, traits.measureLink)) return unitAt(tokens, at + 1);
  const unit = tokens.says(at).measure;
  return unit === undefined ? undefined : { unit, to: at + 1 };
}

/** Where the unit behind a number ends. */
const reachOf = (tokens: Tokens, at: UnitPlace | undefined): Pick<Value, 'unitEnd'> =>
  at === undefined ? {} : { unitEnd: tokens.end(at.to - 1) };

/** The unit before a number that follows it: الأسابيع الثلاثة. */
function unitBefore(tokens: Tokens, from: number): string | undefined {
  const isDefinite = tokens.is(from) === 'word' && tokens.has(from, traits.definite);
  return isDefinite && tokens.isNear(from) ? tokens.says(from - 1).measure : undefined;
}

interface FractionPlace {
  readonly value: number;
  readonly to: number;
}

/** "And a half" behind a unit: its "and" written apart or with the word. */
function fractionAt(tokens: Tokens, at: number): FractionPlace | undefined {
  const isApart = tokens.has(at, traits.and);
  const place = isApart ? skipFillers(tokens, at + 1) : at;
  const seen = tokens.says(place).number;
  if (seen === undefined || !(isApart || seen.joined) || !tokens.isNear(place)) return undefined;
  const word = seen.words.find(({ role, value }) => role === 'fraction' && value < 1);
  return word && { value: word.value, to: place + 1 };
}

/** Units without a number, which may stand for one of them: a week for seven days, سنة ونصف. */
export function loneMeasures(
  tokens: Tokens,
  numbers: readonly ReadNumber[],
  taken: ReadonlySet<number>,
): Value[] {
  const found: Value[] = [];
  const spoken = tokensSpokenFor(numbers);
  for (const at of tokens.woken) {
    const { measure } = tokens.says(at);
    if (measure !== undefined && !taken.has(at) && !spoken.has(at))
      found.push(loneMeasure(tokens, at, measure, spoken.has(at - 1)));
  }
  return found;
}

/** The tokens of numbers and those beside them that they count. */
function tokensSpokenFor(numbers: readonly ReadNumber[]): ReadonlySet<number> {
  const spoken = new Set<number>();
  for (const { from, to, value } of numbers) {
    for (let at = from; at <= to; at++) spoken.add(at);
    if (value.unit !== undefined && value.unitEnd === undefined) spoken.add(from - 1);
  }
  return spoken;
}

function loneMeasure(tokens: Tokens, at: number, unit: string, isCounted: boolean): Value {
  const fraction = fractionAt(tokens, at + 1)?.value;
  const amount = 1 + (fraction ?? 0);
  const keys = fraction === undefined ? [] : [numberKey(amount)];
  const [start, end] = [tokens.start(at), tokens.end(at)];
  const lone: Value = { start, end, sense: 'count', amount, keys, form: 'words', weight: 'idle', unit };
  return tokens.says(at).isSpan && !isCounted ? asSpan(lone, unit) : lone;
}

/** Several of a unit of time, nobody says how many: for years. */
const asSpan = (value: Value, unit: string): Value => ({
  ...value,
  sense: 'span',
  keys: [`many:${unit}`],
  weight: 'loose',
});
