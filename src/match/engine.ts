import type { Language } from '../text/language.js';
import { WordRun } from '../text/word-run.js';
import type { Automaton } from './automaton/automaton.js';
import type { Kinship } from './kinship.js';
import type { LooseForms } from './loose-forms.js';
import type { Slips } from './slips.js';
import type { Spellings } from './spelling.js';
import type { Strangers } from './strangers.js';
import type { Comparison } from './values/discrepancies.js';

/** What finds the names of one language. */
export interface Side {
  readonly language: Language;
  /** Filled with one text after another. */
  readonly run: WordRun;
  readonly automaton: Automaton;
}

export const sideOf = (language: Language, automaton: Automaton): Side => ({
  language,
  run: new WordRun(language),
  automaton,
});

/** A store made ready for a pair of languages, with all that searches for it. */
export interface Engine {
  readonly source: Side;
  readonly target: Side;
  readonly kinship: Kinship;
  readonly spellings: Spellings;
  readonly slips: Slips;
  readonly looseForms: LooseForms;
  readonly strangers: Strangers;
  readonly valuesApart: Comparison;
}
