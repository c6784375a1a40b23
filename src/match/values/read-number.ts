import type { Token } from './tokens.js';
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
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  said: Said,
  start = tokens[from]?.start ?? 0,
): ReadNumber {
  const covered = tokens.slice(from, to);
  const form = covered.some(({ is }) => is === 'figures') ? 'figures' : 'words';
  return { from, to, value: { start, end: covered.at(-1)?.end ?? start, form, ...said } };
}
