import type { Language } from '../../text/language.js';
import type { Automaton, Named } from './automaton.js';
import { automatonOver } from './search.js';
import { compileTables } from './tables.js';

/** Makes the terms of one language ready to be found. */
export function buildAutomaton(terms: Iterable<Named>, language: Language): Automaton {
  const all = Array.from(terms);
  const tables = compileTables(
    all.map(({ term }) => term.text),
    language,
  );
  const namedBy = (number: number): Named => {
    const named = all[number];
    if (named === undefined) throw new RangeError(`no term ${number}`);
    return named;
  };
  return automatonOver(tables, namedBy, language);
}
