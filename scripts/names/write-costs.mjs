// The costs as a table that one can read: a symbol a line, cheapest graphemes first, positions where they differ.
import { writeFileSync } from 'node:fs';
import { letterCount, letterOf, precedences } from '../../dist/romanize/recognizer/latin.js';

/** A position or gap is written where it differs from the symbol's own cost by as much. */
const telling = 0.05;

const round = (value) => Math.round(value * 100) / 100;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** key → grapheme → cost, gathered from the tries. */
function tablesOf(model) {
  const tables = new Map();
  for (const [node, { key, grapheme }] of model.names()) {
    const table = tables.get(key) ?? new Map();
    table.set(grapheme, model.cost[node]);
    tables.set(key, table);
  }
  return tables;
}

/** One table for all of a kind, and for each what differs from it. */
function factored(tables, nameOf) {
  const families = new Map();
  for (const [key, table] of tables)
    families.set(nameOf(key), [...(families.get(nameOf(key)) ?? []), [key, table]]);
  const written = {};
  for (const [name, members] of families) {
    const graphemes = [...members[0][1].keys()].filter((g) => members.every(([, table]) => table.has(g)));
    const base = Object.fromEntries(
      graphemes.map((g) => [g, round(median(members.map(([, table]) => table.get(g))))]),
    );
    written[name] = base;
    for (const [key, table] of members) {
      const own = [...table.keys()].filter((g) => !(Math.abs(table.get(g) - base[g]) < telling));
      if (own.length > 0) written[key] = Object.fromEntries(own.map((g) => [g, round(table.get(g))]));
    }
  }
  return written;
}

const line = (table) =>
  Object.entries(table)
    .sort((a, b) => a[1] - b[1])
    .map(([grapheme, cost]) => `${grapheme || '∅'} ${cost}`)
    .join(', ');

const lines = (tables) =>
  Object.entries(tables)
    .map(([key, table]) => `  ${`'${key}'`.padEnd(14)}: '${line(table)}',`)
    .join('\n');

/** The costs of a model, rounded, without what says nothing: the tables that the recogniser reads. */
export function costsOf(model) {
  const tables = [...tablesOf(model)];
  const symbols = factored(
    tables.filter(([key]) => key.includes(' ')),
    (key) => key.slice(0, key.indexOf(' ')),
  );
  const gaps = factored(
    tables.filter(([key]) => !key.includes(' ')),
    () => 'any',
  );
  const anyLetter = new Map(
    [...model.roots]
      .filter(([key]) => key.includes(' '))
      .map(([key, root]) => [key, new Map([['', model.otherwise[root]]])]),
  );
  const otherwise = Object.fromEntries(
    Object.entries(factored([...anyLetter], (key) => key.slice(0, key.indexOf(' ')))).map(([key, table]) => [
      key,
      table[''],
    ]),
  );
  const extra = Object.fromEntries(
    precedences.map((precedence, at) => [
      precedence,
      Object.fromEntries(
        Array.from({ length: letterCount }, (_, code) => [
          letterOf(code),
          round(model.extra[at * letterCount + code]),
        ]).filter(([letter]) => letter),
      ),
    ]),
  );
  return { symbols, gaps, otherwise, extra };
}

/** Writes src/romanize/recognizer/costs.ts. */
export function writeCosts({ symbols, gaps, otherwise, extra }) {
  const text = `// Written by npm run train:names; not by hand. docs/names.md says how to read it.
// grapheme cost, cheapest first; ∅: not written. A second line for a position has only what differs there.

export const symbolCosts = {
${lines(symbols)}
} as const;

/** Vowels between symbols: C consonant, V vowel letter, L article, # end of the name, | end of a word. */
export const gapCosts = {
${lines(gaps)}
} as const;

/** Any one letter in place of the symbol. */
export const otherwiseCosts = {
  all: '${line(otherwise)}',
} as const;

/** A letter that answers nothing, by what precedes it. */
export const extraCosts = {
${lines(extra)}
} as const;
`;
  writeFileSync(new URL('../../src/romanize/recognizer/costs.ts', import.meta.url), text);
}
