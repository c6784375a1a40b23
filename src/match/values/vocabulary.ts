import { Interned } from '../../text/interned.js';
import type { Language, Reading } from '../../text/language.js';
import { classes } from './scan.js';
import type { Vocable, Written } from './vocable.js';

/** Holds what a language's readers hear in each vocable. */
export interface Vocabulary {
  /** The vocable that stands in a text; `first` is the class of its first character. */
  at(text: string, start: number, end: number, first: number): Vocable;
  /** The same of a word, of whose letters two hashes are known, as {@link Interned} makes them. */
  hashed(one: number, other: number, text: string, start: number, end: number): Vocable;
}

/** Distinct vocables remembered; news repeats itself, so nearly every one is found here. */
const remembered = 50_000;

/** @param hear says what the readers hear in something written that has not been met before. */
export function createVocabulary(language: Language, hear: (written: Written) => Vocable): Vocabulary {
  let numbers = new Interned();
  let vocables: Vocable[] = [];
  const enter = (number: number, first: number): Vocable => {
    const vocable = hear(writtenAs(numbers.textOf(number), first, language));
    vocables[number] = vocable;
    return vocable;
  };
  const known = (): Interned => {
    if (numbers.size < remembered) return numbers;
    numbers = new Interned();
    vocables = [];
    return numbers;
  };
  return {
    at: (text, start, end, first) => {
      const number = known().numberOf(text, start, end);
      return vocables[number] ?? enter(number, first);
    },
    hashed: (one, other, text, start, end) => {
      const number = known().numberHashed(one, other, text, start, end);
      return vocables[number] ?? enter(number, classes.letter);
    },
  };
}

function writtenAs(raw: string, first: number, language: Language): Written {
  if (first === classes.figure) return { raw, is: 'figures', readings: [] };
  const is = first === classes.sign ? 'sign' : 'word';
  return { raw, is, readings: first === classes.letter ? language.readings(raw) : [asWritten(raw)] };
}

/** The one reading of what begins with no letter. */
const asWritten = (raw: string): Reading => ({
  key: raw,
  start: 0,
  end: raw.length,
  clitics: [],
  restored: '',
  definite: false,
  position: 'any',
});
