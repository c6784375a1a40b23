// Learns which Arabic words are words first, though some place or person may be called so: `npm run train:words`.
// Reads public word lists and bilingual texts, writes src/text/ordinary/arabic-words.ts; the same on every run.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { packWords, wordSet } from '../dist/text/ordinary/word-set.js';
import { bare, Evidence, foldedWords, readLexicon, readPairs } from './words/evidence.mjs';
import { wellKnownNames } from './words/well-known.mjs';

const shared = new URL('../../shared/', import.meta.url).pathname;
if (!existsSync(shared)) {
  console.log('train:words needs the public lists in ../shared; nothing done.');
  process.exit(0);
}

/** A word that is a name more often than this share of the time is left a name. */
const mostNames = 2 / 3;

/** Seen as a word so often, even a large town's name is a word first: الباب, الجديدة. */
const surely = 10;

const evidence = new Evidence();
readLexicon(`${shared}names/alalc-lexicon.tsv`, evidence);
for (const corpus of process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['tatoeba', 'tico19'])
  await readPairs(`${shared}corpora/${corpus}.ar-en.tsv`, evidence);

const own = foldedWords(readFileSync(new URL('words/own-words.txt', import.meta.url), 'utf8'));
const known = new Set(wellKnownNames(`${shared}names/geonames-arab-places.json`).map(bare));
const isOrdinary = ([word, { name, word: plain }]) =>
  plain >= 1 && name <= (name + plain) * mostNames && (!known.has(word) || plain - name >= surely);
const learned = [...evidence.seen].filter(isOrdinary).map(([word]) => word);
const words = [...new Set([...learned, ...own.map(bare)])].sort();

const packed = Buffer.from(packWords(words)).toString('base64');
const inList = new Set(words);
const set = wordSet(packed);
const strangers = [...known].filter((word) => set.has(word) && !inList.has(word)).sort();
writeFileSync(
  new URL('../src/text/ordinary/arabic-words.ts', import.meta.url),
  `// Written by npm run train:words; not by hand. A set of ${words.length} words: see word-set.ts.

export const arabicWords =
  '${packed}';

/** Well-known names that share their bits with words of the set. */
export const arabicNames = '${strangers.join(' ')}'.split(' ');
`,
);
console.log(`${words.length} words, ${(packed.length / 1024).toFixed(0)} KB`);
