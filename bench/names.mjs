// The recogniser beside the methods that people use today, on names it never learned from: `npm run bench:names`.
// `-- --ablate` measures what each ingredient is worth.
import { matchScore, prepareName, prepareSpelling, similarity } from '../dist/index.js';
import { ablate } from './names/ablation.mjs';
import { bestF1, recallAt, verdictF1 } from './names/measures.mjs';
import { createNegatives } from './names/negatives.mjs';
import { fullNamePairs, ranked, swappedParts } from './names/protocols.mjs';
import { runningText } from './names/running-text.mjs';
import {
  englishWords,
  fullNames,
  gazetteer,
  givenNames,
  grouped,
  mixedNames,
  places,
  present,
  rows,
} from './names/sets.mjs';
import { jaroWinkler, levenshteinRatio } from './names/simple.mjs';

if (!present) {
  console.log('bench:names needs the public name lists in ../shared/names; nothing measured.');
  process.exit(0);
}

const kept = (make) => {
  const made = new Map();
  return (text) => {
    const known = made.get(text) ?? make(text);
    made.set(text, known);
    return known;
  };
};
const name = kept(prepareName);
const spelling = kept(prepareSpelling);
const ours = (arabic, latin, least = 0) => similarity(name(arabic), spelling(latin), least);
const methods = [ours, jaroWinkler, levenshteinRatio];

const percent = (share) => `${(100 * share).toFixed(1)} %`;
const row = (what, ...figures) =>
  console.log(what.padEnd(46), ...figures.map((figure) => String(figure).padStart(14)));

const words = englishWords();
const learned = grouped([...rows('wikidata-train.tsv'), ...rows('google-train.tsv')]);
const pool = [...learned, ...givenNames()];

/** Every true pair with its fifteen false ones. */
function pairsOf(names, neighbours) {
  const negatives = createNegatives(neighbours, words);
  return names.flatMap((entry) =>
    entry.lats.flatMap((latin) => [
      { ars: entry.ars, latin, truth: true },
      ...negatives(entry, latin).map((other) => ({ ars: entry.ars, latin: other, truth: false })),
    ]),
  );
}

const scored = (pairs, method) =>
  pairs.map(({ ars, latin, truth }) => {
    const score = Math.max(...ars.map((arabic) => method(arabic, latin)));
    return { truth, score, match: score >= matchScore };
  });

function likenessRows(title, pairs) {
  const results = methods.map((method) => scored(pairs, method));
  row(`${title}: best F1`, ...results.map((result) => bestF1(result).f1.toFixed(3)));
  row(`${title}: F1 of the verdict`, verdictF1(results[0]).toFixed(3), '', '');
  row(`${title}: recall at 1 % false positives`, ...results.map((result) => percent(recallAt(result, 0.01))));
}

const given = pairsOf(givenNames(), pool);
const mixed = pairsOf(
  mixedNames().filter((_, at) => at % 16 === 0),
  pool,
);
if (process.argv.includes('--ablate')) {
  row('', 'given: best', 'verdict', 'mixed: best', 'verdict');
  ablate({ given, mixed }, row);
  process.exit(0);
}

row('', 'mustalah', 'Jaro-Winkler', 'Levenshtein');
likenessRows('given and family names', given);
likenessRows('places', pairsOf(places(), gazetteer()));
row('mixed-origin names: best F1', ...methods.map((method) => bestF1(scored(mixed, method)).f1.toFixed(3)));

const crossed = fullNamePairs();
const full = methods.map((method) => scored(crossed, method));
row('full names: recall at 0.1 % false positives', ...full.map((result) => percent(recallAt(result, 0.001))));
row('full names: recall at 0.01 %', ...full.map((result) => percent(recallAt(result, 0.0001))));

const ranks = ranked(givenNames(), learned, ours);
row('right name among 10,000: top 1 / top 5', `${percent(ranks.first)} / ${percent(ranks.five)}`);

const truths = full[0].filter(({ truth }) => truth);
const swaps = swappedParts(fullNames(), givenNames()).map(({ arabic, latin }) => ours(arabic, latin));
const at90 = truths.map(({ score }) => score).sort((a, b) => b - a)[Math.floor(0.9 * truths.length)];
const recall = truths.filter(({ match }) => match).length / truths.length;
const wrong = (least) => swaps.filter((score) => score >= least).length;
row(`one part swapped: matches of ${swaps.length}`, `${wrong(matchScore)} at ${percent(recall)}`);
row('one part swapped: at 90 % recall', wrong(at90));

const text = runningText({ people: fullNames(), reviewed: places(), others: gazetteer() }, ours, matchScore);
row('running text, 245 names: full names found', percent(text.people));
row('running text: places found', percent(text.places));
row('running text: false alarms in 10,000 words', text.alarms.toFixed(1));

for (const [what, least] of [
  ['verdict', matchScore],
  ['score', 0],
]) {
  const prepared = pool.slice(0, 2000).map(({ ars: [arabic] }) => name(arabic));
  const spelled = pool.slice(0, 1000).map(({ lats: [latin] }) => spelling(latin));
  const started = process.hrtime.bigint();
  for (const latin of spelled) for (const arabic of prepared) similarity(arabic, latin, least);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  row(`comparisons a second, prepared: ${what}`, `${(2 / seconds).toFixed(2)} million`);
}
