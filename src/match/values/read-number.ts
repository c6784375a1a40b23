import type { Tokens } from './tokens.js';
import type { Value } from './value.js';

/** A number in a text: which tokens it covers, `[from, to)`, and what it says. */
export interface ReadNumber {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

/** What a number says, wherever it stands. */
export type Said = Pick<Value, 'sense' | 'amount' | 'keys' | 'weight'>;

/** A number of some tokens, as it is said. @param start where it begins, if behind a clitic of its first word. */
export function numberOf(
  tokens: Tokens,
  { from, to }: { readonly from: number; readonly to: number },
  said: Said,
  start = tokens.start(from),
): ReadNumber {
  const { sense, amount, keys, weight } = said;
  const end = tokens.end(to - 1);
  const form = hasFigures(tokens, from, to) ? 'figures' : 'words';
  return { from, to, value: { start, end, form, sense, amount, keys, weight } };
}

function hasFigures(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.is(at) === 'figures') return true;
  return false;
}
