import type { MessageValues } from '../../model/finding.js';
import { carriedIn, collapsed } from './carrier.js';
import type { Item } from './entry.js';

/** Says what was guessed, repaired or left out. */
export type Tell = (message: string, values: MessageValues) => void;

/** What a file says, under the keys of the store; values are what the file held, still to be sifted. */
export type Facts = Record<string, unknown>;

export const isNote = ({ category }: Item): boolean => category === 'note';

/** What the notes among some items carry; a carrier that was cut into is told of and stays a note. */
export function carriedFacts(items: readonly Item[], tell: Tell): Facts {
  const notes = items.filter(isNote).map(({ value }) => value);
  for (const note of notes)
    if (note.startsWith('mustalah {') && carriedIn(note) === undefined) tell('tbx-carrier', { note });
  return Object.assign({}, ...notes.map((note) => carriedIn(note) ?? {}));
}

/** Notes that are no carriers, and whatever else the store has no key for, in words. */
export function addNote(item: Item, notes: string[], tell: Tell): void {
  if (isNote(item) && carriedIn(item.value) !== undefined) return;
  if (item.category === 'transacGrp') tell('tbx-history', {});
  else if (item.value !== '' || item.target !== undefined) notes.push(noteOf(item));
  if (item.category === '') tell('tbx-untyped', { value: item.value });
}

/** An item in words: its category before its value; behind it what it points at and what stands with it. */
export function noteOf({ category, value, target, with: beside = [] }: Item): string {
  const points = [value, ...(target === undefined || target === value ? [] : [target])].filter(
    (part) => part !== '',
  );
  const text = [points.join(' → '), ...beside.map(noteOf)].join('; ');
  return category === 'note' || category === '' ? text : `${category}: ${text}`;
}

/** A text to the letter as a carrier has it, where what is written is still that text. */
export const exactOf = (written: unknown, carried: unknown): unknown =>
  written === undefined || (typeof carried === 'string' && collapsed(carried) === written)
    ? carried
    : written;
