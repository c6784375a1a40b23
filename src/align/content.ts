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
  /** How much of each type of the target the sources at hand call for; nothing between two questions. */
  const wanted = new Float32Array(target.types.length);
  const scoreOf = (sentence: number, words: number): number => {
    let score = alone[sentence] ?? 0;
    for (const type of linked[sentence] ?? []) {
      const strength = wanted[type] ?? 0;
      if (strength > 0) score += Math.log1p(((owed[type] ?? 0) * strength) / words);
    }
    return score;
  };
  const change = (types: Int32Array, by: (known: number, strength: number) => number): void => {
    for (const type of types)
      for (const link of from[type] ?? []) wanted[link.target] = by(wanted[link.target] ?? 0, link.strength);
  };
  return {
    beside: (end, count, low, high, into) => {
      const sentences = source.tokens.slice(end - count, end);
      for (const types of sentences) change(types, (known, strength) => known + strength);
      const words = sentences.reduce((sum, { length }) => sum + length, 0);
      for (let at = low; at < high; at++) into[at - low] = scoreOf(at, Math.max(1, words));
      for (const types of sentences) change(types, () => 0);
    },
  };
}
