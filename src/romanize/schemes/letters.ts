/** A letter of Arabic script with the marks that it carries. */
export interface MarkedLetter {
  readonly letter: string;
  readonly doubled: boolean;
  readonly vowel: ShortVowel | Tanwin | 'sukun' | undefined;
  /** An alif set small above the letter. */
  readonly dagger: boolean;
  /** Span in the text, UTF-16, marks included. */
  readonly start: number;
  readonly end: number;
}

export type ShortVowel = 'a' | 'i' | 'u';
export type Tanwin = 'an' | 'in' | 'un';

const vowelMarks: ReadonlyMap<string, ShortVowel | Tanwin | 'sukun'> = new Map([
  ['\u064b', 'an'],
  ['\u064c', 'un'],
  ['\u064d', 'in'],
  ['\u064e', 'a'],
  ['\u064f', 'u'],
  ['\u0650', 'i'],
  ['\u0652', 'sukun'],
]);
const shadda = '\u0651';
const daggerAlif = '\u0670';
const passedOver = /[\u0640\p{Cf}]/u;
const mark = /[\u064b-\u0652\u0670]/u;
const arabicLetter = /(?=\p{Script=Arabic})(?!\u0640)\p{L}/u;

/** The words of an Arabic text as marked letters; what is no Arabic letter parts words. */
export function markedWords(text: string): MarkedLetter[][] {
  const words: MarkedLetter[][] = [[]];
  let offset = 0;
  for (const character of text.normalize('NFC')) {
    const start = offset;
    offset += character.length;
    if (arabicLetter.test(character))
      words
        .at(-1)
        ?.push({ letter: character, doubled: false, vowel: undefined, dagger: false, start, end: offset });
    else if (mark.test(character)) markLast(words.at(-1) ?? [], character, offset);
    else if (!passedOver.test(character)) words.push([]);
  }
  return words.filter((word) => word.length > 0);
}

function markLast(word: MarkedLetter[], character: string, end: number): void {
  const last = word.pop();
  if (last) word.push(withMark(last, character, end));
}

function withMark(letter: MarkedLetter, character: string, end: number): MarkedLetter {
  if (character === shadda) return { ...letter, doubled: true, end };
  if (character === daggerAlif) return { ...letter, dagger: true, end };
  return { ...letter, vowel: vowelMarks.get(character) ?? letter.vowel, end };
}
