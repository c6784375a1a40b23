// The public names, as the measures need them. Nothing here is learned from; see scripts/train-names.mjs.
import { existsSync, readFileSync } from 'node:fs';

const folder = new URL('../../../shared/names/', import.meta.url);

/** Whether the data are on this machine. */
export const present = existsSync(folder);

const read = (file) => readFileSync(new URL(file, folder), 'utf8');
const json = (file) => JSON.parse(read(file));

/** Rows of two columns: Arabic, Latin. */
export const rows = (file) =>
  read(file)
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));

/** Names with every spelling attested for them: `{ ars, lats }`. */
export const givenNames = () =>
  json('dev-given-and-family-names.json').map(({ a, lats }) => ({ ars: [a], lats }));
export const places = () => json('dev-places.json').filter(({ lats }) => lats.length > 0);
export const fullNames = () => json('dev-full-names.json').map(({ ar, lats }) => ({ ars: [ar], lats }));
export const gazetteer = () =>
  json('geonames-arab-places.json').map(({ ar, lat }) => ({ ars: ar, lats: lat }));
export const mixedNames = () => grouped([...rows('wikidata-dev.tsv'), ...rows('google-eval.tsv')]);

/** Spellings by Arabic form. */
export function grouped(pairs) {
  const names = new Map();
  for (const [arabic, latin] of pairs) names.set(arabic, (names.get(arabic) ?? new Set()).add(latin));
  return [...names].map(([arabic, lats]) => ({ ars: [arabic], lats: [...lats] }));
}

/** Lower-case words of English news text, most frequent first. */
export function englishWords() {
  const text = readFileSync(new URL('../corpora/tico19.ar-en.tsv', folder), 'utf8');
  const counts = new Map();
  for (const word of text.match(/(?<![\p{L}-])[a-z]{3,}(?![\p{L}-])/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

/** The list that the full names come from, with its aliases. */
export const sanctionsList = () => json('un-list-names.json');

/** English sentences of news and wiki text. */
export const englishSentences = () =>
  readFileSync(new URL('../corpora/tico19.ar-en.tsv', folder), 'utf8')
    .split('\n')
    .slice(0, 1500)
    .flatMap((line) => line.split('\t')[1] ?? []);
