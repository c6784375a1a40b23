// What more names and more text cost, as a table and as a plot.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plot } from '../suite/plot.mjs';
import { count, figure } from '../suite/table.mjs';
import { textFiles } from '../suite/texts.mjs';
import { lintPair } from './lint.mjs';
import { stages } from './match.mjs';

async function byTerms(bench) {
  const files = textFiles(bench.texts, bench.size, bench.folder);
  const all = [];
  for (const terms of bench.terms) {
    const { English, Arabic } = await stages(bench, terms, files);
    all.push({ terms, English: 1000 / English.find, Arabic: 1000 / Arabic.find });
  }
  return all;
}

async function byText(bench) {
  const all = [];
  for (const size of bench.growing) {
    const files = textFiles(bench.texts, size, bench.folder);
    const { cpu, megabytes: peak } = await lintPair({ ...bench, runs: 1 }, files);
    all.push({ megabytes: files.bytes / 1e6, cpu, peak });
  }
  return all;
}

const charts = (terms, texts) => [
  {
    title: 'More names: finding them in a MB of text',
    x: { label: 'names', log: true },
    y: { label: 'ms' },
    series: ['English', 'Arabic'].map((side) => ({
      name: side,
      points: terms.map((each) => [each.terms, each[side]]),
    })),
  },
  {
    title: 'More text: the whole lint',
    x: { label: 'MB of text in both languages (dashed: linear)', log: true },
    y: { label: 's of CPU', log: true },
    series: [{ name: 'lint', points: texts.map(({ megabytes, cpu }) => [megabytes, cpu]) }],
    reference: [texts[0], texts.at(-1)].map(({ megabytes }) => [
      megabytes,
      (texts.at(-1).cpu * megabytes) / texts.at(-1).megabytes,
    ]),
  },
];

export async function* run(bench) {
  const terms = await byTerms(bench);
  yield {
    title: 'More names: finding them, ms a MB',
    columns: ['names', 'English', 'Arabic'],
    rows: terms.map((each) => [count(each.terms), figure(each.English), figure(each.Arabic)]),
  };
  const texts = await byText(bench);
  yield {
    title: 'More text: the whole `lint` with the shipped store, one thread',
    columns: ['text', 'CPU', 's a MB', 'peak'],
    rows: texts.map(({ megabytes, cpu, peak }) => [
      figure(megabytes, 'MB'),
      figure(cpu, 's'),
      figure(cpu / megabytes),
      figure(peak, 'MB'),
    ]),
  };
  const place = bench.plot ?? join(bench.root, 'docs/growth.svg');
  writeFileSync(place, plot(charts(terms, texts)));
}
