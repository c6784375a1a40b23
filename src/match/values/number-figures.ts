import type { NumberLexicon } from '../../text/numbers/lexicon.js';
import { decadeOf } from './number-words.js';
import { numberOf, type ReadNumber, type Said } from './read-number.js';
import type { Tokens } from './tokens.js';
import { numberKey } from './value.js';
import { traits } from './vocable.js';

/** Figures with letters behind them that make one number of both: 1980s, $5m, 21st. */
export function readWithSuffix(tokens: Tokens, at: number, lexicon: NumberLexicon): ReadNumber | undefined {
  const value = tokens.says(at).figures[0];
  if (value === undefined || tokens.is(at + 1) !== 'word') return undefined;
  const gap = tokens.gap(at + 1);
  if (!/^[\s'’]?$/u.test(gap)) return undefined;
  const said = whatSuffixSays(value, tokens.vocable(at + 1).readings[0]?.key ?? '', gap, lexicon);
  return said && numberOf(tokens, { from: at, to: at + 2 }, said);
}

function whatSuffixSays(
  value: number,
  suffix: string,
  gap: string,
  lexicon: NumberLexicon,
): Said | undefined {
  if (suffix === 's') return gap === ' ' ? undefined : decade(value);
  if (gap === '' && lexicon.is('ordinalSuffixes', suffix))
    return { sense: 'ordinal', amount: value, keys: [numberKey(value)], weight: 'firm' };
  const multiple = lexicon.suffix(suffix);
  if (multiple === undefined || (gap !== '' && suffix.length === 1)) return undefined;
  const amount = value * multiple;
  // 5m may be five metres, and 2b a group of that name.
  const isLetter = suffix.length === 1;
  const keys = [numberKey(amount), ...(isLetter ? [numberKey(value)] : [])];
  return { sense: 'count', amount, keys, weight: isLetter && value < 10 ? 'loose' : 'firm' };
}

/** 1980s, 80s. */
function decade(value: number): Said | undefined {
  if (value % 10 !== 0 || (value >= 100 && (value < 1000 || value >= 2100))) return undefined;
  const said = decadeOf(value % 100);
  return { ...said, keys: [...said.keys, numberKey(value)] };
}

/**
 * Whether figures belong to letters (G7, n00b), number a list or lead to a note; then they ask for nothing.
 * A clitic before them is no such letter: ب5.
 */
export function isLabel(tokens: Tokens, from: number, to: number): boolean {
  const [before, behind] = [tokens.gap(from), tokens.gap(to)];
  if (before === '' && tokens.is(from - 1) === 'word' && !tokens.has(from - 1, traits.clitic)) return true;
  if (from === 0 && /^[.)\]]/u.test(behind)) return true;
  return /[[(]$/u.test(before) && /^[\])]/u.test(behind) && /^\p{Nd}{1,2}$/u.test(tokens.vocable(from).raw);
}

/** Whether letters stand right behind figures that are no unit of measure: 3D. */
export const isHead = (tokens: Tokens, to: number): boolean =>
  tokens.is(to) === 'word' && !tokens.has(to, traits.measure) && tokens.gap(to) === '';
