import type { NumberLexicon, NumberWord, Weight } from '../../text/numbers/lexicon.js';
import { amountOf, beginWith, beginWithFigures, extend, extendWithFigures, type Sum } from './compose.js';
import { isHead, isLabel, readWithSuffix } from './number-figures.js';
import { readIndefinite, readRoman, readSingleWord, skipFillers } from './number-words.js';
import { numberOf, type ReadNumber } from './read-number.js';
import type { Tokens } from './tokens.js';
import { numberKey, type Sense, type Value } from './value.js';
import { type Meanings, traits, wakes } from './vocable.js';

const awaking = wakes.figures | wakes.number;

/** The numbers of a text, each the longest that its words make. @param taken tokens that belong to something else. */
export function readNumbers(
  tokens: Tokens,
  lexicon: NumberLexicon,
  taken: ReadonlySet<number>,
): ReadNumber[] {
  const text: Text = { tokens, lexicon, taken };
  const found: ReadNumber[] = [];
  let from = 0;
  for (const at of tokens.woken) {
    if (at < from || !tokens.isWoken(at, awaking) || taken.has(at)) continue;
    const read = readAt(text, at);
    if (read === undefined) continue;
    found.push(read);
    from = read.to;
  }
  return found;
}

interface Text {
  readonly tokens: Tokens;
  readonly lexicon: NumberLexicon;
  readonly taken: ReadonlySet<number>;
}

function readAt(text: Text, at: number): ReadNumber | undefined {
  const { tokens } = text;
  if (tokens.is(at) === 'figures') return readFromFigures(text, at);
  const seen = tokens.says(at).number;
  const word = seen?.words[0];
  if (seen === undefined || word === undefined) return readSingleWord(tokens, at) ?? readRoman(tokens, at);
  const quantity = readIndefinite(tokens, at, seen);
  if (quantity !== undefined) return quantity;
  const start = tokens.start(at) + seen.start;
  const run = follow(text, at + 1, beginWith(word));
  if (run.to > at + 1) return whole(text, at, run, [], start);
  // Alone, ألفا is two thousand of something; with more of a number behind it, a thousand.
  const dual = seen.words.find(({ role }) => role === 'dual-scale');
  const alone = dual === undefined ? run : { ...run, sum: beginWith(dual) };
  return whole(text, at, alone, looseMeanings(word), start);
}

/** A hundred may be said of hundreds, a third of an ordinal; so such a word has more than one meaning. */
function looseMeanings({ role, value, ordinal }: NumberWord): string[] {
  if (ordinal && value > 2) return [numberKey(1 / value)];
  if (role === 'scale' || role === 'hundred') return [`about:${value === 12 ? 10 : value}`, numberKey(value)];
  return [];
}

function readFromFigures(text: Text, at: number): ReadNumber | undefined {
  const { tokens, lexicon } = text;
  const [value, ...others] = tokens.says(at).figures;
  if (value === undefined) return undefined;
  const suffixed = isLabel(tokens, at, at + 1) ? undefined : readWithSuffix(tokens, at, lexicon);
  if (suffixed !== undefined) return suffixed;
  const run = follow(text, at + 1, beginWithFigures(value));
  const factor = run.to === at + 1 ? 1 : amountOf(run.sum) / value;
  const also = run.to <= at + 2 ? others.map((other) => numberKey(other * factor)) : [];
  return whole(text, at, run, also, tokens.start(at));
}

interface Run {
  readonly to: number;
  readonly sum: Sum;
}

/** Reads on from a number begun, as far as words and figures go on with it. */
function follow(text: Text, from: number, begun: Sum): Run {
  let run: Run = { to: from, sum: begun };
  for (;;) {
    const longer = step(text, run);
    if (longer === undefined) return run;
    run = longer;
  }
}

function step({ tokens, lexicon, taken }: Text, { to, sum }: Run): Run | undefined {
  const and = tokens.has(to, traits.and) && tokens.isNear(to);
  const isOpen = and || sum.last === 'fraction' || sum.last === 'part-of-scale';
  const from = and ? to + 1 : to;
  const at = isOpen ? skipFillers(tokens, from) : from;
  if (!tokens.isWoken(at, awaking) || taken.has(at) || !tokens.isNear(at)) return undefined;
  const next =
    tokens.is(at) === 'figures'
      ? withFigures(tokens.says(at), sum, and, lexicon)
      : withWord(tokens.says(at), sum, and, lexicon);
  return next && { to: at + 1, sum: next };
}

function withWord(
  { number: seen }: Meanings,
  sum: Sum,
  and: boolean,
  lexicon: NumberLexicon,
): Sum | undefined {
  if (seen === undefined) return undefined;
  for (const word of seen.words) {
    const next = extend(sum, word, seen.key, and || seen.joined, lexicon);
    if (next !== undefined) return next;
  }
  return undefined;
}

/** Figures go on with a number in words only where "and" must stand between: ثلاثة آلاف و500. */
function withFigures(
  { figures: [value] }: Meanings,
  sum: Sum,
  and: boolean,
  { data }: NumberLexicon,
): Sum | undefined {
  return and && data.andRequired && value !== undefined ? extendWithFigures(sum, value) : undefined;
}

/** The number that some words and figures make together. */
function whole(
  { tokens }: Text,
  from: number,
  { to, sum }: Run,
  also: readonly string[],
  start: number,
): ReadNumber {
  const amount = amountOf(sum);
  const weight = weightOf(tokens, { from, to }, sum);
  const keys = [numberKey(amount), ...also];
  const read = numberOf(tokens, { from, to }, { sense: senseOf(sum), amount, keys, weight }, start);
  if (to === from + 1 || sum.pieces.length < 2) return read;
  const parts = sum.pieces.map((piece) => partOf(read.value, piece));
  return { ...read, value: { ...read.value, parts } };
}

/** A part of a number, which answers only with the rest. @param also other ways to say it */
export const partOf = (value: Value, amount: number, also: readonly number[] = []): Value => ({
  start: value.start,
  end: value.end,
  sense: 'count',
  amount,
  form: value.form,
  weight: 'idle',
  keys: [amount, ...also].map(numberKey),
});

function senseOf({ ordinal, last, total, group }: Sum): Sense {
  if (ordinal) return 'ordinal';
  if (last === 'implied') return 'implied';
  return last === 'fraction' && total === 0 && group < 1 ? 'fraction' : 'count';
}

function weightOf(
  tokens: Tokens,
  { from, to }: { readonly from: number; readonly to: number },
  sum: Sum,
): Weight {
  if (tokens.is(from) !== 'figures') return sum.weight;
  if (isLabel(tokens, from, to)) return 'idle';
  return isHead(tokens, to) ? 'loose' : sum.weight;
}
