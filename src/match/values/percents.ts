import type { NumberLexicon } from '../../text/numbers/lexicon.js';
import type { ReadNumber } from './read-number.js';
import type { Token } from './tokens.js';
import { numberKey } from './value.js';
import { type Written, wakes } from './vocable.js';

const keyOf = (written: Written | undefined): string => written?.readings[0]?.key ?? '';

/** Whether a phrase for "per cent" may begin with a word or sign. */
export const mayBePercent = (written: Written, lexicon: NumberLexicon): boolean =>
  written.is !== 'figures' && lexicon.beginsPercent(keyOf(written));

/** Where "per cent" is said: index of its first token → how many tokens it takes. */
export function percentMarks(tokens: readonly Token[], lexicon: NumberLexicon): Map<number, number> {
  const marks = new Map<number, number>();
  for (const [at, { vocable }] of tokens.entries()) {
    if ((vocable.wakes & wakes.percent) === 0) continue;
    const next = tokens[at + 1];
    const keys = next === undefined ? [keyOf(vocable)] : [keyOf(vocable), keyOf(next.vocable)];
    const length = lexicon.percent(keys);
    if (length > 0) marks.set(at, length);
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
