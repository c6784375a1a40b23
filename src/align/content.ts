import { widest } from './bead.js';
import type { Links } from './links.js';
import type { Side } from './vocabulary.js';

/**
 * What words say of sentences that stand side by side: for some sentences of the source and one of the target, the
 * logarithm of how much likelier the target's words are beside these than anywhere (IBM model 1 with a part that
 * owes nothing to the source). Several targets of one bead add up.
 */
export interface Content {
  /** Fills `into` for the target sentences from `low` to `high`, the end excluded, beside `count` sources that end before `end`. */
  beside(end: number, count: number, low: number, high: number, into: Float32Array): void;
}

export function contentOf(source: Side, target: Side, { from, trust }: Links): Content {
  const owed = trust.map(
    (value, type) => (value * target.total) / ((1 - value) * (target.counts[type] ?? 1)),
  );
  const alone = target.tokens.map((types) =>
    types.reduce((sum, type) => sum + Math.log(1 - (trust[type] ?? 0)), 0),
  );
  const linked = target.tokens.map((types) => types.filter((type) => (trust[type] ?? 0) > 0));
  const strengths = new Float32Array(target.types.length);
  const spread = (end: number, count: number, fill: boolean): number => {
    let words = 0;
    for (let at = end - count; at < end; at++)
      for (const type of source.tokens[at] ?? []) {
        words += 1;
        for (const { target: to, strength } of from[type] ?? [])
          strengths[to] = fill ? (strengths[to] ?? 0) + strength : 0;
      }
    return words;
  };
  return {
    beside: (end, count, low, high, into) => {
      const words = Math.max(1, spread(end, count, true));
      for (let at = low; at < high; at++) {
        let score = alone[at] ?? 0;
        for (const type of linked[at] ?? []) {
          const strength = strengths[type] ?? 0;
          if (strength > 0) score += Math.log1p(((owed[type] ?? 0) * strength) / words);
        }
        into[at - low] = score;
      }
      spread(end, count, false);
    },
  };
}

/** How many tables a row needs: one for each number of sources a bead may have. */
export const contentTables = widest;
