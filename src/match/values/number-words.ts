import type { NumberLexicon, NumberWord } from '../../text/numbers/lexicon.js';
import { numberOf, type ReadNumber, type Said } from './read-number.js';
import { isNear, type Token } from './tokens.js';
import { numberKey } from './value.js';

/** A token as a word of a number. */
export interface SeenWord {
  readonly words: readonly NumberWord[];
  readonly key: string;
  /** Whether "and" is written with it. */
  readonly joined: boolean;
  readonly start: number;
}

/** What a token says in a number, its clitics taken off. */
export function wordAt(token: Token, lexicon: NumberLexicon): SeenWord | undefined {
  const [whole] = token.readings;
  if (token.is !== 'word' || whole === undefined || lexicon.is('notNumbers', whole.key)) return undefined;
  for (const { key, clitics, start, inflected } of token.readings) {
    const written = token.raw.slice(start - token.start);
    const words = inflected || !lexicon.isSpelled(key, token.raw) ? [] : lexicon.read(key, written);
    if (words.length > 0) return { words, key, start, joined: clitics.includes(lexicon.data.and) };
  }
  return undefined;
}

/** Whether a token is the word "and". */
export const isAnd = (token: Token | undefined, lexicon: NumberLexicon): boolean =>
  token?.is === 'word' && token.readings[0] !== undefined && lexicon.is('and', token.readings[0].key);

/** Where the words end that may stand within a number: half *a* million. At most two. */
export function skipFillers(tokens: readonly Token[], from: number, lexicon: NumberLexicon): number {
  let at = from;
  while (at < from + 2 && tokens[at]?.readings.some(({ key }) => lexicon.is('fillers', key))) at += 1;
  return at;
}

/** Dozens, hundreds of thousands: an order of magnitude. */
export function readIndefinite(
  tokens: readonly Token[],
  at: number,
  seen: SeenWord,
  lexicon: NumberLexicon,
): ReadNumber | undefined {
  const word = seen.words.find(({ role }) => role === 'indefinite');
  if (word === undefined) return undefined;
  const next = skipFillers(tokens, at + 1, lexicon);
  const factor = scaleAt(tokens[next], word.value, lexicon);
  const amount = word.value * (factor ?? 1);
  const to = factor === undefined ? at + 1 : next + 1;
  return numberOf(
    tokens,
    { from: at, to },
    { sense: 'indefinite', amount, keys: [`about:${amount}`], weight: 'loose' },
    seen.start,
  );
}

function scaleAt(token: Token | undefined, above: number, lexicon: NumberLexicon): number | undefined {
  const seen = token && isNear(token.gap) ? wordAt(token, lexicon) : undefined;
  if (seen === undefined || seen.joined) return undefined;
  return seen.words.find(({ role, value }) => (role === 'scale' || role === 'indefinite') && value > above)
    ?.value;
}

/** Two of a thing in one word, أسبوعين; or a decade in one, ثمانينيات. */
export function readSingleWord(
  tokens: readonly Token[],
  at: number,
  lexicon: NumberLexicon,
): ReadNumber | undefined {
  const place = { from: at, to: at + 1 };
  for (const { key, start } of tokens[at]?.readings ?? []) {
    const unit = lexicon.dual(key);
    const decade = lexicon.decade(key);
    if (decade !== undefined) return numberOf(tokens, place, decadeOf(decade), start);
    if (unit === undefined) continue;
    const two = numberOf(
      tokens,
      place,
      { sense: 'count', amount: 2, keys: [numberKey(2)], weight: 'loose' },
      start,
    );
    return unit === '' ? two : { ...two, value: { ...two.value, unit } };
  }
  return undefined;
}

/** A decade, which may be of a century or of a life. @param tens 80 for the eighties */
export const decadeOf = (tens: number): Said => ({
  sense: 'decade',
  amount: tens,
  keys: [`decade:${tens}`, numberKey(tens), numberKey(1900 + tens)],
  weight: 'loose',
});

const roman = /^(?=[IVX]{2})X{0,2}(?:IX|IV|V?I{0,3})$/;
const letters: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** Mohammed VI, the figure behind a name; it answers محمد السادس. */
export function readRoman(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const raw = tokens[at]?.raw ?? '';
  if (at === 0 || !roman.test(raw)) return undefined;
  const values = [...raw].map((letter) => letters[letter] ?? 0);
  const amount = values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
  return numberOf(
    tokens,
    { from: at, to: at + 1 },
    { sense: 'ordinal', amount, keys: [numberKey(amount)], weight: 'idle' },
  );
}
