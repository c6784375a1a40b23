import type { NumberLexicon } from '../../text/numbers/lexicon.js';
import { partOf } from './numbers.js';
import { numberOf, type ReadNumber } from './read-number.js';
import type { Tokens } from './tokens.js';
import { numberKey, type Value } from './value.js';
import { type SeenShare, traits, type Written } from './vocable.js';

/** What a word says of a whole, without a number. */
export function shareSaid({ readings }: Written, lexicon: NumberLexicon): SeenShare | undefined {
  for (const { key, start } of readings) {
    const share = lexicon.share(key);
    if (share !== undefined) return { ...share, start };
  }
  return undefined;
}

/** All, most: how much of a whole, without a number. @param taken tokens that belong to something else. */
export function wholeShares(tokens: Tokens, lexicon: NumberLexicon, taken: ReadonlySet<number>): Value[] {
  const found: Value[] = [];
  for (const at of tokens.woken) {
    const { share } = tokens.says(at);
    if (share !== undefined && !taken.has(at)) found.push(wholeShare(tokens, at, share, lexicon));
  }
  return found;
}

function wholeShare(tokens: Tokens, at: number, share: SeenShare, lexicon: NumberLexicon): Value {
  const asks = share.asks && (share.is === 'all' || !hasLink(lexicon) || isLinked(tokens, at + 1));
  const said = {
    sense: 'share',
    amount: share.is === 'all' ? 1 : 0.75,
    keys: [`share:${share.is}`],
    weight: asks ? 'loose' : 'idle',
  } as const;
  return numberOf(tokens, { from: at, to: at + 1 }, said, tokens.start(at) + share.start).value;
}

const hasLink = ({ data }: NumberLexicon): boolean => data.shareLink !== '';

const isLinked = (tokens: Tokens, at: number): boolean =>
  tokens.has(at, traits.shareLink) && tokens.isNear(at);

/** A fraction of something, which is no ordinal: half of the fighters, a third of them; but the first half of May. */
export function withShare(read: ReadNumber, tokens: Tokens): ReadNumber {
  const { value, from, to } = read;
  const amount = value.sense === 'fraction' ? value.amount : partNamed(read, tokens);
  if (amount === undefined || amount >= 1 || !isLinked(tokens, to)) return read;
  if (value.weight === 'idle' || isNamed(tokens, from)) return read;
  const keys = [...new Set([numberKey(amount), ...value.keys])];
  return { ...read, value: { ...value, sense: 'share', amount, keys, weight: 'firm' } };
}

/** The part that an ordinal behind an article or "one" means: a third. */
const partNamed = ({ value, from, to }: ReadNumber, tokens: Tokens): number | undefined =>
  value.sense === 'ordinal' && value.form === 'words' && to === from + 1 && tokens.has(from - 1, traits.one)
    ? 1 / value.amount
    : undefined;

const isNamed = (tokens: Tokens, from: number): boolean =>
  tokens.has(from - 1, traits.partNamer) || tokens.has(from - 2, traits.partNamer);

/** Numbers that make a proportion: four in ten is 40 per cent. */
export function withProportions(numbers: readonly ReadNumber[], tokens: Tokens): ReadNumber[] {
  const read: ReadNumber[] = [];
  for (let at = 0; at < numbers.length; at++) {
    const [some, of] = [numbers[at], numbers[at + 1]];
    const both = some && of && proportion(some, of, tokens);
    if (both !== undefined) at += 1;
    if (some !== undefined) read.push(both ?? some);
  }
  return read;
}

/** Out of how many a proportion is told. */
const wholes: ReadonlySet<number> = new Set([3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000]);

function proportion(some: ReadNumber, of: ReadNumber, tokens: Tokens): ReadNumber | undefined {
  if (of.from !== some.to + 1 || !tokens.has(some.to, traits.proportion)) return undefined;
  const isPlain = [some, of].every(({ value }) => value.sense === 'count' && value.unit === undefined);
  if (!isPlain || !wholes.has(of.value.amount) || some.value.amount >= of.value.amount) return undefined;
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
