import { earBetween } from '../../romanize/recognizer/ear.js';
import type { Language } from '../../text/language.js';
import { isTooLittle } from '../judge.js';
import { more } from '../standard.js';
import type { Window } from '../window.js';
import { type SpellingField, windowsOf } from '../windows.js';
import { type Heard, type Hearing, hearingOf } from './heard-names.js';
import { type FormSearch, formSearch } from './listed-forms.js';
import { type NameTables, tolerance } from './tables.js';

/** Numbers of the concepts whose names the words of a field may all but certainly spell, rising. */
export type SpelledSearch = (field: SpellingField) => readonly number[];

const silent: Heard = { owners: new Set(), goesOn: false };

/** Finds names as they are heard and as they are listed. */
export function spelledSearch(
  inSource: NameTables,
  inTarget: NameTables,
  source: Language,
  target: Language,
): SpelledSearch {
  const hear = earBetween(source, target).hears ? hearingOf(inSource.heard, target) : () => silent;
  const search = formSearch(inTarget.listed, tolerance);
  const longest = Math.max(inSource.longest, inTarget.longest) + more;
  return (field) => {
    const found = new Set<number>();
    const windows = windowsOf(field, longest, target);
    findHeard(windows, hear, found);
    findListed(windows, search, found);
    return Array.from(found).sort((a, b) => a - b);
  };
}

/** @param windows those that begin with one word in a row, each longer than the one before. */
function findHeard(windows: readonly Window[], hear: Hearing, found: Set<number>): void {
  let hushed = -1;
  for (const window of windows) {
    if (window.first === hushed) continue;
    const { owners, goesOn } = hear(window.spelled);
    if (!goesOn) hushed = window.first;
    if (!isTooLittle(window)) for (const owner of owners) found.add(owner);
  }
}

function findListed(windows: readonly Window[], search: FormSearch, found: Set<number>): void {
  for (const window of windows)
    if (!isTooLittle(window)) search(window.written, window.proper ? 2 : 1, found);
}
