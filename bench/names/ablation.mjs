// What each ingredient of the recogniser is worth: it is left out, the costs are learned anew without it, and the
// names of the development half are put to what remains.
import { standardMeasure } from '../../dist/romanize/recognizer/penalty.js';
import { prepareSpelling } from '../../dist/romanize/recognizer/readings.js';
import { createRecognizer, matchScore } from '../../dist/romanize/recognizer/recognizer.js';
import { createTransducer, gaps } from '../../dist/romanize/recognizer/transducer.js';
import { readPrior } from '../../scripts/names/prior.mjs';
import { standardTraining, train } from '../../scripts/names/training.mjs';
import { costsOf } from '../../scripts/names/write-costs.mjs';
import { bestF1, verdictF1 } from './measures.mjs';

const measured = (change) => ({ ...standardMeasure, ...change });
const learned = (change) => createTransducer(costsOf(train(change)));

/** What is left out → the recogniser that remains. */
const variants = {
  nothing: () => createRecognizer(learned({})),
  training: () => createRecognizer(createTransducer(readPrior(gaps))),
  'the mean over the last rounds': () => createRecognizer(learned({ averaged: 0 })),
  'trust in the table’s good spellings': () =>
    createRecognizer(learned({ trust: { ...standardTraining.trust, good: -1 } })),
  'the dearest place': () => {
    const change = { worstShare: 0 };
    return createRecognizer(
      learned({ measure: { ...standardTraining.measure, ...change } }),
      measured(change),
    );
  },
  'the limit by weight': () => createRecognizer(learned({}), measured({ limit: { most: 0.4, half: 0 } })),
};

/** @param sets title → scored pairs' makings `{ ars, latin, truth }`. */
export function ablate(sets, print) {
  for (const [without, make] of Object.entries(variants)) {
    const recognizer = make();
    const figures = Object.values(sets).flatMap((pairs) => {
      const scored = pairs.map(({ ars, latin, truth }) => score(recognizer, ars, latin, truth));
      return [bestF1(scored).f1.toFixed(3), verdictF1(scored).toFixed(3)];
    });
    print(`without ${without}`, ...figures);
  }
}

function score({ prepareName, similarity }, ars, latin, truth) {
  const spelling = prepareSpelling(latin);
  const best = Math.max(...ars.map((arabic) => similarity(prepareName(arabic), spelling)));
  return { truth, score: best, match: best >= matchScore };
}
