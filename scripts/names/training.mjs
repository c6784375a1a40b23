// Moves the costs of the hand-made table until true pairs and pairs that sound alike are told apart.
import { randomNumbers } from '../../bench/names/negatives.mjs';
import { align, stepsOf } from '../../dist/romanize/recognizer/align.js';
import { readLatin } from '../../dist/romanize/recognizer/latin.js';
import { createLattice } from '../../dist/romanize/recognizer/lattice.js';
import { limitOf, penaltyOf, standardMeasure } from '../../dist/romanize/recognizer/penalty.js';
import { createTransducer, gaps } from '../../dist/romanize/recognizer/transducer.js';
import { createExamples, kept } from './examples.mjs';
import { createParameters } from './parameters.mjs';
import { readPrior } from './prior.mjs';

export const standardTraining = {
  seed: 3,
  epochs: 7,
  /** Names drawn in an epoch. */
  names: 12_000,
  /** The costs are the mean over so many epochs at the end. */
  averaged: 4,
  /** Step size at the beginning; it falls to nothing. */
  rate: 0.1,
  /** Share of what was learned that each step gives back to the hand-made table. */
  pull: 0.001,
  /** Spellings that the table counts as good cost so much more at most. */
  trust: { good: 0.5, slack: 0.2 },
  /** Spellings of names that sound alike: so many are tried, the likest few are learned from. */
  rivals: { tried: 12, learned: 3 },
  /** Names that only Arabic has weigh more than the Kowalskis of the lists; true pairs more than false ones. */
  weights: { arabic: 2, truth: 1.5 },
  /**
   * A laxer measure than the verdict's: costs learned against it stay milder, and tell names that were not learned
   * from apart better.
   */
  measure: { ...standardMeasure, worstShare: 0.2, limit: { most: 0.98, half: 3.7 } },
  /** Sharpness of the verdict: penalty in limits → log odds. */
  sharpness: 4,
  /** Rows that fit as badly as this are taken for misaligned. */
  hopeless: -5,
  /** Which names may be learned from. */
  admits: () => true,
  tell: () => {},
};

const isArabic = (arabic) => /[حخذضطظعغقصثءىة]|^ال/.test(arabic);

/** @returns a transducer with the costs learned; the same on every run. */
export function train(choices = {}) {
  const options = { ...standardTraining, ...choices };
  const { epochs, names, averaged, tell } = options;
  const examples = createExamples(randomNumbers(options.seed), options.admits);
  const model = createTransducer(readPrior(gaps));
  const parameters = createParameters(model, options);
  const lesson = createLesson(examples, createJudge(model, parameters, options), options);
  for (let round = 0; round < epochs * names; round++) {
    lesson(options.rate * (1 - round / (epochs * names)), round < names);
    if (round >= (epochs - averaged) * names && round % noted === 0) parameters.note();
    if ((round + 1) % names === 0) tell(`${(round + 1) / names} of ${epochs}`);
  }
  parameters.average();
  return model;
}

/** Rounds between two costs that the mean is made of. */
const noted = 500;

/** Learns from one name: its spellings, the likest of those that sound like it, and two from anywhere. */
function createLesson(examples, judge, { rivals, weights, hopeless }) {
  const likest = (name) =>
    examples
      .rivals(name, rivals.tried)
      .map((latin) => ({ latin, odds: judge.odds(name, latin) }))
      .sort((a, b) => b.odds - a.odds)
      .slice(0, rivals.learned)
      .map(({ latin }) => latin);
  return (rate, believesAll) => {
    const name = examples.any();
    const weight = isArabic(name.arabic) ? weights.arabic : 1;
    for (const latin of name.latins.slice(0, 4))
      if (judge.odds(name, latin) >= hopeless || believesAll) judge.learn(1, weights.truth * weight * rate);
    for (const latin of [...likest(name), ...examples.strangers(name)]) {
      judge.odds(name, latin);
      judge.learn(0, weight * rate);
    }
  };
}

/** Aligns a pair and, told the truth, moves the costs of its steps along the gradient of the logistic loss. */
function createJudge(model, parameters, { sharpness, measure }) {
  const latticeOf = kept((arabic) => createLattice(model, arabic));
  const spellingOf = kept(readLatin);
  let threshold = 0.8;
  let last;
  return {
    odds({ arabic }, latin) {
      const lattice = latticeOf(arabic);
      const spelling = spellingOf(latin);
      align(model, lattice, spelling, Number.MAX_VALUE);
      const limit = limitOf(lattice, measure);
      const odds = sharpness * (threshold - penaltyOf(lattice, spelling, measure) / limit);
      last = { lattice, spelling, limit, odds };
      return odds;
    },
    /** Learns from the pair just judged. */
    learn(truth, rate) {
      const { lattice, spelling, limit, odds } = last;
      const error = (truth - 1 / (1 + Math.exp(-odds))) * rate;
      threshold += error * 0.005;
      if (Math.abs(error) < 1e-6) return;
      const steps = stepsOf(lattice, spelling);
      const worst = dearestStage(steps);
      for (const step of steps) {
        const share = 1 / (1 + lattice.symbols.length) + (step.stage === worst ? measure.worstShare : 0);
        parameters.move(step, lattice, spelling, (-error * sharpness * share) / limit);
      }
    },
  };
}

/** The stage whose steps together cost most. */
function dearestStage(steps) {
  const costs = new Map();
  for (const { stage, cost } of steps) costs.set(stage, (costs.get(stage) ?? 0) + cost);
  return [...costs].reduce((worst, entry) => (entry[1] > worst[1] ? entry : worst))[0];
}
