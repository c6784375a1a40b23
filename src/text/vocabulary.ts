import { Interned } from './interned.js';
import type { Language, Reading } from './language.js';

/** The distinct words that texts of a language have had: each is understood once, and from then on is a number. */
export class Vocabulary {
  readonly words = new Interned();
  readonly #language: Language;
  readonly #readings: (readonly Reading[] | undefined)[] = [];

  constructor(language: Language) {
    this.#language = language;
  }

  raw(kind: number): string {
    return this.words.textOf(kind);
  }

  /** Every way to understand a word; the first is the word as it stands. */
  readings(kind: number): readonly Reading[] {
    const known = this.#readings[kind];
    if (known !== undefined) return known;
    const fresh = this.#language.readings(this.words.textOf(kind));
    this.#readings[kind] = fresh;
    return fresh;
  }
}

/** Distinct words held; news repeats itself, so nearly every word is found here. */
const held = 100_000;

const vocabularies = new WeakMap<Language, Vocabulary>();

/** The vocabulary of a language; another one when it has grown too large. */
export function vocabularyOf(language: Language): Vocabulary {
  const known = vocabularies.get(language);
  if (known !== undefined && known.words.size < held) return known;
  const fresh = new Vocabulary(language);
  vocabularies.set(language, fresh);
  return fresh;
}
