// Learns what Latin letters cost for Arabic ones: `npm run train:names`. Reads only the training rows of the
// public name lists, writes src/romanize/recognizer/costs.ts; the same on every run.
import { randomNumbers } from '../bench/names/negatives.mjs';
import { present } from '../bench/names/sets.mjs';
import { align, stepsOf } from '../dist/romanize/recognizer/align.js';
import { readLatin } from '../dist/romanize/recognizer/latin.js';
import { createLattice } from '../dist/romanize/recognizer/lattice.js';
import { penaltyOf, worstShare } from '../dist/romanize/recognizer/penalty.js';
import { createTransducer, gaps } from '../dist/romanize/recognizer/transducer.js';
import { createExamples } from './names/examples.mjs';
import { createParameters } from './names/parameters.mjs';
import { readPrior } from './names/prior.mjs';
import { writeCosts } from './names/write-costs.mjs';

const env = process.env;
const epochs = Number(env.EPOCHS ?? 5);
const perEpoch = Number(env.N ?? 12_000);
const seed = Number(env.SEED ?? 3);
/** Names that only Arabic has weigh more than the Kowalskis of the lists. */
const arabicWeight = Number(env.ARW ?? 2);
/** Sharpness of the verdict: penalty → log odds. */
const sharpness = 8;
/** Rows that fit as badly as this are taken for misaligned. */
const hopeless = -5;

if (!present) {
  console.log('train:names needs the public name lists in ../shared/names; nothing done.');
  process.exit(0);
}

const random = randomNumbers(seed);
const examples = createExamples(random);
const model = createTransducer(readPrior(gaps));
const parameters = createParameters(model, { pull: Number(env.PULL ?? 0.002) });
const lattices = new Map();
const latticeOf = ({ arabic }) => {
  const known = lattices.get(arabic) ?? createLattice(model, arabic);
  lattices.set(arabic, known);
  return known;
};

let threshold = 0.3;

function judge(name, latin) {
  const lattice = latticeOf(name);
  const spelling = readLatin(latin);
  align(model, lattice, spelling, Number.MAX_VALUE);
  const steps = stepsOf(lattice, spelling);
  return { lattice, spelling, steps, odds: sharpness * (threshold - penaltyOf(lattice, steps)) };
}

/** One step of gradient descent on the logistic loss of the verdict. */
function learn({ lattice, spelling, steps, odds }, truth, rate) {
  const error = (truth - 1 / (1 + Math.exp(-odds))) * rate;
  threshold += error * 0.005;
  const worst = steps.reduce((dearest, step) => (step.cost > dearest.cost ? step : dearest), steps[0]);
  for (const step of steps) {
    const share = 1 / (1 + lattice.symbols.length) + (step === worst ? worstShare : 0);
    parameters.move(step, lattice, spelling, -error * sharpness * share);
  }
}

const isArabic = (arabic) => /[حخذضطظعغقصثءىة]|^ال/.test(arabic);
const started = Date.now();
for (let epoch = 0; epoch < epochs; epoch++) {
  const rate = 0.05 * (1 - epoch / epochs);
  let loss = 0;
  let count = 0;
  for (let round = 0; round < perEpoch; round++) {
    const name = examples.any();
    const weight = isArabic(name.arabic) ? arabicWeight : 1;
    for (const latin of name.latins.slice(0, 4)) {
      const judged = judge(name, latin);
      if (epoch > 0 && judged.odds < hopeless) continue;
      learn(judged, 1, 1.5 * weight * rate);
      loss += Math.log(1 + Math.exp(-judged.odds));
      count++;
    }
    const rivals = examples
      .rivals(name, 12)
      .map((latin) => judge(name, latin))
      .sort((a, b) => b.odds - a.odds);
    for (const rival of rivals.slice(0, 3)) learn(rival, 0, weight * rate);
    for (const latin of examples.strangers(name)) learn(judge(name, latin), 0, weight * rate);
  }
  console.log(
    `epoch ${epoch + 1}: loss ${(loss / count).toFixed(3)}, threshold ${threshold.toFixed(3)}, ${((Date.now() - started) / 1000).toFixed(0)} s`,
  );
}
writeCosts(model);
