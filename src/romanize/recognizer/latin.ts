/** A Latin spelling as the recogniser reads it: letters without marks, hyphens and spaces. */
export interface LatinSpelling {
  /** Codes of the letters; see {@link codeOf}. */
  readonly letters: Uint8Array;
  /** For each letter its index into the insertion costs: what comes before it decides what it costs too many. */
  readonly extras: Uint8Array;
  /** The letters that occur, a bit each. */
  readonly present: number;
  /** Offset of the letter in the text, UTF-16. */
  readonly starts: readonly number[];
  /** Offset behind it. */
  readonly ends: readonly number[];
}

/** Letters that an alignment knows: a to z, and four that belong to no one sound or to none of Latin's. */
export const letterCount = 32;
const ain = '3';
const softS = 'ş';
const softC = 'ç';
const glottal = '2';
const beyond = [ain, softS, softC, glottal];
const alphabet = [...'abcdefghijklmnopqrstuvwxyz', ...beyond];

const codeByLetter: ReadonlyMap<string, number> = new Map(alphabet.map((letter, at) => [letter, at + 1]));

/** The code of a letter of the alphabet, 1 and up; 0 for anything else. */
export const codeOf = (letter: string): number => codeByLetter.get(letter) ?? 0;

/**
 * The letter of a code.
 * @public for the training script
 */
export const letterOf = (code: number): string => alphabet[code - 1] ?? '';

/**
 * Letters of the standards and of other Latin alphabets that a bare letter would misstate, and the digits that
 * stand for letters in chat. ş is sh to a Turk and ص to BGN/PCGN; ç is ch to a Turk and s to a Frenchman.
 */
const respelled: ReadonlyMap<string, string> = new Map([
  ['š', 'sh'],
  ['ž', 'zh'],
  ['č', softC],
  ['ć', softC],
  ['ḫ', 'kh'],
  ['ḵ', 'kh'],
  ['ǧ', 'j'],
  ['ǰ', 'j'],
  ['ġ', 'gh'],
  ['ğ', 'gh'],
  ['ḡ', 'gh'],
  ['ḏ', 'dh'],
  ['ð', 'dh'],
  ['ṯ', 'th'],
  ['þ', 'th'],
  ['ț', 'ts'],
  ['ţ', 't'],
  ['ı', 'i'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['ə', 'a'],
  ['5', 'kh'],
  ['6', 't'],
  ['7', 'h'],
  ['9', 'q'],
]);

/** Reads a Latin spelling; what is no letter is passed over, and so are ’ and ʿ, which half of all spellings lack. */
export function readLatin(text: string): LatinSpelling {
  const codes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let present = 0;
  for (let start = 0; start < text.length; ) {
    const character = text.codePointAt(start) ?? 0;
    const end = start + (character > 0xffff ? 2 : 1);
    for (const code of codesOf(character)) {
      codes.push(code);
      starts.push(start);
      ends.push(end);
      present |= 1 << code;
    }
    start = end;
  }
  return { letters: Uint8Array.from(codes), extras: extrasOf(codes), present, starts, ends };
}

const known = new Map<number, readonly number[]>();

/** The codes that a character stands for. */
function codesOf(character: number): readonly number[] {
  const before = known.get(character);
  if (before !== undefined) return before;
  const lower = String.fromCodePoint(character).toLowerCase().normalize('NFC');
  const spelled = respelled.get(lower) ?? (beyond.includes(lower) ? lower : lower.normalize('NFD'));
  const codes = Array.from(spelled, codeOf).filter((code) => code > 0);
  known.set(character, codes);
  return codes;
}

/** What a letter that answers nothing follows. */
export const precedences = ['vowel', 'consonant', 'same'] as const;
export type Precedence = (typeof precedences)[number];

const vowels = new Set(Array.from('aeiouy', codeOf));

function extrasOf(codes: readonly number[]): Uint8Array {
  const extras = new Uint8Array(codes.length);
  let before: number | undefined;
  for (const [at, code] of codes.entries()) {
    const follows = before === code ? 2 : before === undefined || vowels.has(before) ? 0 : 1;
    extras[at] = follows * letterCount + code;
    before = code;
  }
  return extras;
}
