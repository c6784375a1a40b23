import type { Ear } from '../romanize/recognizer/ear.js';
import { matchScore } from '../romanize/recognizer/recognizer.js';
import { editDistanceWithin } from '../text/distance.js';
import type { Standard } from './standard.js';
import type { Window } from './window.js';

/** Half translated, a name is recognised by its parts, and no part is proof by itself. */
const byParts = 0.7;

/** All but one of the words of a listed form, and that one nearly right, leave little to doubt. */
const retold = 0.76;

/**
 * What the ear does not settle: a slip in a listed form, a name half or otherwise translated.
 * @param asked likeness from which a window of its kind counts; `least` what the caller asks of any. 0..1
 */
export function wordingScore(
  window: Window,
  standard: Standard,
  { asked, least }: { readonly asked: number; readonly least: number },
  ear: Ear,
): number {
  const mistyped = bySlip(window, standard);
  if (mistyped >= asked) return mistyped;
  if (least <= retold && isRetold(window, standard, ear)) return retold;
  if (!window.proper || asked > byParts) return 0;
  return isHalfTranslated(window, standard, ear) || isOneWordOff(window, standard) ? byParts : 0;
}

/** A listed form with a letter wrong, or a word of it: three weaks. */
export function slipScore(window: Window, standard: Standard): number {
  const mistyped = bySlip(window, standard);
  return mistyped > 0 || !isRetold(window, standard) ? mistyped : retold;
}

/** A listed form with a letter wrong, or two where it is long: Levant Frnot. */
function bySlip(window: Window, { listed, weakLetters }: Standard): number {
  let best = 0;
  for (const { form } of listed) {
    if (Math.abs(lengthOf(window) - form.length) > mostSlips) continue;
    if (weakLetters !== '' && window.written === form) return 1;
    best = Math.max(best, slipLikeness(window, form, weakLetters));
  }
  return best;
}

function slipLikeness({ written, proper }: Window, form: string, weakLetters: string): number {
  const most = proper && form.length >= 10 ? 2 : 1;
  const slips = isRevowelled(written, form, weakLetters) ? 1 : slipsBetween(written, form, most);
  return slips <= most ? 1 - slips / form.length : 0;
}

const mostSlips = 2;

/** The length of what it has written. */
const lengthOf = ({ letters, size }: Window): number => letters + Math.max(0, size - 1);

/** One vowel letter more or less, where pens differ over writing it: دميشق, دمشق. */
function isRevowelled(written: string, form: string, weakLetters: string): boolean {
  if (weakLetters === '' || Math.abs(written.length - form.length) !== 1) return false;
  if (written.charAt(0) !== form.charAt(0)) return false;
  const bones = (text: string): string =>
    Array.from(text)
      .filter((each) => !weakLetters.includes(each))
      .join('');
  return (
    bones(form).length >= fewestBones &&
    bones(written) === bones(form) &&
    editDistanceWithin(written, form, 1) === 1
  );
}

/** So many consonants tell a name. */
const fewestBones = 3;

/** Words shorter than this have too many neighbours. */
const shortest = 5;

/**
 * Slips of the pen between a word or several and a form: letters wrong, left out, too many, or exchanged with
 * the next. More than `most` where they are no slips: at the end, where words have their endings (Libyan is not
 * Libya), and at the beginning of a short word.
 */
function slipsBetween(written: string, form: string, most: number): number {
  const none = most + 1;
  if (form.length < shortest || Math.abs(form.length - written.length) > most) return none;
  const slips = editDistanceWithin(written, form, 2);
  if (slips === 2 && isAnagram(written, form)) return 1;
  const isBegun = form.length > shortest || written.charAt(0) === form.charAt(0);
  return isBegun && written.at(-1) === form.at(-1) ? slips : none;
}

/** Two letters that changed places: Manjib. */
const isAnagram = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('');

/**
 * Whether it goes word by word with a listed form, at least one of them the same, the others with a slip or
 * spelled as they sound: Russian goverment, northeastern Halep.
 */
function isRetold(window: Window, standard: Standard, ear?: Ear): boolean {
  if (window.size < 2) return false;
  for (const { words } of standard.listed)
    if (words.length === window.size && retells(window.keys, words, standard, ear)) return true;
  return false;
}

/** @param words as many of a listed form as there are keys. */
function retells(
  keys: readonly string[],
  words: readonly string[],
  { parts, generics }: Standard,
  ear: Ear | undefined,
): boolean {
  const same = sameIn(keys, words);
  if (same === 0 || same === keys.length) return false;
  const spells = (word: string): boolean =>
    ear !== undefined &&
    parts.some((name) => name.some((part) => part(ear.read(word), matchScore) >= matchScore));
  return keys.every(
    (key, at) =>
      key === words[at] || slipsBetween(key, words[at] ?? '', 1) === 1 || isSpelled(key, generics, spells),
  );
}

/** How many words are the same in the same place. */
function sameIn(words: readonly string[], others: readonly string[]): number {
  let same = 0;
  for (let at = 0; at < words.length; at++) if (words[at] === others[at]) same += 1;
  return same;
}

/** A short word spells anything, and a generic one is no spelling. */
const isSpelled = (word: string, generics: ReadonlySet<string>, spells: (word: string) => boolean): boolean =>
  word.length >= shortest - 1 && !generics.has(word) && spells(word);

/**
 * Whether each word either spells a word of the name or belongs to one of its listed forms, and together they
 * are as many as the name has: Ahrar of the Levant, Hanano Housing.
 */
function isHalfTranslated(window: Window, { parts, lexicon, generics, links }: Standard, ear: Ear): boolean {
  if (window.size < 2 || parts.every(({ length }) => length < 2 || length > window.size)) return false;
  const { keys } = window;
  const words = keys.filter((key) => !links.has(key));
  if (words.length < 2 || words.every((word) => generics.has(word))) return false;
  return parts.some((name) => {
    if (name.length < 2 || words.length < name.length || words.length > name.length + 1) return false;
    const spells = (word: string): boolean =>
      name.some((part) => part(ear.read(word), matchScore) >= matchScore);
    return words.every((word) => lexicon.has(word) || isSpelled(word, generics, spells));
  });
}

/**
 * Whether it has as many words as a listed form of at least three, all but one of them the same, in any order:
 * Near East Institute for Middle East Institute.
 */
function isOneWordOff(window: Window, { listed }: Standard): boolean {
  const { size } = window;
  if (size < 3) return false;
  return listed.some(({ words }) => words.length === size && without(words, window.keys).length === 1);
}

/** The words left of a list when another list's are taken out of it, each once. */
function without(words: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
