// How the checker does on English versions of articles with planted mistakes, and on careful ones:
// `npm run bench:articles`. The texts were written by hands that had seen neither store nor checker.
import { readdirSync, readFileSync } from 'node:fs';
import { checkTexts, createMatcher, loadStore, rules } from '../dist/index.js';
import { findingOn } from '../tests/support/planted.mjs';

const root = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8').replace(/\n$/, '');
const store = await loadStore([new URL('glossary', root).pathname]);
const matcher = createMatcher(store.glossary, 'ar', 'en');
const article = Object.values(JSON.parse(read('translations/ar/ankara-talks.json'))).join('\n');
const names = (folder, end) =>
  readdirSync(new URL(`tests/articles/${folder}`, root)).filter((name) => name.endsWith(end));

const counts = new Map();
let unasked = 0;
for (const name of names('wire', '.json')) {
  const target = read(`tests/articles/wire/${name.replace('.json', '.en.txt')}`);
  const findings = checkTexts({ source: article, target }, matcher, rules);
  const answered = new Set();
  for (const planted of JSON.parse(read(`tests/articles/wire/${name}`))) {
    const finding = findingOn(planted, target.split('\n'), findings);
    const count = counts.get(planted.kind) ?? { planted: 0, found: 0 };
    counts.set(planted.kind, {
      planted: count.planted + 1,
      found: count.found + (finding === undefined ? 0 : 1),
    });
    if (finding !== undefined) answered.add(finding);
  }
  unasked += findings.filter((finding) => finding.severity !== 'info' && !answered.has(finding)).length;
}
for (const [kind, { planted, found }] of [...counts].sort(([, a], [, b]) => b.planted - a.planted))
  console.log(`${kind.padEnd(18)} ${found} of ${planted} found`);
const total = [...counts.values()].reduce(
  (sum, { planted, found }) => ({ planted: sum.planted + planted, found: sum.found + found }),
  { planted: 0, found: 0 },
);
console.log(
  `${'all'.padEnd(18)} ${total.found} of ${total.planted} found (${((100 * total.found) / total.planted).toFixed(1)} %), and ${unasked} errors or warnings elsewhere`,
);

const careful = names('careful', '.txt');
const marks = careful.map(
  (name) =>
    checkTexts({ source: article, target: read(`tests/articles/careful/${name}`) }, matcher, rules).filter(
      ({ severity }) => severity !== 'info',
    ).length,
);
console.log(
  `careful versions: ${marks.reduce((sum, count) => sum + count, 0)} errors or warnings in ${careful.length}`,
);
