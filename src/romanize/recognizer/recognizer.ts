import { align, leastWorst, type Step, stepsOf } from './align.js';
import { type Glance, Glances } from './glance.js';
import type { LatinSpelling } from './latin.js';
import type { Lattice } from './lattice.js';
import { learned } from './learned.js';
import { demandOf, demandOfOthers, isPlain, type Pairing, pairings } from './pairings.js';
import { boundOf, limitOf, type Measure, penaltyOf, standardMeasure } from './penalty.js';
import { type PreparedName, type PreparedSpelling, prepareSpelling, prepareWith } from './readings.js';
import type { Transducer } from './transducer.js';

/** A piece of an alignment: letters of the name and the letters that spell them. */
export interface AlignedPiece {
  /** Span in the Arabic, UTF-16; empty where Latin letters answer nothing that is written. */
  readonly arabic: { readonly start: number; readonly end: number };
  readonly latin: { readonly start: number; readonly end: number };
  /** 0 a good spelling, 1 unusual, above 2 hardly one. */
  readonly cost: number;
}

export interface Comparison {
  /** 0 to 1: 1 a perfect spelling, from {@link matchScore} on a spelling of this name. */
  readonly score: number;
  readonly match: boolean;
  readonly pieces: readonly AlignedPiece[];
}

/** The score from which a spelling is taken for one of the name. */
export const matchScore = 0.5;

/** Multiples of the limit beyond which nothing is alike any more. */
const horizon = 3;

/** Keeps small differences of good spellings near 1. */
const steepness = 1.3;

export interface Recognizer {
  /** Lays an Arabic name out for comparing. Vowel marks are passed over. */
  readonly prepareName: (arabic: string) => PreparedName;
  /**
   * How well a Latin spelling renders an Arabic name, whichever scheme or language it follows.
   * @param least what is of use to the caller; below it 0 comes back, sooner.
   * @returns 0 to 1, 1 a perfect spelling; from {@link matchScore} on it is a spelling of this name.
   */
  readonly similarity: (name: PreparedName, spelling: PreparedSpelling | string, least?: number) => number;
  /** As `similarity`, with the verdict and, letter by letter, what spells what. */
  readonly compare: (name: PreparedName, spelling: PreparedSpelling | string) => Comparison;
  /**
   * What tells at a glance of single words whether they may be at least so like a name: what does not pass scores
   * less. Cheap, for the name need not be prepared for it.
   */
  readonly glance: (arabic: string, least: number) => Glance;
}

export function createRecognizer(model: Transducer, measure: Measure = standardMeasure): Recognizer {
  const score = (
    lattice: Lattice,
    spelling: LatinSpelling,
    handicap: number,
    demand: number,
    wanted: number,
  ): number => {
    if (lattice.weight === 0 || spelling.letters.length === 0) return 0;
    const limit = limitOf(lattice, measure) / demand;
    const farthest = farthestFor(wanted);
    const worst = measure.worstShare * leastWorst(lattice, spelling);
    const bound = boundOf(lattice, limit * (farthest - handicap) - worst);
    if (bound < 0 || align(model, lattice, spelling, bound) > bound) return 0;
    const ratio = penaltyOf(lattice, spelling, measure) / limit + handicap;
    return ratio > farthest ? 0 : 2 ** -(ratio ** steepness);
  };
  const scoreOf = ({ lattice, spelling, handicap, demand }: Pairing, wanted: number): number =>
    score(lattice, spelling, handicap, demand, wanted);
  /** One spelling is often asked about for many names in a row. */
  let last = prepareSpelling('');
  const reading = (latin: string): PreparedSpelling => {
    if (last.latin !== latin) last = prepareSpelling(latin);
    return last;
  };
  const similarity = (name: PreparedName, spelling: PreparedSpelling | string, least = 0): number => {
    const prepared = typeof spelling === 'string' ? reading(spelling) : spelling;
    if (isPlain(name, prepared))
      return score(name.whole, prepared.orders[0], 0, demandOf(prepared.owner, name), least);
    let best = 0;
    for (const pairing of pairings(name, prepared))
      best = Math.max(best, scoreOf(pairing, Math.max(best, least)));
    return best;
  };
  const compare = (name: PreparedName, spelling: PreparedSpelling | string): Comparison => {
    const prepared = typeof spelling === 'string' ? reading(spelling) : spelling;
    let best: Comparison = { score: 0, match: false, pieces: [] };
    for (const pairing of pairings(name, prepared)) {
      const found = scoreOf(pairing, best.score);
      if (found <= best.score) continue;
      const pieces = piecesOf(pairing, stepsOf(pairing.lattice, pairing.spelling));
      best = { score: found, match: found >= matchScore, pieces };
    }
    return best.score > 0 ? best : { ...best, pieces: unlike(name, prepared) };
  };
  /** Why they are unlike: the alignment, however dear. */
  const unlike = ({ whole }: PreparedName, { orders }: PreparedSpelling): AlignedPiece[] => {
    const spelling = orders[0];
    const cost = align(model, whole, spelling, Number.MAX_VALUE);
    return Number.isFinite(cost) ? piecesOf({ lattice: whole, spelling }, stepsOf(whole, spelling)) : [];
  };
  let glances: Glances | undefined;
  const glance = (arabic: string, least: number): Glance => {
    glances ??= new Glances(model, measure);
    return glances.at(arabic, farthestFor(least), demandOfOthers);
  };
  return { prepareName: (arabic) => prepareWith(model, arabic), similarity, compare, glance };
}

/** The multiple of the limit up to which a spelling is alike enough. */
function farthestFor(wanted: number): number {
  if (wanted === asked.wanted) return asked.farthest;
  const farthest = wanted <= 0 ? horizon : Math.min(horizon, (-Math.log2(wanted)) ** (1 / steepness));
  asked.wanted = wanted;
  asked.farthest = farthest;
  return farthest;
}

/** The last question of {@link farthestFor}; the same one is asked many times over. */
const asked = { wanted: 0, farthest: horizon };

/** The recogniser with the costs that training found. */
export const { prepareName, similarity, compare, glance } = createRecognizer(learned);

function piecesOf(
  { lattice, spelling }: Pick<Pairing, 'lattice' | 'spelling'>,
  steps: readonly Step[],
): AlignedPiece[] {
  return steps
    .map(({ stage, from, to, cost }) => ({
      arabic: arabicSpan(lattice, stage, steps),
      latin: latinSpan(spelling, from, to),
      cost,
    }))
    .filter(({ arabic, latin }) => arabic.start < arabic.end || latin.start < latin.end);
}

/** The letters of a symbol, of a cluster as far as the next step; of a gap only the place. */
function arabicSpan({ symbols }: Lattice, stage: number, steps: readonly Step[]): AlignedPiece['arabic'] {
  const at = stage >> 1;
  const place = symbols[at]?.start ?? symbols.at(-1)?.end ?? 0;
  if ((stage & 1) === 0) return { start: place, end: place };
  const next = steps.find((step) => step.stage > stage)?.stage ?? stage + 1;
  return { start: place, end: symbols[(next >> 1) - 1]?.end ?? place };
}

function latinSpan({ starts, ends }: LatinSpelling, from: number, to: number): AlignedPiece['latin'] {
  const start = starts[from] ?? ends.at(-1) ?? 0;
  return from === to ? { start, end: start } : { start, end: ends[to - 1] ?? start };
}
