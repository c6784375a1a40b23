// How well texts that do not line up are aligned: `npm run bench:align -- FILE.tsv…`, a source, a tab and its
// translation a line. Of each file the second half is measured (--first: the first, on which numbers were chosen),
// as texts of 100 pairs and as one text. Of the pairs 10 % are merged, split or dropped on a side, by a seeded
// generator: once with a line a sentence ("lines"), once with no line break at all ("running"; only pairs that end
// with a stop on both sides, as no reader could part the others).
// --glossary PATH finds the names of a store; --length-only leaves all words out; --size N sets the pairs of a text,
// --short leaves the whole file out; --calibration tells how often links of each confidence are right.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { alignSentences } from '../dist/align/align.js';
import { piecesOf, sentencesOf } from '../dist/align/pieces.js';
import { plainText } from '../dist/formats/text/text.js';
import { createMatcher, loadStore } from '../dist/index.js';
import { likenessBetween } from '../dist/romanize/likeness.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    first: { type: 'boolean' },
    seed: { type: 'string', default: '1' },
    glossary: { type: 'string', multiple: true },
    'length-only': { type: 'boolean' },
    calibration: { type: 'boolean' },
    short: { type: 'boolean' },
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
    const change = random() < 0.1 ? changes[Math.floor(random() * changes.length)] : keep;
    const side = random() < 0.5 ? 0 : 1;
    for (const at of [0, 1]) (at === side ? change : keep)(sides[at], index, row[at]);
  }
  return sides;
}

const keep = (lines, row, text) => lines.push({ rows: [row], text });

const drop = () => {};

function merge(lines, row, text) {
  const last = lines.at(-1);
  if (last === undefined) return;
  last.rows.push(row);
  last.text = `${last.text.replace(/[.!؟?]$/u, (stop) => (stop === '؟' ? '،' : ','))} ${text}`;
}

const split = (lines, row, text) => lines.push(...halves(text).map((half) => ({ rows: [row], text: half })));

const changes = [drop, merge, split];

function halves(text) {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const middle = spaces[spaces.length >> 1];
  if (middle === undefined) return [text];
  return [
    `${text.slice(0, middle).replace(/[.,،]$/, '')}.`,
    text.slice(middle + 1).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
  ];
}

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

/** The lines that sentences stand for. */
function linesAt(spans, pieces, { start: first, end: last }) {
  if (first === last) return [];
  const place = ({ unit, span }, at) => unit.origin.start + span[at];
  const [start, end] = [place(pieces[first], 'start'), place(pieces[last - 1], 'end')];
  return spans.flatMap((span, line) => {
    const shared = Math.min(span.end, end) - Math.max(span.start, start);
    return shared > 0 && 2 * shared >= Math.min(span.end - span.start, end - start) ? [line] : [];
  });
}

const pieces = (text, language) => piecesOf(plainText.read({ file: language, language, text }));

function beadsOf(source, target) {
  const [from, to] = [sentencesOf(source, 'ar', names.source), sentencesOf(target, 'en', names.target)];
  if (!values['length-only']) return alignSentences(from, to, likenessBetween('Arabic', 'Latin'));
  const mute = (sentence) => ({ ...sentence, tokens: [] });
  return alignSentences(from.map(mute), to.map(mute));
}

const names =
  values.glossary === undefined
    ? { source: () => [], target: () => [] }
    : createMatcher((await loadStore(values.glossary)).glossary, 'ar', 'en').names;

const calibration = Array.from({ length: 10 }, () => ({ sum: 0, right: 0, count: 0 }));

/** @returns how many links there are, were found, and are right among those. */
function measure(rows, joint, random) {
  const [source, target] = disturbed(rows, random);
  const [from, to] = [laidOut(source, joint), laidOut(target, joint)];
  const gold = new Set(
    source.flatMap(({ rows: ours }, a) => linesWith(target, ours).map((b) => `${a} ${b}`)),
  );
  const [ours, theirs] = [pieces(from.text, 'ar'), pieces(to.text, 'en')];
  const found = new Set();
  for (const bead of beadsOf(ours, theirs)) {
    const others = linesAt(to.spans, theirs, bead.target);
    const links = linesAt(from.spans, ours, bead.source).flatMap((a) => others.map((b) => `${a} ${b}`));
    for (const link of links) found.add(link);
    if (links.length > 0)
      calibrate(
        bead.confidence,
        links.every((link) => gold.has(link)),
      );
  }
  const right = [...found].filter((link) => gold.has(link)).length;
  return { right, found: found.size, gold: gold.size };
}

const linesWith = (lines, wanted) =>
  lines.flatMap(({ rows }, line) => (rows.some((row) => wanted.includes(row)) ? [line] : []));

function calibrate(confidence, isRight) {
  const bin = calibration[Math.min(9, Math.floor(confidence * 10))];
  bin.count += 1;
  bin.sum += confidence;
  bin.right += isRight ? 1 : 0;
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
    for (const size of new Set([Number(values.size), ...(values.short ? [] : [rows.length])])) {
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
