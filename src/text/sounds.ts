import type { LanguageData } from './language.js';

/**
 * Letters that sounds are written with, of any script's names: T D as in *th*in and *th*en, S C as in *sh*oe and
 * *ch*in, X G as in خ and غ. The vowels come first, with what is heard as one half the time.
 */
export const soundLetters = 'aeiouywhbpfvtdTDszSCkqgjXGlmnr';

const vowels = 'aeiouyw';
/** Consonants that spellings of one name exchange. */
const classes = ['bp', 'fv', 'tdTD', 'szSC', 'kqgjXG', 'l', 'm', 'n', 'r'];
/** Exchanged too, though they are of two classes. */
const related = ['wv', 'dDz', 'Ts', 'Cj', 'sk', 'XC', 'hX'];

/** Codes from here on are letters that no sound is known of, each unlike any other. */
const foreign = 32;
const codes = 256;
/** Between the sounds of two words. */
export const wordBreak = 0;

const codeOf = (letter: string): number => soundLetters.indexOf(letter) + 1;
const foreignCode = (unit: number): number => foreign + (unit % (codes - foreign));

/** The class of each code, 0 for vowels and for h, which a spelling may lack. */
const classOf = Uint8Array.from({ length: codes }, (_, code) =>
  code >= foreign
    ? code
    : classes.findIndex((letters) => letters.includes(soundLetters[code - 1] ?? ' ')) + 1,
);

/** Distinct words remembered by what they sound like. */
const remembered = 50_000;
const known = new Map<LanguageData['sounds'], Map<string, readonly number[]>>();

/** The sounds of words, without doubled ones; a {@link wordBreak} between words. */
export function soundsOf(keys: readonly string[], { sounds }: LanguageData): Uint8Array {
  const words = known.get(sounds) ?? new Map<string, readonly number[]>();
  known.set(sounds, words);
  if (words.size > remembered) words.clear();
  const heard: number[] = [];
  for (const key of keys) {
    if (heard.length > 0) heard.push(wordBreak);
    const word = words.get(key) ?? soundsOfWord(key, sounds);
    words.set(key, word);
    for (const sound of word) heard.push(sound);
  }
  return new Uint8Array(heard);
}

function soundsOfWord(key: string, sounds: LanguageData['sounds']): number[] {
  const heard: number[] = [];
  for (let at = 0; at < key.length; ) at += hear(key, at, sounds, heard);
  return heard;
}

const longest = 3;

/** Adds what the longest known letters at a place sound like. @returns how many those are. */
function hear(key: string, at: number, sounds: LanguageData['sounds'], heard: number[]): number {
  for (let length = longest; length > 0; length--) {
    const spelled = sounds[key.slice(at, at + length)];
    if (spelled === undefined) continue;
    for (const letter of spelled) if (heard.at(-1) !== codeOf(letter)) heard.push(codeOf(letter));
    return Math.min(length, key.length - at);
  }
  heard.push(foreignCode(key.charCodeAt(at)));
  return 1;
}

/** The consonants of sounds by class, doubled ones once: what spellings of one name have most in common. */
export function skeletonOf(sounds: Uint8Array): number[] {
  const skeleton: number[] = [];
  let before = 0;
  for (const sound of sounds) {
    if (sound === wordBreak) continue;
    const kind = classOf[sound] ?? 0;
    if (kind !== 0 && kind !== before) skeleton.push(kind);
    before = kind;
  }
  return skeleton;
}

/** Costs are whole numbers: {@link dear} is that of a sound that has nothing to do with the other. */
const dear = 10;
const inClass = 3;

const loss = Uint8Array.from({ length: codes }, (_, code) => lossOf(soundLetters[code - 1] ?? ''));

function lossOf(letter: string): number {
  if (letter === 'h') return 4;
  return letter !== '' && vowels.includes(letter) ? 3 : dear;
}
loss[wordBreak] = 1;

/** What it costs to write one sound for another, by both codes. */
const swap = new Uint8Array(codes * codes).fill(dear);
for (const group of [vowels, ...classes, ...related])
  for (const a of group) for (const b of group) swap[codeOf(a) * codes + codeOf(b)] = inClass;
for (let code = 0; code < codes; code++) swap[code * codes + code] = 0;

/** What all of some sounds would cost to leave out. */
export function soundWeight(sounds: Uint8Array, from = 0, to = sounds.length): number {
  let weight = 0;
  for (let at = from; at < to; at++) weight += loss[sounds[at] ?? 0] ?? dear;
  return weight;
}

/** The working row, shared by all comparisons. */
let row = new Uint16Array(256);

/**
 * What it costs to turn some sounds into others: Levenshtein's distance, weighted. Vowels come and go for little,
 * consonants change for little within their class.
 * @param from where in `b` those to compare begin; `to`, where they end.
 * @param most what is of use to the caller; dearer ones may come back sooner, as some cost above it.
 */
export function soundDistance(
  a: Uint8Array,
  b: Uint8Array,
  from = 0,
  to = b.length,
  most = Number.POSITIVE_INFINITY,
): number {
  const width = to - from;
  if (row.length <= width) row = new Uint16Array(2 * width);
  row[0] = 0;
  for (let at = 1; at <= width; at++) row[at] = (row[at - 1] ?? 0) + (loss[b[from + at - 1] ?? 0] ?? 0);
  for (let at = 0; at < a.length; at++) {
    const least = nextRow(a[at] ?? 0, b, from, width);
    if (least > most) return least;
  }
  return row[width] ?? 0;
}

/** @returns the least cost in the row: no alignment will be cheaper. */
function nextRow(sound: number, b: Uint8Array, from: number, width: number): number {
  const lost = loss[sound] ?? 0;
  const swaps = sound * codes;
  let diagonal = row[0] ?? 0;
  let left = diagonal + lost;
  let least = left;
  row[0] = left;
  for (let at = 1; at <= width; at++) {
    const other = b[from + at - 1] ?? 0;
    const above = row[at] ?? 0;
    const swapped = diagonal + (swap[swaps + other] ?? 0);
    left = Math.min(swapped, above + lost, left + (loss[other] ?? 0));
    least = Math.min(least, left);
    row[at] = left;
    diagonal = above;
  }
  return least;
}

/**
 * 0 to 1: how alike two names sound; 1 the same.
 * @param least what is of use to the caller; below it 0 may come back, sooner.
 */
export function soundLikeness(a: Uint8Array, b: Uint8Array, from = 0, to = b.length, least = 0): number {
  const [own, other] = [soundWeight(a), soundWeight(b, from, to)];
  const weight = Math.max(own, other);
  if (weight === 0 || Math.min(own, other) < least * weight) return 0;
  const most = (1 - least) * weight;
  const cost = soundDistance(a, b, from, to, most);
  return cost > most ? 0 : 1 - cost / weight;
}
