/** Where in its word a symbol stands: at the beginning, behind the article, inside, or at the end. */
export const positions = ['initial', 'joined', 'medial', 'final'] as const;
export type Position = (typeof positions)[number];

/** A letter of an Arabic name, or several that are spelled as one: the article, الله, ابن, أبو. */
export interface ArabicSymbol {
  readonly name: string;
  readonly position: Position;
  /** Index of its word. */
  readonly word: number;
  /** Span in the text, UTF-16. */
  readonly start: number;
  readonly end: number;
}

/** A letter of the text, without marks and with its Arabic shape. */
interface Letter {
  readonly letter: string;
  readonly start: number;
  readonly end: number;
}

/** The article behind another word joins it in speech: Abd ul-, Nureddin. */
export const article = 'ال';
export const innerArticle = '-ال';
/** The last letter of عمرو. */
export const silentWaw = 'و-';
const god = 'الله';

/** Words that are spelled as a whole. `-و` is "and" between names. */
const wholeWords: ReadonlyMap<string, string> = new Map([
  ['الله', god],
  ['بن', 'بن'],
  ['ابن', 'بن'],
  ['أبو', 'أبو'],
  ['ابو', 'أبو'],
  ['أبي', 'أبو'],
  ['ابي', 'أبو'],
  ['أبا', 'أبو'],
  ['ابا', 'أبو'],
  ['و', '-و'],
]);

/** Neighbours that other languages write as one sound (ch, x) or that spellings blur into each other. */
export const clusters: readonly string[] = [
  'شتش',
  'ماك',
  'تش',
  'تس',
  'كس',
  'دج',
  'دز',
  'نغ',
  'نج',
  'ييه',
  'ائي',
  'اء',
  'ية',
  'يي',
  'وو',
  'وي',
  'اي',
  'او',
  'أي',
  'أو',
  'إي',
  'يه',
  'يا',
  'يو',
  'وا',
];

/** Persian, Kurdish, Urdu and Maghrebi letters by the Arabic ones that sound the same. */
const variants: ReadonlyMap<string, string> = new Map([
  ['ک', 'ك'],
  ['ی', 'ي'],
  ['ے', 'ي'],
  ['ێ', 'ي'],
  ['ہ', 'ه'],
  ['ھ', 'ه'],
  ['ە', 'ه'],
  ['ۀ', 'ة'],
  ['ٱ', 'ا'],
  ['ڭ', 'گ'],
  ['ڨ', 'گ'],
  ['ڥ', 'ڤ'],
  ['ۏ', 'ڤ'],
  ['ۆ', 'و'],
  ['ڕ', 'ر'],
  ['ڵ', 'ل'],
  ['ٹ', 'ت'],
  ['ڈ', 'د'],
  ['ڑ', 'ر'],
  ['ں', 'ن'],
  ['ڢ', 'ف'],
]);

const arabicLetter = /^[\u0621-\u063a\u0641-\u064a\u0671-\u06d5]$/u;
const mark = /^[\p{M}\p{Cf}ـ]$/u;

/** What a character is to a name: the letters that it stands for, a mark on one, or what parts words. */
interface Character {
  readonly letters: readonly string[];
  readonly isMark: boolean;
}

const characters = new Map<number, Character>();

function characterOf(code: number): Character {
  const known = characters.get(code);
  if (known !== undefined) return known;
  const character = String.fromCodePoint(code);
  const letters = Array.from(character.normalize('NFKC')).filter((letter) => arabicLetter.test(letter));
  const fresh = {
    letters: letters.map((letter) => variants.get(letter) ?? letter),
    isMark: mark.test(character),
  };
  characters.set(code, fresh);
  return fresh;
}

/** Reads an Arabic name: its words, each as symbols. Vowel marks, tatweel and what is no letter are passed over. */
export function readArabic(text: string): ArabicSymbol[][] {
  return wordsOf(text).map((letters, word) => symbolsOf(letters, word));
}

function wordsOf(text: string): Letter[][] {
  const words: Letter[][] = [];
  let word: Letter[] = [];
  for (let start = 0; start < text.length; ) {
    const code = text.codePointAt(start) ?? 0;
    const end = start + (code > 0xffff ? 2 : 1);
    const { letters, isMark } = characterOf(code);
    for (const letter of letters) word.push({ letter, start, end });
    if (letters.length === 0 && !isMark && word.length > 0) {
      words.push(word);
      word = [];
    }
    start = end;
  }
  return word.length > 0 ? [...words, word] : words;
}

/** The letters of a single word of which each is a symbol, but for the article; empty for other texts. */
export function spelledOut(text: string): string {
  const spelled = lettersOf(text);
  return wholeWords.has(spelled) || spelled.endsWith(god) || spelled === amr ? '' : spelled;
}

/** The letters of a single word; empty for other texts. */
function lettersOf(text: string): string {
  let letters = '';
  for (let at = 0; at < text.length; at++) {
    const character = characterOf(text.charCodeAt(at));
    if (character.letters.length === 0 && !character.isMark) return '';
    for (const letter of character.letters) letters += letter;
  }
  return letters;
}

function symbolsOf(letters: readonly Letter[], word: number): ArabicSymbol[] {
  const spelled = letters.map(({ letter }) => letter).join('');
  const symbol = (name: string, position: Position, from: number, to: number): ArabicSymbol => {
    const start = letters[from]?.start ?? 0;
    return { name, position, word, start, end: letters[to - 1]?.end ?? start };
  };
  const whole = wholeWords.get(spelled);
  if (whole !== undefined) return [symbol(whole, 'initial', 0, letters.length)];
  const begin = hasArticle(spelled) ? 2 : 0;
  const end =
    spelled.length >= begin + 6 && spelled.endsWith(god) ? spelled.length - god.length : spelled.length;
  const symbols = letters
    .slice(begin, end)
    .map(({ letter }, at) =>
      symbol(letter, positionOf(at, begin, end, letters.length), begin + at, begin + at + 1),
    );
  if (begin > 0) symbols.unshift(symbol(word === 0 ? article : innerArticle, 'initial', 0, 2));
  if (end < spelled.length) symbols.push(symbol(god, 'final', end, letters.length));
  return withSilentWaw(symbols, spelled);
}

export const hasArticle = (spelled: string): boolean => spelled.length >= 4 && spelled.startsWith(article);

function positionOf(at: number, begin: number, end: number, length: number): Position {
  if (at === 0) return begin > 0 ? 'joined' : 'initial';
  return begin + at === end - 1 && end === length ? 'final' : 'medial';
}

const amr = 'عمرو';

/** عمرو is Amr; its last letter is written only to tell it from عمر, Umar. */
function withSilentWaw(symbols: ArabicSymbol[], spelled: string): ArabicSymbol[] {
  const last = symbols.at(-1);
  return spelled === amr && last ? [...symbols.slice(0, -1), { ...last, name: silentWaw }] : symbols;
}
