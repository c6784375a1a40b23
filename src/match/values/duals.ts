import type { Span } from '../../model/span.js';
import type { Language, Reading } from '../../text/language.js';
import type { NumberLexicon } from '../../text/numbers/lexicon.js';
import type { Tokens } from './tokens.js';
import { type Thing, traits, type Written, wakes } from './vocable.js';

/** A word that may be two of a thing, and of which thing where the house knows it. */
export interface Dual extends Span {
  readonly thing: string | undefined;
}

/** One of a thing, or more of it without a number: a town, towns. */
export interface Mention extends Span {
  readonly thing: string;
  readonly is: 'one' | 'more';
}

/** Whether a word ends as two of something may. */
export const mayBeDual = ({ is, readings }: Written, { data: { dual } }: NumberLexicon): boolean =>
  dual !== undefined &&
  is === 'word' &&
  readings.some(({ key }) => dual.endings.some(([two]) => key.endsWith(two)));

/** The countable thing that a word names. */
export function thingSaid({ readings }: Written, lexicon: NumberLexicon): Thing | undefined {
  for (const { key } of readings) {
    const thing = lexicon.thing(key);
    if (thing !== undefined) return thing;
  }
  return undefined;
}

/** The words of a text that may be duals: its ending taken off, each is a word for one of something. */
export function dualsIn(tokens: Tokens, lexicon: NumberLexicon, language: Language): Dual[] {
  const found: Dual[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const dual = tokens.isWoken(at, wakes.dual) ? dualAt(tokens, at, lexicon, language) : undefined;
    if (dual !== undefined) found.push(dual);
  }
  return found;
}

function dualAt(tokens: Tokens, at: number, lexicon: NumberLexicon, language: Language): Dual | undefined {
  const isBeforeTwo = leadsTwo(tokens, at);
  const from = tokens.start(at);
  for (const reading of tokens.vocable(at).readings) {
    const one = singularOf(reading, isBeforeTwo, lexicon, language);
    if (one !== undefined)
      return { start: from + reading.start, end: from + reading.end, thing: lexicon.thing(one)?.of };
  }
  return undefined;
}

/** Shorter words end so by chance. */
const shortest = 3;

/** The word for one of what a dual counts; undefined where it is no dual. An ending of one letter makes adjectives too: وطني. */
function singularOf(
  { key, definite }: Reading,
  isBeforeTwo: boolean,
  lexicon: NumberLexicon,
  language: Language,
): string | undefined {
  const { dual } = lexicon.data;
  if (dual === undefined || lexicon.is('notDuals', key)) return undefined;
  const mayBeConstruct = isBeforeTwo && !definite && !language.isDefinite(key);
  return dual.endings
    .filter(([two]) => key.endsWith(two) && (mayBeConstruct || !dual.beforeTwo.includes(two)))
    .map(([two, one]) => ({ two, one: `${key.slice(0, -two.length)}${one}` }))
    .find(
      ({ two, one }) =>
        lexicon.thing(one) !== undefined || (two.length > 1 && !dual.not.test(key) && isWord(one, language)),
    )?.one;
}

/** Whether a language has a word, which is not so short that any ending would fit. */
const isWord = (word: string, language: Language): boolean =>
  word.length >= shortest && language.isOrdinary(word);

/** How far behind a dual the second of two names may begin. */
const reach = 4;

/** Whether two names joined by "and" follow: بلدتي نبل والزهراء. */
function leadsTwo(tokens: Tokens, at: number): boolean {
  const end = Math.min(at + reach, tokens.length - 1);
  for (let next = at + 1; next <= end && tokens.isNear(next); next++)
    if (next > at + 1 && tokens.has(next, traits.joined)) return true;
  return false;
}

/** The things that a text names with "a", or as many without a number. */
export function mentionsIn(tokens: Tokens, lexicon: NumberLexicon): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { thing } = tokens.says(at);
    const mention = thing && mentionOf(thing, tokens, at, lexicon.data.oneOf !== '');
    if (mention !== undefined) found.push(mention);
  }
  return found;
}

function mentionOf(
  { of, more }: Thing,
  tokens: Tokens,
  at: number,
  hasArticle: boolean,
): Mention | undefined {
  const [start, end] = [tokens.start(at), tokens.end(at)];
  if (more) return { start, end, thing: of, is: 'more' };
  if (!hasArticle) return { start, end, thing: of, is: 'one' };
  return tokens.has(at - 1, traits.oneOf)
    ? { start: tokens.start(at - 1), end, thing: of, is: 'one' }
    : undefined;
}
