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

/** The code of a letter of the alphabet, 1 and up; 0 for anything else. */
export const codeOf = (letter: string): number => alphabet.indexOf(letter) + 1;

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
  let offset = 0;
  for (const character of text) {
    const end = offset + character.length;
    for (const code of codesOf(character)) {
      codes.push(code);
      starts.push(offset);
      ends.push(end);
    }
    offset = end;
  }
  return {
    letters: Uint8Array.from(codes),
    extras: extrasOf(codes),
    present: codes.reduce((bits, code) => bits | (1 << code), 0),
    starts,
    ends,
  };
}

const known = new Map<string, readonly number[]>();

function codesOf(character: string): readonly number[] {
  const before = known.get(character);
  if (before !== undefined) return before;
  const lower = character.toLowerCase().normalize('NFC');
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
  return Uint8Array.from(codes, (code, at) => {
    const before = codes[at - 1];
    const follows = before === code ? 2 : before === undefined || vowels.has(before) ? 0 : 1;
    return follows * letterCount + code;
  });
}
