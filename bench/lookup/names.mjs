// Names to look up among: from files that the user names, made many by putting their words together anew.
import { readFileSync } from 'node:fs';

/** A sequence of numbers in [0, 1) that is the same every time (Numerical Recipes' generator). */
export function sequence(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const isLatin = (text) => /\p{Script=Latin}/u.test(text) && !/\p{Script=Arabic}/u.test(text);
const isArabic = (text) => /\p{Script=Arabic}/u.test(text);

/** Every string of a value, however deep, in its order. */
const strings = (value) =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(strings)
      : [];

/** Things with their names in both scripts: objects of a JSON list, lines of a table. */
export function thingsOf(file) {
  const text = readFileSync(file, 'utf8');
  const rows = file.endsWith('.json')
    ? JSON.parse(text).map(({ id, cc, ref, type, key, un, ...named }) => strings(named))
    : text.split('\n').map((line) => line.split('\t'));
  return rows
    .map((row) => ({ ar: row.filter(isArabic), lat: [...new Set(row.filter(isLatin))] }))
    .filter(({ lat }) => lat.length > 0);
}

/** One slip of the pen: a letter lost, added, changed, or two crossed. */
export function slip(text, random) {
  const at = Math.floor(random() * text.length);
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  const kinds = [
    () => before + after,
    () => before + letter + text.slice(at),
    () => before + letter + after,
    () => before + after.slice(0, 1) + text[at] + after.slice(1),
  ];
  return kinds[Math.floor(random() * kinds.length)]();
}

const capitalised = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/** Names of one to three words out of a list, each once, until there are so many. */
export function fill(names, words, count, random) {
  const seen = new Set(names);
  const pick = () => capitalised(words[Math.floor(random() * words.length)]);
  while (seen.size < count) {
    const share = random();
    const length = share < 0.05 ? 1 : share < 0.75 ? 2 : 3;
    seen.add(Array.from({ length }, pick).join(' '));
  }
  return [...seen];
}
