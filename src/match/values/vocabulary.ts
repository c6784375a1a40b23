import { Interned } from '../../text/interned.js';
import type { Language, Reading } from '../../text/language.js';
import { classes } from './scan.js';
import type { Vocable, Written } from './vocable.js';

/** The vocable that stands in a text; `first` is the class of its first character. */
export type Vocabulary = (text: string, start: number, end: number, first: number) => Vocable;

/** Distinct vocables remembered; news repeats itself, so nearly every one is found here. */
const remembered = 50_000;

/** Holds what a language's readers hear in each vocable. */
export function createVocabulary(language: Language, hear: (written: Written) => Vocable): Vocabulary {
  let numbers = new Interned();
  let vocables: Vocable[] = [];
  const enter = (number: number, first: number): Vocable => {
    const vocable = hear(writtenAs(numbers.textOf(number), first, language));
    vocables[number] = vocable;
    return vocable;
  };
  return (text, start, end, first) => {
    if (numbers.size >= remembered) {
      numbers = new Interned();
      vocables = [];
    }
    const number = numbers.numberOf(text, start, end);
    return vocables[number] ?? enter(number, first);
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
