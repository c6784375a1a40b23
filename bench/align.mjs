// How well texts that do not line up are aligned: `npm run bench:align -- FILE.tsv…`, a source, a tab and its
// translation a line. Of each file the second half is measured (--first: the first, on which numbers were chosen),
// as texts of 100 pairs and as one text. Of the pairs 10 % are merged, split or dropped on a side, by a seeded
// generator: once with a line a sentence ("lines"), once with no line break at all ("running"; only pairs that end
// with a stop on both sides, as no reader could part the others).
// --length-only leaves words out; --glossary PATH finds the names of a store.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { alignDocuments } from '../dist/align/documents.js';
import { plainText } from '../dist/formats/text/text.js';
import { createMatcher, loadStore } from '../dist/index.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    first: { type: 'boolean' },
    seed: { type: 'string', default: '1' },
    glossary: { type: 'string', multiple: true },
    'length-only': { type: 'boolean' },
    calibration: { type: 'boolean' },
    size: { type: 'string', default: '100' },
  },
});

/** Mulberry32. */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const clean = (text) => text.replace(/\s+/g, ' ').trim();

/** Rows → two lists of lines, each with the rows that it holds. */
function disturbed(rows, random) {
  const sides = [[], []];
  for (const [index, row] of rows.entries()) {
    const kind = random() < 0.1 ? Math.floor(random() * 3) : -1;
    const side = random() < 0.5 ? 0 : 1;
    for (const at of [0, 1]) {
      const text = row[at];
      const last = sides[at].at(-1);
      if (at !== side || kind < 0) sides[at].push({ rows: [index], text });
      else if (kind === 1 && last !== undefined) {
        last.rows.push(index);
        last.text = `${last.text.replace(/[.!؟?]$/u, at === 0 ? '،' : ',')} ${text}`;
      } else if (kind === 2) sides[at].push(...halves(text).map((half) => ({ rows: [index], text: half })));
    }
  }
  return sides;
}

function halves(text) {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const middle = spaces[spaces.length >> 1];
  if (middle === undefined) return [text];
  return [
    `${text.slice(0, middle).replace(/[.,،]$/, '')}.`,
    text.slice(middle + 1).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
  ];
}

const document = (file, language, text) => plainText.read({ file, language, text });

/** Spans of lines in a text that is made of them. */
function laidOut(lines, joint) {
  let at = 0;
  const spans = lines.map(({ text }) => {
    const span = { start: at, end: at + text.length };
    at += text.length + joint.length;
    return span;
  });
  return { text: lines.map(({ text }) => text).join(joint), spans };
}

/** The lines that a stretch of the text stands for. */
function linesAt(spans, start, end) {
  return spans.flatMap((span, line) => {
    const shared = Math.min(span.end, end) - Math.max(span.start, start);
    return shared > 0 && 2 * shared >= Math.min(span.end - span.start, end - start) ? [line] : [];
  });
}

const names =
  values.glossary === undefined
    ? undefined
    : createMatcher((await loadStore(values.glossary)).glossary, 'ar', 'en').names;

const calibration = Array.from({ length: 10 }, () => ({ sum: 0, right: 0, count: 0 }));

function measure(rows, joint, random) {
  const [source, target] = disturbed(rows, random);
  const [from, to] = [laidOut(source, joint), laidOut(target, joint)];
  const gold = new Set();
  for (const [a, line] of source.entries())
    for (const [b, other] of target.entries())
      if (line.rows.some((row) => other.rows.includes(row))) gold.add(`${a} ${b}`);
  const aligned = alignDocuments(
    document('s', 'ar', from.text),
    document('t', 'en', to.text),
    'sentence',
    names,
  );
  const found = new Set();
  for (const { source: one, target: two, confidence } of aligned.segments) {
    if (one.text === '' || two.text === '') continue;
    const place = ({ origin, text }) => [origin.offsets[0], origin.offsets[text.length]];
    const links = linesAt(from.spans, ...place(one)).flatMap((a) =>
      linesAt(to.spans, ...place(two)).map((b) => `${a} ${b}`),
    );
    for (const link of links) found.add(link);
    const bin = calibration[Math.min(9, Math.floor(confidence * 10))];
    bin.count += 1;
    bin.sum += confidence;
    bin.right += links.length > 0 && links.every((link) => gold.has(link)) ? 1 : 0;
  }
  const right = [...found].filter((link) => gold.has(link)).length;
  return { right, found: found.size, gold: gold.size };
}

const stop = /[.!?؟]["”»)]*$/u;
const half = (rows) => (values.first ? rows.slice(0, rows.length >> 1) : rows.slice(rows.length >> 1));

for (const file of positionals) {
  const all = half(
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.split('\t').slice(0, 2).map(clean))
      .filter(([source, target]) => source && target),
  );
  for (const [kind, joint] of [
    ['lines', '\n'],
    ['running', ' '],
  ]) {
    const rows = joint === ' ' ? all.filter((row) => row.every((text) => stop.test(text))) : all;
    for (const size of new Set([Number(values.size), ...(process.env.ONE ? [] : [rows.length])])) {
      const random = generator(Number(values.seed));
      const total = { right: 0, found: 0, gold: 0 };
      const begun = performance.now();
      for (let at = 0; at + size <= rows.length; at += size) {
        const counts = measure(rows.slice(at, at + size), joint, random);
        for (const key of Object.keys(total)) total[key] += counts[key];
      }
      const [precision, recall] = [total.right / total.found, total.right / total.gold];
      const f1 = (2 * precision * recall) / (precision + recall);
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      console.log(
        `${basename(file).padEnd(24)} ${kind.padEnd(8)} ${String(size).padStart(6)} pairs a text  P ${precision.toFixed(4)}  R ${recall.toFixed(4)}  F1 ${f1.toFixed(4)}  ${seconds} s`,
      );
    }
  }
}
if (values.calibration)
  for (const { sum, right, count } of calibration)
    if (count > 0)
      console.log(`said ${(sum / count).toFixed(3)}  right ${(right / count).toFixed(3)}  of ${count}`);
