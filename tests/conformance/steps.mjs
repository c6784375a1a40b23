// What is done with every file of a suite that could be read, beside validating it. A step gives what is wrong
// with the file, or nothing.
import { Buffer } from 'node:buffer';
import { mend } from '../../dist/check/mend.js';
import { pairsOf } from '../../dist/formats/xliff/pairs.js';
import { xliffOf } from '../../dist/formats/xliff/read.js';
import { xliff } from '../../dist/formats/xliff/xliff.js';
import { parseXml } from '../../dist/formats/xml/parse.js';
import { descendants } from '../../dist/formats/xml/tree.js';

/** Whether every element and attribute of the tree stands where it says. */
function placed({ root, text }) {
  for (const element of [root, ...descendants(root)]) {
    if (!text.startsWith(`<${element.name}`, element.start)) return `element at ${element.start}`;
    const stray = element.attributes.find((attribute) => !isPlaced(attribute, text));
    if (stray !== undefined) return `attribute ${stray.name} at ${stray.start}`;
  }
  return undefined;
}

function isPlaced({ name, value, start, valueSpan }, text) {
  const written = text.slice(valueSpan.start, valueSpan.end);
  return text.startsWith(name, start) && (written === value || /[&\s]/.test(written));
}

/** Whether a file that nothing is changed in is written back to the byte. */
function written({ file }, bytes) {
  const back = xliff.encode(xliff.decode(file, bytes), bytes);
  return Buffer.from(back).equals(bytes) ? undefined : 'other bytes';
}

const languages = { sourceLanguage: 'en', targetLanguage: 'fr', untranslated: true };
const textsOf = (pairs) =>
  pairs.flatMap(({ segments }) => segments.map(({ source, target }) => [source.text, target.text]));

/** Whether one word of the first translation can be mended, and every other text stays as it was. */
function mended(document) {
  const pairs = pairsOf(xliffOf(document), languages);
  const before = textsOf(pairs);
  const at = before.findIndex(([, target]) => word.test(target));
  const pair = pairs.find(({ segments }) => segments.some(({ target }) => word.test(target.text)));
  if (pair === undefined) return undefined;
  const index = pair.segments.findIndex(({ target }) => word.test(target.text));
  const { 0: found, index: start } = word.exec(before[at][1]);
  const fix = { start, end: start + found.length, text: 'a & <b>' };
  const finding = { severity: 'error', segment: { index }, target: { ...fix, text: found }, fix };
  const { text, mended: done } = mend(pair, document.text, xliff, [finding]);
  if (done.length === 0) return undefined;
  const after = textsOf(pairsOf(xliffOf(parseXml(document.file, text)), languages));
  const expected = before.with(at, [before[at][0], before[at][1].replace(found, fix.text)]);
  return JSON.stringify(after) === JSON.stringify(expected) ? undefined : 'another text changed';
}

const word = /\p{L}{3,}/u;

export const steps = [
  { name: 'placed', run: placed },
  { name: 'written', run: written },
  { name: 'mended', run: mended },
];
