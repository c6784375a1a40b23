import type { NumberLexicon } from '../../text/numbers/lexicon.js';
import type { ReadNumber } from './read-number.js';
import type { Tokens } from './tokens.js';
import { numberKey } from './value.js';
import { type Written, wakes } from './vocable.js';

const keyOf = ({ readings }: Written): string => readings[0]?.key ?? '';

/** Whether a word or sign ends a phrase for "per cent": that tells one, where it may begin with any "in". */
export const endsPercent = (written: Written, lexicon: NumberLexicon): boolean =>
  written.is !== 'figures' && lexicon.endsPercent(keyOf(written));

/** Where "per cent" is said: index of its first token → how many tokens it takes. */
export function percentMarks(tokens: Tokens, lexicon: NumberLexicon): Map<number, number> {
  const marks = new Map<number, number>();
  const mark = (at: number): void => {
    const length = lexicon.percent([keyOf(tokens.vocable(at)), keyOf(tokens.vocable(at + 1))]);
    if (length > 0) marks.set(at, length);
  };
  for (const at of tokens.woken) {
    if (!tokens.isWoken(at, wakes.percent)) continue;
    mark(at - 1);
    mark(at);
  }
  return marks;
}

/** A number with "per cent" before or behind it; half of something is 50 per cent of it. */
export function withPercent(read: ReadNumber, marks: ReadonlyMap<number, number>): ReadNumber {
  const isPercent = marks.has(read.to) || marks.has(read.from - 1) || marks.has(read.from - 2);
  const { value } = read;
  if (!isPercent || value.sense !== 'count') return read;
  const keys = [...value.keys, numberKey(value.amount / 100)];
  return {
    ...read,
    value: { ...value, sense: 'percent', keys, weight: value.weight === 'idle' ? 'loose' : value.weight },
  };
}
