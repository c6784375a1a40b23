// The hand-made table as costs: where training starts.
import { readFileSync } from 'node:fs';

const unwritten = '∅';
const letters = [...'abcdefghijklmnopqrstuvwxyz3şç2'];
const light = { a: 1.2, e: 1.2, i: 1.2, o: 1.2, u: 1.2, y: 1.2, w: 1.6, 3: 0.5, 2: 0.5 };

/** Cost of a letter that answers nothing: sh is not s and a breath, but ah is a. */
const extraCost = (letter, precedence) => {
  if (letter === 'h') return precedence === 'consonant' ? 2.2 : 1;
  const cost = light[letter] ?? 2.2;
  return precedence === 'same' ? Math.min(cost, 0.8) : cost;
};

const extra = Object.fromEntries(
  ['vowel', 'consonant', 'same'].map((precedence) => [
    precedence,
    Object.fromEntries(letters.map((letter) => [letter, extraCost(letter, precedence)])),
  ]),
);

/** A vowel between two consonants is expected; beside another vowel or at the end less so. */
const surcharge = (gap) => (gap === 'CC' ? 0 : gap === 'C#' || gap === 'C|' ? 0.4 : 0.6);

export function readPrior(gaps, file = new URL('graphemes.tsv', import.meta.url)) {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t') && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  const tables = Object.fromEntries(rows.map(([symbol, list]) => [symbol, spellings(list)]));
  const { gap, between, ...symbols } = tables;
  for (const table of Object.values(symbols)) table[''] ??= 2.6;
  return {
    symbols,
    gaps: Object.fromEntries(
      gaps.map((name) => [
        name,
        {
          ...Object.fromEntries(
            Object.entries(gap).map(([vowel, cost]) => [vowel, vowel === '' ? 0 : cost + surcharge(name)]),
          ),
          ...(name.endsWith('|') || name === '#C' || name === '#V' ? between : {}),
        },
      ]),
    ),
    otherwise: Object.fromEntries(Object.keys(symbols).map((symbol) => [symbol, 2.6])),
    extra,
  };
}

const spellings = (list) =>
  Object.fromEntries(
    list.split(' ').map((entry) => {
      const at = entry.lastIndexOf(':');
      const grapheme = entry.slice(0, at);
      return [grapheme === unwritten ? '' : grapheme, Number(entry.slice(at + 1))];
    }),
  );
