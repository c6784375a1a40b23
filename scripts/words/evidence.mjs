// What the public word lists and bilingual texts tell of an Arabic word: how often it names somebody or something
// there, and how often it is a word like any other.
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { prepareName, similarity } from '../../dist/romanize/recognizer/recognizer.js';
import { languageOf } from '../../dist/text/languages.js';

const arabic = languageOf('ar');
const article = 'ال';

/** A folded word without its article: what one has to know of both its forms. */
export const bare = (key) =>
  key.startsWith(article) && key.length > article.length + 1 ? key.slice(article.length) : key;

/** The words of a text, folded. */
export const foldedWords = (text) =>
  text
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => arabic.key(word));

/** bare word → times seen as a name, as a word. */
export class Evidence {
  seen = new Map();

  count(word, is, times = 1) {
    const key = bare(arabic.key(word));
    if (!/^[\u0621-\u064A]{2,}$/u.test(key)) return;
    const known = this.seen.get(key) ?? { name: 0, word: 0 };
    known[is] += times;
    this.seen.set(key, known);
  }
}

const particles = /^(?:(?:wa|fa|bi|li|ka|lil|al|wal|bil)-)+/u;
const initial = /^[ʻʼ'‘’]*(\p{L})/u;

/** Librarians write names with capitals, and the first words of titles, and the names of offices. */
export function readLexicon(file, evidence) {
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [word = '', romanized = '', count = '0'] = line.split('\t');
    const letter = initial.exec(romanized.replace(/^[ʻʼ]+/u, '').replace(particles, ''))?.[1];
    if (letter === undefined) continue;
    const isWord = letter === letter.toLowerCase();
    evidence.count(word, isWord ? 'word' : 'name', isWord ? Number(count) : Number(count) / 4);
  }
}

/** A word is a name in a sentence pair where a capitalised word of the other side spells it. */
export async function readPairs(file, evidence) {
  if (!existsSync(file)) return;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const [source = '', target = ''] = line.split('\t');
    const names = target.match(/(?<!^|[.!?"“]\s?)\p{Lu}[\p{L}'’-]+/gu) ?? [];
    const opening = target.match(/^\p{Lu}[\p{L}'’-]+/u) ?? [];
    for (const word of source.match(/[\u0621-\u0652]{2,}/gu) ?? [])
      evidence.count(word, [...names, ...opening].some((name) => spells(word, name)) ? 'name' : 'word');
  }
}

const spells = (word, name) =>
  similarity(prepareName(word), name) >= 0.4 ||
  similarity(prepareName(word.replace(/^[وفبكل]/u, '')), name) >= 0.6;
