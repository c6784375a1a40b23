import type { NumberLexicon } from '../../text/numbers/lexicon.js';
import { numberOf, type ReadNumber, type Said } from './read-number.js';
import type { Tokens } from './tokens.js';
import { numberKey } from './value.js';
import { type SeenWord, type SingleWord, traits, type Written } from './vocable.js';

/** What a word says in a number, its clitics taken off. */
export function numberSaid({ raw, is, readings }: Written, lexicon: NumberLexicon): SeenWord | undefined {
  const [whole] = readings;
  if (is !== 'word' || whole === undefined || lexicon.is('notNumbers', whole.key)) return undefined;
  for (const { key, clitics, start, position } of readings) {
    if (!lexicon.isNumber(key) || position === 'last' || !lexicon.isSpelled(key, raw)) continue;
    const words = lexicon.read(key, raw.slice(start));
    if (words.length > 0) return { words, key, start, joined: clitics.includes(lexicon.data.and) };
  }
  return undefined;
}

/** What a word says that is a number alone: two of a thing, أسبوعين; or a decade, ثمانينيات. */
export function singleSaid({ readings }: Written, lexicon: NumberLexicon): SingleWord | undefined {
  for (const { key, start } of readings) {
    const [unit, decade] = [lexicon.dual(key), lexicon.decade(key)];
    if (unit !== undefined || decade !== undefined) return { unit, decade, start };
  }
  return undefined;
}

const roman = /^(?=[IVX]{2})X{0,2}(?:IX|IV|V?I{0,3})$/;
const letters: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** What letters say as Roman figures. */
export function romanSaid({ raw }: Written): number | undefined {
  if (!roman.test(raw)) return undefined;
  const values = [...raw].map((letter) => letters[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** Where the words end that may stand within a number: half *a* million. At most two. */
export function skipFillers(tokens: Tokens, from: number): number {
  let at = from;
  while (at < from + 2 && tokens.has(at, traits.filler)) at += 1;
  return at;
}

/** Dozens, hundreds of thousands: an order of magnitude. */
export function readIndefinite(tokens: Tokens, at: number, seen: SeenWord): ReadNumber | undefined {
  const word = seen.words.find(({ role }) => role === 'indefinite');
  if (word === undefined) return undefined;
  const next = skipFillers(tokens, at + 1);
  const factor = scaleAt(tokens, next, word.value);
  const amount = word.value * (factor ?? 1);
  const to = factor === undefined ? at + 1 : next + 1;
  const said = { sense: 'indefinite', amount, keys: [`about:${amount}`], weight: 'loose' } as const;
  return numberOf(tokens, { from: at, to }, said, tokens.start(at) + seen.start);
}

function scaleAt(tokens: Tokens, at: number, above: number): number | undefined {
  const seen = tokens.says(at).number;
  if (seen === undefined || seen.joined || !tokens.isNear(at)) return undefined;
  return seen.words.find(({ role, value }) => (role === 'scale' || role === 'indefinite') && value > above)
    ?.value;
}

/** Two of a thing in one word, أسبوعين; or a decade in one, ثمانينيات. */
export function readSingleWord(tokens: Tokens, at: number): ReadNumber | undefined {
  const single = tokens.says(at).single;
  if (single === undefined) return undefined;
  const { unit, decade } = single;
  const said = decade === undefined ? two : decadeOf(decade);
  const read = numberOf(tokens, { from: at, to: at + 1 }, said, tokens.start(at) + single.start);
  return decade !== undefined || unit === undefined || unit === ''
    ? read
    : { ...read, value: { ...read.value, unit } };
}

const two: Said = { sense: 'count', amount: 2, keys: [numberKey(2)], weight: 'loose' };

/** A decade, which may be of a century or of a life. @param tens 80 for the eighties */
export const decadeOf = (tens: number): Said => ({
  sense: 'decade',
  amount: tens,
  keys: [`decade:${tens}`, numberKey(tens), numberKey(1900 + tens)],
  weight: 'loose',
});

/** Mohammed VI, the figure behind a name; it answers محمد السادس. */
export function readRoman(tokens: Tokens, at: number): ReadNumber | undefined {
  const amount = tokens.says(at).roman;
  if (at === 0 || amount === undefined) return undefined;
  const said = { sense: 'ordinal', amount, keys: [numberKey(amount)], weight: 'idle' } as const;
  return numberOf(tokens, { from: at, to: at + 1 }, said);
}
