import type { MarkedLetter } from './letters.js';
import { type SpokenWord, soundsOf } from './sounds.js';

/** Splits a written word into what is said: particles, article, the word; عبدالله and نورالدين into two. */
export function spoken(letters: readonly MarkedLetter[]): SpokenWord[] {
  const inner = innerArticle(letters);
  if (inner > 0) return [...spoken(withoutCase(letters.slice(0, inner))), ...spoken(letters.slice(inner))];
  const particles: string[] = [];
  let rest = letters;
  for (let taken = particleOf(rest); taken !== undefined; taken = particleOf(rest)) {
    particles.push(taken.name);
    rest = taken.rest;
  }
  if (isGod(rest)) return [{ ...plainWord, particles, god: true }];
  if (written(rest) === 'لله') return [{ ...plainWord, particles: [...particles, 'li'], god: true }];
  if (isSon(rest)) return [{ ...plainWord, particles, son: true, ...soundsOf(rest.map(closed), false) }];
  const article = hasArticle(rest);
  const bare = article ? rest.slice(2) : rest;
  return [{ ...plainWord, particles, article, ...soundsOf(bare, article) }];
}

const plainWord: SpokenWord = {
  particles: [],
  article: false,
  god: false,
  son: false,
  sounds: [],
  unknown: [],
};

const written = (letters: readonly MarkedLetter[]): string => letters.map(({ letter }) => letter).join('');

const isGod = (letters: readonly MarkedLetter[]): boolean => /^[اٱ]لله$/u.test(written(letters));

/** بن without a vowel of its own or with i; بُنّ is coffee. */
const isSon = (letters: readonly MarkedLetter[]): boolean =>
  written(letters) === 'بن' &&
  letters.every(({ doubled }) => !doubled) &&
  [undefined, 'sukun', 'i'].includes(letters[0]?.vowel);

const closed = (letter: MarkedLetter): MarkedLetter => ({ ...letter, vowel: letter.vowel ?? 'sukun' });

const isBare = (letter: MarkedLetter | undefined): boolean =>
  letter !== undefined && !letter.doubled && (letter.vowel === undefined || letter.vowel === 'sukun');

function hasArticle(letters: readonly MarkedLetter[]): boolean {
  const [alif, lam] = letters;
  const opens = alif?.letter === 'ا' || alif?.letter === 'ٱ';
  return letters.length >= 4 && opens && lam?.letter === 'ل' && isBare(lam) && alif.vowel !== 'i';
}

/** و, ب and ل before an article: after them it is certain that they are particles. */
function particleOf(
  letters: readonly MarkedLetter[],
): { name: string; rest: readonly MarkedLetter[] } | undefined {
  const [first, second, third] = letters;
  const rest = letters.slice(1);
  if (first?.vowel === 'a' && first.letter === 'و' && (hasArticle(rest) || isGod(rest)))
    return { name: 'wa', rest };
  if (first?.vowel !== 'i') return undefined;
  if (first.letter === 'ب' && (hasArticle(rest) || isGod(rest))) return { name: 'bi', rest };
  const contracted = first.letter === 'ل' && second?.letter === 'ل' && isBare(second) && third !== undefined;
  if (!contracted || second === undefined || letters.length < 4) return undefined;
  return { name: 'li', rest: [{ ...second, letter: 'ا' }, second, ...letters.slice(2)] };
}

/** Where an article stands inside a word written together: after عبد, or after a case vowel that no alif may follow. */
function innerArticle(letters: readonly MarkedLetter[]): number {
  const text = written(letters);
  return letters.findIndex((letter, at) => {
    if (at < 2 || letter.letter !== 'ا' || !isBare(letter)) return false;
    const rest = letters.slice(at);
    const before = letters[at - 1];
    const joined = before?.vowel === 'u' || text.slice(0, at) === 'عبد';
    return joined && (hasArticle(rest) || isGod(rest));
  });
}

const withoutCase = (letters: readonly MarkedLetter[]): MarkedLetter[] =>
  letters.map((letter, at) => (at === letters.length - 1 ? { ...letter, vowel: undefined } : letter));
