import type { NumberLexicon } from '../../text/numbers/lexicon.js';
import { partOf } from './numbers.js';
import { numberOf, type ReadNumber } from './read-number.js';
import { isNear, says, type Token } from './tokens.js';
import { numberKey, type Value } from './value.js';

/** All, most: how much of a whole, without a number. @param taken tokens that belong to something else. */
export function wholeShares(
  tokens: readonly Token[],
  lexicon: NumberLexicon,
  taken: ReadonlySet<number>,
): Value[] {
  return tokens.flatMap((token, at): Value[] => {
    const reading = taken.has(at) ? undefined : token.readings.find(({ key }) => lexicon.share(key));
    const share = reading && lexicon.share(reading.key);
    if (reading === undefined || share === undefined) return [];
    const asks = share.asks && (share.is === 'all' || !hasLink(lexicon) || isLinked(tokens, at + 1, lexicon));
    const said = {
      sense: 'share',
      amount: share.is === 'all' ? 1 : 0.75,
      keys: [`share:${share.is}`],
      weight: asks ? 'loose' : 'idle',
    } as const;
    return [numberOf(tokens, { from: at, to: at + 1 }, said, reading.start).value];
  });
}

const hasLink = ({ data }: NumberLexicon): boolean => data.shareLink !== '';

const isLinked = (tokens: readonly Token[], at: number, lexicon: NumberLexicon): boolean =>
  isNear(tokens[at]?.gap ?? '') && says(tokens[at], (key) => lexicon.is('shareLink', key));

/** A fraction of something, which is no ordinal: half of the fighters, a third of them; but the first half of May. */
export function withShare(read: ReadNumber, tokens: readonly Token[], lexicon: NumberLexicon): ReadNumber {
  const { value, from, to } = read;
  const amount = value.sense === 'fraction' ? value.amount : partNamed(read, tokens, lexicon);
  if (amount === undefined || amount >= 1 || !isLinked(tokens, to, lexicon)) return read;
  if (value.weight === 'idle' || isNamed(tokens, from, lexicon)) return read;
  const keys = [...new Set([numberKey(amount), ...value.keys])];
  return { ...read, value: { ...value, sense: 'share', amount, keys, weight: 'firm' } };
}

/** The part that an ordinal behind an article or "one" means: a third. */
function partNamed(
  { value, from, to }: ReadNumber,
  tokens: readonly Token[],
  lexicon: NumberLexicon,
): number | undefined {
  const isOne = says(tokens[from - 1], (key) => key === 'one' || lexicon.is('fillers', key));
  return value.sense === 'ordinal' && value.form === 'words' && to === from + 1 && isOne
    ? 1 / value.amount
    : undefined;
}

const isNamed = (tokens: readonly Token[], from: number, lexicon: NumberLexicon): boolean =>
  tokens
    .slice(Math.max(0, from - 2), from)
    .some((token) => says(token, (key) => lexicon.is('partNamers', key)));

/** Numbers that make a proportion: four in ten is 40 per cent. */
export function withProportions(
  numbers: readonly ReadNumber[],
  tokens: readonly Token[],
  lexicon: NumberLexicon,
): ReadNumber[] {
  const read: ReadNumber[] = [];
  for (let at = 0; at < numbers.length; at++) {
    const [some, of] = [numbers[at], numbers[at + 1]];
    const both = some && of && proportion(some, of, tokens, lexicon);
    if (both !== undefined) at += 1;
    if (some !== undefined) read.push(both ?? some);
  }
  return read;
}

/** Out of how many a proportion is told. */
const wholes: ReadonlySet<number> = new Set([3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000]);

function proportion(
  some: ReadNumber,
  of: ReadNumber,
  tokens: readonly Token[],
  lexicon: NumberLexicon,
): ReadNumber | undefined {
  const isJoined = of.from === some.to + 1 && says(tokens[some.to], (key) => lexicon.is('proportion', key));
  const isPlain = [some, of].every(({ value }) => value.sense === 'count' && value.unit === undefined);
  if (!isJoined || !isPlain || !wholes.has(of.value.amount) || some.value.amount >= of.value.amount)
    return undefined;
  const share = some.value.amount / of.value.amount;
  const value: Value = {
    ...some.value,
    end: of.value.end,
    sense: 'percent',
    amount: share * 100,
    keys: [numberKey(share * 100), numberKey(share)],
    weight: 'loose',
    parts: [some, of]
      .filter(({ value: { amount } }) => amount > 1)
      .map(({ value: { amount } }) => partOf(some.value, amount)),
  };
  return { from: some.from, to: of.to, value };
}
