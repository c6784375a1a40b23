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
  const anywhere = gamma(target.lengths);
  return {
    ratio: (from, to, targets) => {
      const expected = mean * from;
      const spread = variance * expected + 4;
      const off = to - expected;
      const beside = -0.5 * ((off * off) / spread + Math.log(2 * Math.PI * spread));
      return Math.log(free + (1 - free) * Math.exp(Math.min(most, beside - anywhere(to, targets))));
    },
  };
}

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

/** Density of the length of some sentences anywhere, as a gamma distribution, whose sums are gamma again. */
function gamma(lengths: Float64Array): (length: number, sentences: number) => number {
  const count = Math.max(1, lengths.length);
  const mean = sum(lengths) / count || 1;
  const variance = Math.max(mean, sum(Array.from(lengths, (length) => (length - mean) ** 2)) / count);
  const shape = (mean * mean) / variance;
  const scale = variance / mean;
  const constants = Array.from({ length: widest }, (_, at) => at + 1).map(
    (n) => n * shape * Math.log(scale) + logGamma(n * shape),
  );
  return (length, sentences) =>
    (sentences * shape - 1) * Math.log(length) - length / scale - (constants[sentences - 1] ?? 0);
}

/** Stirling's series, from where four terms of it will do. */
function logGamma(x: number): number {
  if (x < 8) return logGamma(x + 1) - Math.log(x);
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * x) - 1 / (360 * x ** 3);
}
