// Figures over scored pairs `{ score, truth }`.

const falling = (pairs) => pairs.toSorted((a, b) => b.score - a.score);

/** Points of the curve after each group of equal scores. */
function* curve(pairs) {
  let found = 0;
  let wrong = 0;
  const sorted = falling(pairs);
  for (const [at, { score, truth }] of sorted.entries()) {
    if (truth) found++;
    else wrong++;
    if (sorted[at + 1]?.score !== score) yield { score, found, wrong };
  }
}

const count = (pairs, truth) => pairs.filter((pair) => pair.truth === truth).length;

/** The best F1 that any threshold gives. */
export function bestF1(pairs) {
  const all = count(pairs, true);
  let best = { f1: 0, threshold: 1 };
  for (const { score, found, wrong } of curve(pairs)) {
    const f1 = (2 * found) / (all + found + wrong);
    if (f1 > best.f1) best = { f1, threshold: score };
  }
  return best;
}

/** Share of the true pairs that score above all but `rate` of the false ones. */
export function recallAt(pairs, rate) {
  const all = count(pairs, true);
  const allowed = Math.floor(rate * count(pairs, false));
  let best = 0;
  for (const { found, wrong } of curve(pairs)) if (wrong <= allowed) best = found / all;
  return best;
}

/** F1 of the verdicts as given. */
export function verdictF1(pairs) {
  const found = pairs.filter(({ truth, match }) => truth && match).length;
  const wrong = pairs.filter(({ truth, match }) => !truth && match).length;
  return (2 * found) / (count(pairs, true) + found + wrong);
}
