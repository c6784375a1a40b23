import { type Bead, widest } from './bead.js';
import type { Side } from './vocabulary.js';

/** How lengths of a source and its translation go together. */
export interface LengthModel {
  /** The logarithm of how much likelier a target so long is beside a source so long than anywhere. */
  ratio(source: number, target: number, targets: number): number;
}

/** Variance of the target's length for each of its characters; Gale and Church found 6.8 between English and French. */
const priorVariance = 5;

/** Pairs of sentences that the prior is worth. */
const priorWeight = 20;

/** The most that a length can say, as a logarithm. */
const most = 12;

/** Of translations, those whose length is told by nothing. */
const free = 0.02;

/**
 * Gale and Church's measure of length, with the mean and the variance of the pair itself.
 * @param beads an earlier alignment; without one the texts as wholes tell the mean.
 */
export function lengthModel(source: Side, target: Side, beads: readonly Bead[] = []): LengthModel {
  const { mean, variance } = measured(source, target, beads);
  const spread = (from: number): number => variance * mean * from + 4;
  const logSpread = remembered((from) => 0.5 * Math.log(2 * Math.PI * spread(from)));
  const anywhere = gamma(target.lengths).map(remembered);
  return {
    ratio: (from, to, targets) => {
      const off = to - mean * from;
      const beside = (-0.5 * off * off) / spread(from) - logSpread(from);
      const chance = anywhere[targets - 1]?.(to) ?? 0;
      return Math.log(free + (1 - free) * Math.exp(Math.min(most, beside - chance)));
    },
  };
}

/** A function of lengths whose values are kept. */
function remembered(value: (length: number) => number): (length: number) => number {
  const known: number[] = [];
  return (length) => {
    const kept = known[length];
    if (kept !== undefined) return kept;
    const fresh = value(length);
    if (length < longest) known[length] = fresh;
    return fresh;
  };
}

/** Lengths that values are kept of. */
const longest = 5000;

const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

function measured(source: Side, target: Side, beads: readonly Bead[]) {
  const pairs = beads
    .filter((bead) => bead.confidence >= 0.5)
    .map((bead): readonly [number, number] => [
      sum(source.lengths.subarray(bead.source.start, bead.source.end)),
      sum(target.lengths.subarray(bead.target.start, bead.target.end)),
    ])
    .filter(([from, to]) => from > 0 && to > 0);
  const known = pairs.length >= 5;
  const from = known ? sum(pairs.map(([length]) => length)) : sum(source.lengths);
  const to = known ? sum(pairs.map(([, length]) => length)) : sum(target.lengths);
  const mean = Math.min(4, Math.max(0.25, to / Math.max(1, from)));
  const off = pairs.map(([a, b]) => (b - mean * a) ** 2 / (mean * a));
  const variance =
    (sum(off.map((each) => Math.min(each, 60))) + priorVariance * priorWeight) / (pairs.length + priorWeight);
  return { mean, variance };
}

/** Density of the length of one sentence anywhere, of two together, and so on: gamma distributions, as sums of such are. */
function gamma(lengths: Float64Array): ((length: number) => number)[] {
  const count = Math.max(1, lengths.length);
  const mean = sum(lengths) / count || 1;
  const variance = Math.max(mean, sum(lengths.map((length) => (length - mean) ** 2)) / count);
  const scale = variance / mean;
  return Array.from({ length: widest }, (_, at) => {
    const shape = ((at + 1) * mean) / scale;
    const constant = shape * Math.log(scale) + logGamma(shape);
    return (length) => (shape - 1) * Math.log(length) - length / scale - constant;
  });
}

/** Stirling's series, from where four terms of it will do. */
function logGamma(x: number): number {
  if (x < 8) return logGamma(x + 1) - Math.log(x);
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * x) - 1 / (360 * x ** 3);
}
