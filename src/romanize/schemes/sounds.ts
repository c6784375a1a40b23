import type { MarkedLetter } from './letters.js';

/**
 * One sound of a word. `á` is the long a written ى; `?` a vowel that the writing does not tell; `pause` what an
 * alif or ى makes of its tanwin at a pause.
 */
export type Sound =
  | { readonly is: 'consonant'; readonly letter: string; readonly doubled: boolean }
  | { readonly is: 'vowel'; readonly vowel: 'a' | 'i' | 'u' | '?' }
  | { readonly is: 'long'; readonly vowel: 'ā' | 'ī' | 'ū' | 'á' }
  | { readonly is: 'tanwin'; readonly vowel: 'an' | 'in' | 'un'; readonly pause: 'ā' | 'á' | undefined }
  | { readonly is: 'ending'; readonly letter: 'ة' };

/** What the writing leaves open, and where. */
export interface Unknown {
  /** Span in the Arabic, UTF-16. */
  readonly start: number;
  readonly end: number;
  /** A short vowel or none; whether a letter is doubled; whether و or ي is a vowel or a consonant. */
  readonly what: 'vowel' | 'vowel-or-consonant';
}

/** A word as it is said: what stands before it, and its sounds. */
export interface SpokenWord {
  /** Particles written together with it: wa, bi, li. */
  readonly particles: readonly string[];
  readonly article: boolean;
  readonly god: boolean;
  /** بن, which stands between two names and has no vowel of its own. */
  readonly son: boolean;
  readonly sounds: readonly Sound[];
  readonly unknown: readonly Unknown[];
}

const hamzas = new Set([...'أإؤئء']);

/** Words that are written without their long a. */
const unwrittenAlif: ReadonlyMap<string, number> = new Map([
  ['هذا', 0],
  ['هذه', 0],
  ['هذان', 0],
  ['ذلك', 0],
  ['لكن', 0],
  ['رحمن', 2],
  ['إله', 1],
]);

/** Words that print never marks. */
const wellKnown = new Set(['ابن', 'إبن']);

/** Reads the letters of a word without its article and particles. */
export function soundsOf(
  letters: readonly MarkedLetter[],
  afterArticle: boolean,
): Pick<SpokenWord, 'sounds' | 'unknown'> {
  const reader = new Reader(letters, afterArticle);
  return { sounds: reader.read(), unknown: reader.unknown };
}

/**
 * Reads letter by letter. Where a word carries any mark it is taken for fully marked, as print has it: a letter
 * without one has no vowel. Alif, and و and ي after their own vowel, are long vowels; ة has a before it.
 */
class Reader {
  readonly unknown: Unknown[] = [];
  readonly #sounds: Sound[] = [];
  readonly #letters: readonly MarkedLetter[];
  readonly #marked: boolean;
  readonly #isWellKnown: boolean;
  readonly #long: number | undefined;

  constructor(letters: readonly MarkedLetter[], afterArticle: boolean) {
    this.#letters = letters.map((each, at) =>
      afterArticle && at === 0 ? { ...each, doubled: false } : each,
    );
    const spelled = letters.map(({ letter }) => letter).join('');
    this.#isWellKnown = wellKnown.has(spelled);
    this.#marked =
      this.#isWellKnown ||
      letters.some(({ vowel, doubled, dagger }) => vowel !== undefined || doubled || dagger);
    this.#long = unwrittenAlif.get(spelled);
  }

  read(): Sound[] {
    for (let at = 0; at < this.#letters.length; ) at += this.#step(at);
    return this.#sounds;
  }

  /** @returns how many letters were read. */
  #step(at: number): number {
    const letter = this.#letters[at];
    if (letter === undefined) return 1;
    switch (letter.letter) {
      case 'ة':
        return this.#ending(letter);
      case 'آ':
        return this.#madda(at);
      case 'ى':
        return this.#maqsura(at, letter);
      case 'ا':
      case 'ٱ':
        return this.#alif(at, letter);
      case 'و':
      case 'ي':
      case 'ی':
        return this.#semivowel(at, letter);
      default:
        return this.#consonant(at, letter);
    }
  }

  #ending(letter: MarkedLetter): number {
    if (this.#endsInConsonant()) this.#push({ is: 'vowel', vowel: 'a' });
    this.#push({ is: 'ending', letter: 'ة' });
    this.#vowelOf(letter);
    return 1;
  }

  #madda(at: number): number {
    const beforeHamza = this.#letters[at + 1]?.letter === 'ء' && at + 2 === this.#letters.length;
    const afterA = this.#dropShort('a', beforeHamza);
    if (at > 0 && !(afterA && beforeHamza)) this.#push({ is: 'consonant', letter: 'ء', doubled: false });
    this.#push({ is: 'long', vowel: 'ā' });
    return 1;
  }

  /** Takes back the short vowel just heard, where it is part of a long one. */
  #dropShort(vowel: string, when: boolean): boolean {
    const last = this.#sounds.at(-1);
    const is = last?.is === 'vowel' && last.vowel === vowel;
    if (is && when) this.#sounds.pop();
    return is;
  }

  #maqsura(at: number, letter: MarkedLetter): number {
    if (letter.vowel === 'an' || this.#sounds.at(-1)?.is === 'tanwin') return this.#nunated('á');
    if (letter.vowel !== undefined && letter.vowel !== 'sukun') return this.#semivowel(at, letter);
    if (this.#dropShort('i', true)) this.#push({ is: 'long', vowel: 'ī' });
    else {
      this.#dropShort('a', true);
      this.#push({ is: 'long', vowel: 'á' });
    }
    return 1;
  }

  /** Tanwin at an alif, over it or before it: معنًى, معنىً. */
  #nunated(pause: 'ā' | 'á'): number {
    if (this.#sounds.at(-1)?.is === 'tanwin') this.#sounds.pop();
    this.#dropShort('a', true);
    this.#push({ is: 'tanwin', vowel: 'an', pause });
    return 1;
  }

  #alif(at: number, letter: MarkedLetter): number {
    if (letter.vowel === 'an' || this.#sounds.at(-1)?.is === 'tanwin') return this.#nunated('ā');
    if (at === 0) return this.#initial(at, letter);
    // The alif behind a plural verb's waw (فعلوا) is not heard.
    const last = this.#sounds.at(-1);
    if (last?.is === 'long' && last.vowel === 'ū' && at === this.#letters.length - 1) return 1;
    this.#dropShort('a', true);
    this.#push({ is: 'long', vowel: 'ā' });
    return 1;
  }

  /** An alif that opens a word carries a vowel; before و and ي it may make it long. */
  #initial(at: number, letter: MarkedLetter): number {
    const vowel = shortOf(letter) ?? (letter.letter === 'إ' || this.#isWellKnown ? 'i' : undefined);
    const next = this.#letters[at + 1];
    if (vowel === 'i' && isOpen(next, 'ي')) return this.#pushLong('ī');
    if (vowel === 'u' && isOpen(next, 'و')) return this.#pushLong('ū');
    this.#push({ is: 'vowel', vowel: vowel ?? 'a' });
    if (vowel === undefined) this.#note(letter, 'vowel');
    return 1;
  }

  #pushLong(vowel: 'ī' | 'ū'): number {
    this.#push({ is: 'long', vowel });
    return 2;
  }

  #semivowel(at: number, letter: MarkedLetter): number {
    if (at === 0 || this.#carriesVowel(at, letter)) return this.#consonant(at, letter);
    const [glide, vowel] = letter.letter === 'و' ? (['u', 'ū'] as const) : (['i', 'ī'] as const);
    if (!this.#dropShort(glide, true)) {
      if (!this.#mayBeVowel(at)) {
        this.#push({ is: 'consonant', letter: letter.letter, doubled: false });
        return 1;
      }
      if (this.#lastShort() === '?') {
        this.#sounds.pop();
        this.unknown.pop();
      }
      this.#note(letter, 'vowel-or-consonant');
    }
    this.#push({ is: 'long', vowel });
    return 1;
  }

  /** Whether a glide has a vowel of its own, marked or written behind it, or is doubled. */
  #carriesVowel(at: number, { vowel, doubled, dagger }: MarkedLetter): boolean {
    const next = this.#letters[at + 1]?.letter;
    const silent = (vowel === undefined || vowel === 'sukun') && !doubled && !dagger;
    return !silent || next === 'ة' || (next === 'ا' && !this.#isPluralWaw(at));
  }

  /** Behind a letter whose vowel is not written a glide may be the vowel itself. */
  #mayBeVowel(at: number): boolean {
    if (this.#lastShort() === '?') return true;
    return this.#endsInConsonant() && (!this.#marked || this.#isInner(at));
  }

  #isPluralWaw(at: number): boolean {
    const { letter, vowel } = this.#letters[at] ?? {};
    const isLast = at + 2 === this.#letters.length;
    return letter === 'و' && vowel === undefined && isLast && this.#lastShort() === 'u';
  }

  #lastShort(): string | undefined {
    const last = this.#sounds.at(-1);
    return last?.is === 'vowel' ? last.vowel : undefined;
  }

  /** Between two letters without vowels a glide cannot be a consonant. */
  #isInner(at: number): boolean {
    const next = this.#letters[at + 1];
    return next !== undefined && next.letter !== 'ا';
  }

  #consonant(at: number, letter: MarkedLetter): number {
    const isHamza = hamzas.has(letter.letter);
    if (isHamza && at === 0) return this.#initial(at, letter);
    this.#push({ is: 'consonant', letter: isHamza ? 'ء' : letter.letter, doubled: letter.doubled });
    if (this.#long === at) {
      this.#push({ is: 'long', vowel: 'ā' });
      return 1;
    }
    this.#vowelOf(letter);
    if (letter.vowel === undefined && !letter.dagger && !this.#marked && this.#wantsVowel(at)) {
      this.#push({ is: 'vowel', vowel: '?' });
      this.#note(letter, 'vowel');
    }
    return 1;
  }

  #vowelOf({ vowel, dagger }: MarkedLetter): void {
    if (dagger) this.#push({ is: 'long', vowel: 'ā' });
    else if (vowel === 'an' || vowel === 'in' || vowel === 'un')
      this.#push({ is: 'tanwin', vowel, pause: undefined });
    else if (vowel !== undefined && vowel !== 'sukun') this.#push({ is: 'vowel', vowel });
  }

  /** In a word without marks: whether a vowel may follow that nothing written implies. */
  #wantsVowel(at: number): boolean {
    const next = this.#letters[at + 1]?.letter;
    return next !== undefined && !'اىةآ'.includes(next);
  }

  #endsInConsonant(): boolean {
    const last = this.#sounds.at(-1);
    return last?.is === 'consonant';
  }

  #note({ start, end }: MarkedLetter, what: Unknown['what']): void {
    this.unknown.push({ start, end, what });
  }

  #push(sound: Sound): void {
    this.#sounds.push(sound);
  }
}

function shortOf({ vowel }: MarkedLetter): 'a' | 'i' | 'u' | undefined {
  return vowel === 'a' || vowel === 'i' || vowel === 'u' ? vowel : undefined;
}

/** Whether a glide stands open behind its own vowel: no vowel of its own, not doubled. */
const isOpen = (letter: MarkedLetter | undefined, glide: string): boolean =>
  letter?.letter === glide && !letter.doubled && (letter.vowel === undefined || letter.vowel === 'sukun');
