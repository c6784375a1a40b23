import type { NumberLexicon } from '../../text/numbers/lexicon.js';
import { decadeOf } from './number-words.js';
import { numberOf, type ReadNumber, type Said } from './read-number.js';
import { gapBefore, has, type Token } from './tokens.js';
import { numberKey } from './value.js';
import { traits } from './vocable.js';

/** Figures with letters behind them that make one number of both: 1980s, $5m, 21st. */
export function readWithSuffix(
  tokens: readonly Token[],
  at: number,
  lexicon: NumberLexicon,
): ReadNumber | undefined {
  const next = tokens[at + 1];
  const value = tokens[at]?.vocable.says.figures[0];
  if (value === undefined || next?.vocable.is !== 'word') return undefined;
  const gap = gapBefore(next);
  if (!/^[\s'’]?$/u.test(gap)) return undefined;
  const said = whatSuffixSays(value, next.vocable.readings[0]?.key ?? '', gap, lexicon);
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
export function isLabel(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, first, after] = [tokens[from - 1], tokens[from], tokens[to]];
  const gap = first === undefined ? undefined : gapBefore(first);
  if (gap === '' && before?.vocable.is === 'word' && !has(before, traits.clitic)) return true;
  if (after === undefined) return false;
  const behind = gapBefore(after);
  if (from === 0 && /^[.)\]]/u.test(behind)) return true;
  return (
    /[[(]$/u.test(gap ?? '') && /^[\])]/u.test(behind) && /^\p{Nd}{1,2}$/u.test(first?.vocable.raw ?? '')
  );
}

/** Whether letters stand right behind figures that are no unit of measure: 3D. */
export function isHead(tokens: readonly Token[], to: number): boolean {
  const after = tokens[to];
  return after?.vocable.is === 'word' && !has(after, traits.measure) && gapBefore(after) === '';
}
