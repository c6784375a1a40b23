import type { Span } from '../../model/span.js';
import type { Language } from '../../text/language.js';
import type { NumberLexicon } from '../../text/numbers/lexicon.js';
import { isNear, says, type Token, type TokenReading } from './tokens.js';

/** A word that may be two of a thing, and of which thing where the house knows it. */
export interface Dual extends Span {
  readonly thing: string | undefined;
}

/** One of a thing, or more of it without a number: a town, towns. */
export interface Mention extends Span {
  readonly thing: string;
  readonly is: 'one' | 'more';
}

/** The words of a text that may be duals: its ending taken off, each is a word for one of something. */
export function dualsIn(tokens: readonly Token[], lexicon: NumberLexicon, language: Language): Dual[] {
  return tokens.flatMap((token, at): Dual[] => {
    const found = token.is === 'word' ? dualAt(tokens, at, lexicon, language) : undefined;
    return found === undefined ? [] : [found];
  });
}

function dualAt(
  tokens: readonly Token[],
  at: number,
  lexicon: NumberLexicon,
  language: Language,
): Dual | undefined {
  const isBeforeTwo = leadsTwo(tokens, at, lexicon);
  for (const reading of tokens[at]?.readings ?? []) {
    const one = singularOf(reading, isBeforeTwo, lexicon, language);
    if (one !== undefined) return { start: reading.start, end: reading.end, thing: lexicon.thing(one)?.of };
  }
  return undefined;
}

/** Shorter words end so by chance. */
const shortest = 3;

/** The word for one of what a dual counts; undefined where it is no dual. An ending of one letter makes adjectives too: وطني. */
function singularOf(
  { key, definite }: TokenReading,
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

/** Whether two names joined by "and" follow: بلدتي نبل والزهراء. */
function leadsTwo(tokens: readonly Token[], at: number, { data }: NumberLexicon): boolean {
  const rest = tokens.slice(at + 1, at + 5);
  const end = rest.findIndex(({ gap }) => !isNear(gap));
  return rest
    .slice(1, end < 0 ? rest.length : end)
    .some(({ readings }) => readings.some(({ clitics }) => clitics.includes(data.and)));
}

/** The things that a text names with "a", or as many without a number. @param counted tokens of numbers */
export function mentionsIn(tokens: readonly Token[], lexicon: NumberLexicon): Mention[] {
  return tokens.flatMap((token, at): Mention[] => {
    const key = token.readings.find((reading) => lexicon.thing(reading.key) !== undefined)?.key;
    const thing = key === undefined ? undefined : lexicon.thing(key);
    if (thing === undefined) return [];
    if (thing.more) return [{ start: token.start, end: token.end, thing: thing.of, is: 'more' }];
    const before = tokens[at - 1];
    const isOne = lexicon.data.oneOf === '' || says(before, (word) => lexicon.is('oneOf', word));
    const start = lexicon.data.oneOf === '' ? token.start : (before?.start ?? token.start);
    return isOne ? [{ start, end: token.end, thing: thing.of, is: 'one' }] : [];
  });
}
